import type {MppClient} from '@mpp-sdk/api-client';
import {loadWarnings} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm, Pointer} from '@mpp-sdk/form-engine';
import type {partWords} from './messages/parts.js';
import type {nikAreas} from './nik-areas.js';

type Locale = keyof typeof partWords;

const NONE: ReadonlyMap<Pointer, string> = new Map();

/** What is worth a second look, in words; worked out once for each state of the answers. */
export class WarningWords {
  #for: readonly unknown[] = [];
  #map = NONE;
  #have?: {
    warnings: Awaited<ReturnType<typeof loadWarnings>>;
    words: typeof partWords;
    knowsArea: ReturnType<typeof nikAreas>;
  };
  #coming = false;

  constructor(private readonly onArrival: () => void) {}

  of(
    form: CompiledForm | undefined,
    answers: Answers,
    locale: Locale,
    client?: MppClient,
  ): ReadonlyMap<Pointer, string> {
    if (!form) return NONE;
    if (!this.#have) {
      void this.#bring();
      return NONE;
    }
    if (this.#for[0] !== form || this.#for[1] !== answers || this.#for[2] !== locale) {
      this.#for = [form, answers, locale];
      const {warnings, words, knowsArea} = this.#have;
      this.#map = new Map(
        warnings(form, answers, knowsArea(client)).map(({pointer, code}) => [pointer, words[locale].warnings[code]]),
      );
    }
    return this.#map;
  }

  /** Without a line there are none: they never keep anybody from going on. */
  async #bring(): Promise<void> {
    if (this.#coming) return;
    this.#coming = true;
    const bring = Promise.all([loadWarnings(), import('./messages/parts.js'), import('./nik-areas.js')]);
    this.#have = await bring.then(
      ([warnings, {partWords: words}, {nikAreas}]) => ({
        warnings,
        words,
        knowsArea: nikAreas(() => {
          this.#for = [];
          this.onArrival();
        }),
      }),
      () => undefined,
    );
    this.#coming = false;
    if (this.#have) this.onArrival();
  }
}
