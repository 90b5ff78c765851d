import {byExtension} from './upload-metadata.js';

/** A kind that says nothing: what a file without a declared type has. */
export const unknownKind = 'application/octet-stream';

/** `x-accept` of a field as a list; undefined when the field does not say. */
export function acceptOf(value: unknown): string[] | undefined {
  const list = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value.map(String) : [];
  const clean = list.map((one) => one.trim().toLowerCase()).filter(Boolean);
  return clean.length > 0 ? clean : undefined;
}

/** True when the list names the media type: itself, as `image/*`, or by the ending of its file names (`.pdf`). */
export function accepts(list: readonly string[], mediaType: string): boolean {
  return list.some((one) => {
    if (one.startsWith('.')) return byExtension[one.slice(1)] === mediaType;
    if (one.endsWith('/*')) return one === '*/*' || mediaType.startsWith(one.slice(0, -1));
    return one === mediaType;
  });
}
