/** Something new came with a key that is already taken. Says which kind of key, never its value. */
export class DuplicateKeyError extends Error {
  override readonly name = 'DuplicateKeyError';

  constructor(what: string) {
    super(`The ${what} is already in use.`);
  }
}
