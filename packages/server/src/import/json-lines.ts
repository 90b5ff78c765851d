import type {Service} from '@mpp-sdk/contract';
import type {Finding} from './finding-words.js';

/** What one row of a file says of a service, before anybody has looked at it. */
export interface ImportRow {
  /** of the file, from 1 */
  line: number;
  value: unknown;
}

/** One service a line; empty lines are left out. */
export function readJsonLines(text: string): {rows: ImportRow[]; findings: Finding[]} {
  const rows: ImportRow[] = [];
  const findings: Finding[] = [];
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((content, at) => {
      if (content.trim() === '') return;
      const line = at + 1;
      const value = parsed(content);
      if (value === undefined) findings.push({line, code: 'not-json'});
      else rows.push({line, value});
    });
  return {rows, findings};
}

export function writeJsonLines(services: readonly Service[]): string {
  return services.map((service) => `${JSON.stringify(service)}\n`).join('');
}

// A line may be hostile: what is nested deeper than any service would exhaust the stack of what comes after.
const deepest = 32;

function parsed(content: string): object | undefined {
  try {
    const value: unknown = JSON.parse(content);
    return value !== null && typeof value === 'object' && !Array.isArray(value) && depth(content) <= deepest
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** How many brackets lie within each other, outside of texts. */
function depth(json: string): number {
  let [open, most] = [0, 0];
  for (const character of json.replace(/"(?:[^"\\]|\\.)*"/g, '')) {
    if (character === '{' || character === '[') most = Math.max(most, (open += 1));
    else if (character === '}' || character === ']') open -= 1;
  }
  return most;
}
