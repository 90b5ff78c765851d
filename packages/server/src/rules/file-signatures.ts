/**
 * The first bytes of each kind of file that a citizen may send. A browser never opens them as anything else than what they
 * say they are, but an officer's computer may look inside: what calls itself a picture has to begin like one.
 */
type Signature = (head: Uint8Array) => boolean;

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

const signatures: Record<string, Signature> = {
  'image/jpeg': (head) => startsWith(head, 0, [0xff, 0xd8, 0xff]),
  'image/png': (head) => startsWith(head, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/webp': (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',
  'image/heic': (head) => ascii(head, 4, 8) === 'ftyp' && heicBrands.includes(ascii(head, 8, 12)),
  'application/pdf': (head) => ascii(head, 0, 5) === '%PDF-',
};

/** True when the file begins as its kind does. A kind without a signature here was allowed by the region itself. */
export function fitsMediaType(head: Uint8Array, mediaType: string): boolean {
  return !Object.hasOwn(signatures, mediaType) || signatures[mediaType]!(head);
}

/** The kind that the file begins as, or undefined. */
export function kindOf(head: Uint8Array): string | undefined {
  return Object.keys(signatures).find((mediaType) => signatures[mediaType]!(head));
}

function startsWith(head: Uint8Array, at: number, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[at + index] === byte);
}

function ascii(head: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...head.subarray(from, to));
}
