type Locale = 'id' | 'en';

/**
 * Words in Indonesian, and in English from a chunk of its own: most citizens never need it, and words are a tenth of an
 * element. `words[locale]` is always there; until other words have arrived, or where they cannot, it is the first ones.
 */
export class Words<T> {
  #have: {[locale in Locale]?: T} = {};
  #coming: {[locale in Locale]?: Promise<void>} = {};

  /** @param indonesian for words that Indonesian readers seldom need, too */
  constructor(
    private readonly first: T,
    private readonly english: () => Promise<T>,
    private readonly indonesian?: () => Promise<T>,
  ) {}

  get id(): T {
    return this.#have.id ?? this.first;
  }

  get en(): T {
    return this.#have.en ?? this.first;
  }

  /** Brings the words of a locale; undefined when they are here already. Never rejects. */
  bring(locale: Locale): Promise<void> | undefined {
    const load = locale === 'en' ? this.english : this.indonesian;
    if (!load || this.#have[locale]) return undefined;
    return (this.#coming[locale] ??= load().then(
      (words) => void (this.#have[locale] = words),
      () => void (this.#have[locale] = this.first),
    ));
  }
}

/** Waits for all of them; undefined when nothing has to come. For an element's `scheduleUpdate`. */
export function bringWords(all: readonly Words<unknown>[], locale: Locale): Promise<unknown> | undefined {
  const coming = all.map((words) => words.bring(locale)).filter(Boolean);
  return coming.length ? Promise.all(coming) : undefined;
}
