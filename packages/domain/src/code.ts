/**
 * The 19 characters of references and codes. Left out by sight: 0 O Q D, 1 I L, 2's Z, 5's S, 6's G, 8's B, U V; by ear
 * (Indonesian letter names): B P D T G V of the "e" row, N beside M, E beside I. 19 is prime, and 2 is a primitive root
 * of it: that makes the check character below strict.
 */
export const codeAlphabet = '23456789ACFHJKMRWXY';

const base = codeAlphabet.length;

// What people write or hear for a character that is in the alphabet. Only pairs with one sensible reading.
const meant: Readonly<Record<string, string>> = {Z: '2', S: '5', G: '6', B: '8', N: 'M'};

/** What somebody typed or dictated, as the code is stored: case, dashes, dots, spaces and look-alikes do not matter. */
export function normalizeCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._/]/gu, '')
    .replace(/[ZSGBN]/g, (letter) => meant[letter]!);
}

/** Groups for reading aloud: '7K3M9XR4' is '7K3M-9XR4'. */
export function formatCode(code: string, groupSize = 4): string {
  const clean = normalizeCode(code);
  return clean.match(new RegExp(`.{1,${groupSize}}`, 'gu'))?.join('-') ?? '';
}

/**
 * The check character of a code: the sum of value times 2^position modulo 19, written so that code and check sum to 0.
 * Finds every single wrong character and every swap of two, in codes of up to 17 characters. Throws RangeError for a
 * character outside the alphabet.
 */
export function checkCharacter(code: string): string {
  let sum = 0;
  for (const character of code) {
    const value = codeAlphabet.indexOf(character);
    if (value < 0) throw new RangeError(`Not in the code alphabet: ${character}`);
    sum = ((sum + value) * 2) % base;
  }
  return codeAlphabet[(base - sum) % base]!;
}

/** True when the last character is the check character of the ones before it. */
export function hasCheckCharacter(code: string): boolean {
  const inAlphabet = [...code].every((character) => codeAlphabet.includes(character));
  return code.length > 1 && inAlphabet && checkCharacter(code.slice(0, -1)) === code.slice(-1);
}

/** Every character equally likely; `randomBytes` must be cryptographic for codes that are secrets (12 are 51 bits). */
export function randomCode(length: number, randomBytes: (count: number) => Uint8Array): string {
  const fair = 256 - (256 % base);
  let code = '';
  while (code.length < length) {
    for (const byte of randomBytes(length - code.length)) {
      if (byte < fair && code.length < length) code += codeAlphabet[byte % base];
    }
  }
  return code;
}
