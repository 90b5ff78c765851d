const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', {fatal: true});

/** WebCrypto asks for bytes over an ArrayBuffer of their own. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function toBytes(text: string): Bytes {
  return encoder.encode(text) as Bytes;
}

export function fromBytes(bytes: BufferSource): string {
  return decoder.decode(bytes);
}

export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Takes both alphabets of base64. Throws when the text is neither. */
export function fromBase64(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0)) as Bytes;
}

export function joinedBytes(chunks: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

export function hexOf(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
