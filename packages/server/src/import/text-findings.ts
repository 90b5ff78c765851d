import {child} from '@mpp-sdk/form-engine';
import type {FindingCode, FindingValues} from './finding-words.js';

export interface FieldFinding {
  /** RFC 6901 into the service */
  field: string;
  code: FindingCode;
  values?: FindingValues;
}

/** Characters: a name is a heading; what is longer than a page of text is no list entry. */
const longestName = 300;
const longestText = 5000;
const mostEntries = 200;

// Line breaks and tabs are text; other control characters, halves of characters and marks that turn the direction of what
// follows (and of the page around it) are not. Plain left-to-right and right-to-left marks stay: Arabic script needs them.
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff]|\p{Surrogate}/u;

/** What no schema says of the texts of a service: too long, too many, or with characters that nobody sees. */
export function textFindings(service: unknown): FieldFinding[] {
  const findings: FieldFinding[] = [];
  walk(service, '', findings);
  return findings;
}

function walk(value: unknown, field: string, findings: FieldFinding[]): void {
  if (typeof value === 'string') {
    const most = /^\/name\/|^\/aliases\/|^\/agency\//.test(field) ? longestName : longestText;
    if (value.length > most) findings.push({field, code: 'too-long', values: {length: value.length, most}});
    const found = hidden.exec(value)?.[0];
    if (found) findings.push({field, code: 'hidden-character', values: {value: codePoint(found)}});
    else if (/^\/(?:name|agency\/name)\/id$/.test(field) && value.trim() === '')
      findings.push({field, code: 'required'});
    if (/^\/channels\/\d+\/url$/.test(field) && !isWebAddress(value)) findings.push({field, code: 'bad-url'});
  } else if (Array.isArray(value)) {
    if (value.length > mostEntries)
      findings.push({field, code: 'too-many', values: {length: value.length, most: mostEntries}});
    else value.forEach((one, at) => walk(one, `${field}/${at}`, findings));
  } else if (value !== null && typeof value === 'object') {
    for (const [name, one] of Object.entries(value)) walk(one, child(field, name), findings);
  }
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
