import {checkCharacter, hasCheckCharacter, normalizeCode, randomCode} from './code.js';

/** The letter in front says what a reference is for: A an application, J an appointment (janji temu). */
export const referenceKinds = {application: 'A', appointment: 'J'} as const;

export type ReferenceKind = keyof typeof referenceKinds;

// 19^7 is 894 million per kind; the store refuses a second one, so a clash means drawing again. No secret: the access
// code is, and the reference tells neither region nor date nor how many there are.
const randomLength = 7;

/** A new reference such as 'A-7K3M-9XR4': kind, seven random characters, check character. */
export function newReference(kind: ReferenceKind, randomBytes: (count: number) => Uint8Array): string {
  const body = referenceKinds[kind] + randomCode(randomLength, randomBytes);
  return formatReference(body + checkCharacter(body));
}

/** The written form of a reference, however it was typed; text that is none comes back as normalised. */
export function formatReference(text: string): string {
  const code = normalizeCode(text);
  return code.length === randomLength + 2 ? `${code[0]}-${code.slice(1, 5)}-${code.slice(5)}` : code;
}

/** Kind and written form of a reference, or undefined when a character is wrong, missing or swapped. */
export function parseReference(text: string): {kind: ReferenceKind; reference: string} | undefined {
  const code = normalizeCode(text);
  if (code.length !== randomLength + 2 || !hasCheckCharacter(code)) return undefined;
  const kinds = Object.keys(referenceKinds) as ReferenceKind[];
  const kind = kinds.find((one) => referenceKinds[one] === code[0]);
  return kind && {kind, reference: formatReference(code)};
}

export function isReference(text: string, kind?: ReferenceKind): boolean {
  const parsed = parseReference(text);
  return parsed !== undefined && (kind === undefined || parsed.kind === kind);
}
