import {sha256} from './security/hash.js';

/** Strong ETag of a text. */
export async function etagOf(text: string): Promise<string> {
  return `"${(await sha256(text)).slice(0, 22)}"`;
}

export function versionTag(version: number): string {
  return `"${version}"`;
}

/** True when `If-None-Match` names the tag (weak comparison, RFC 9110 13.1.2). */
export function noneMatch(header: string | undefined, tag: string): boolean {
  return tags(header).some((candidate) => candidate === '*' || candidate.replace(/^W\//, '') === tag);
}

/** True when `If-Match` names the tag (strong comparison, RFC 9110 13.1.1). */
export function matches(header: string, tag: string): boolean {
  return tags(header).some((candidate) => candidate === '*' || candidate === tag);
}

function tags(header: string | undefined): string[] {
  return header?.match(/\*|(?:W\/)?"[^"]*"/g) ?? [];
}
