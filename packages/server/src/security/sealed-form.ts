/**
 * How a sealed value names the region's key that it is under. Text: `2.<key>.<base64url>`; bytes: four fixed bytes, the
 * key's number in four, then the cipher text. What has neither was sealed by the operator's key itself, before regions had
 * keys of their own.
 */
export function textUnder(keyId: number): string {
  return `2.${keyId}.`;
}

/** The key's number and the rest in base64url; undefined for a text from before. */
export function readText(sealed: string): {keyId: number; rest: string} | undefined {
  const found = /^2\.(\d{1,9})\.(.*)$/s.exec(sealed);
  return found ? {keyId: Number(found[1]), rest: found[2]!} : undefined;
}

const mark = [0x4d, 0x50, 0x50, 0x02];
export const headerBytes = 8;

export function bytesUnder(keyId: number): Uint8Array {
  const header = new Uint8Array(headerBytes);
  header.set(mark);
  new DataView(header.buffer).setUint32(4, keyId);
  return header;
}

/** The key's number; undefined for bytes from before. */
export function readHeader(sealed: Uint8Array): number | undefined {
  if (sealed.length < headerBytes || mark.some((byte, at) => sealed[at] !== byte)) return undefined;
  return new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength).getUint32(4);
}
