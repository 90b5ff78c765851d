/**
 * Words in Indonesian, and in English from a chunk of its own: most citizens never need it, and words are a tenth of an
 * element. `words[locale]` is always there; until English has arrived, or where it cannot, it is the Indonesian.
 */
export class Words<T> {
  #en?: T;
  #coming?: Promise<void>;

  constructor(
    readonly id: T,
    private readonly english: () => Promise<T>,
  ) {}

  get en(): T {
    return this.#en ?? this.id;
  }

  /** Brings the words of a locale; undefined when they are here already. Never rejects. */
  bring(locale: 'id' | 'en'): Promise<void> | undefined {
    if (locale === 'id' || this.#en) return undefined;
    return (this.#coming ??= this.english().then(
      (en) => void (this.#en = en),
      () => void (this.#en = this.id),
    ));
  }
}

/** Waits for all of them; undefined when nothing has to come. For an element's `scheduleUpdate`. */
export function bringWords(all: readonly Words<unknown>[], locale: 'id' | 'en'): Promise<unknown> | undefined {
  const coming = all.map((words) => words.bring(locale)).filter(Boolean);
  return coming.length ? Promise.all(coming) : undefined;
}
