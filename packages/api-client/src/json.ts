/**
 * JSON text whose bytes the host page cannot change. Prototype.js and its like define `Array.prototype.toJSON`,
 * which `JSON.stringify` obeys, so that lists arrive as text. No `toJSON` is consulted here, and no array method that
 * such libraries replace. Keys are sorted: the same intention has the same bytes after a reload.
 */
export function stringify(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) {
    let items = '';
    for (let i = 0; i < value.length; i++) items += (i ? ',' : '') + stringify(value[i]);
    return `[${items}]`;
  }
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = (value as {[key: string]: unknown})[key];
    if (member === undefined || typeof member === 'function' || typeof member === 'symbol') continue;
    members += `${members && ','}${JSON.stringify(key)}:${stringify(member)}`;
  }
  return `{${members}}`;
}

/** Equal as JSON: the order of keys does not matter, an undefined member is an absent one. */
export function sameJson(a: unknown, b: unknown): boolean {
  return stringify(a) === stringify(b);
}

/** Base64 of the UTF-8 bytes, as tus wants its metadata. */
export function toBase64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
