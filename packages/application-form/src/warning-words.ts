import {warnings} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm, Pointer} from '@mpp-sdk/form-engine';
import type {Messages} from './messages/index.js';

const NONE: ReadonlyMap<Pointer, string> = new Map();

/** What is worth a second look, in words; worked out once for each state of the answers. */
export class WarningWords {
  #for: readonly unknown[] = [];
  #map = NONE;

  of(form: CompiledForm | undefined, answers: Answers, words: Messages['warnings']): ReadonlyMap<Pointer, string> {
    if (this.#for[0] !== form || this.#for[1] !== answers || this.#for[2] !== words) {
      this.#for = [form, answers, words];
      this.#map = form ? new Map(warnings(form, answers).map(({pointer, code}) => [pointer, words[code]])) : NONE;
    }
    return this.#map;
  }
}
