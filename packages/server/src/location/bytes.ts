export function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** The first `most` bytes, one character each. */
export function inLatin1(bytes: Uint8Array, most: number): string {
  return ascii(bytes, 0, Math.min(most, bytes.length));
}

/** Every place where this ASCII text stands. */
export function placesOf(bytes: Uint8Array, text: string): number[] {
  const wanted = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const places: number[] = [];
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) places.push(at);
  return places;
}
