/**
 * UUID version 4 (RFC 9562) for an Idempotency-Key. Make one per intention and keep it until the answer is known.
 * `crypto.randomUUID` is younger than the oldest browser here and absent on plain http.
 * @param random fills the given bytes; the platform's `crypto.getRandomValues` unless told
 */
export function newIdempotencyKey(random: (bytes: Uint8Array<ArrayBuffer>) => void = platformRandom): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  let key = '';
  for (let i = 0; i < 16; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) key += '-';
    key += (bytes[i]! + 0x100).toString(16).slice(1);
  }
  return key;
}

function platformRandom(bytes: Uint8Array<ArrayBuffer>): void {
  globalThis.crypto.getRandomValues(bytes);
}
