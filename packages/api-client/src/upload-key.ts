const BYTES = 18;

/** A new secret for the files of one draft, 144 random bits: keep it with the draft, as private as its answers. */
export function newUploadKey(
  fill: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => crypto.getRandomValues(bytes),
): string {
  const bytes = new Uint8Array(BYTES);
  fill(bytes);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_');
}
