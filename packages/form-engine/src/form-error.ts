/** The definition is unsound. `path` is a JSON pointer into the definition, `reason` is for its author. */
export class FormError extends Error {
  override readonly name = 'FormError';
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`${path || '/'}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}
