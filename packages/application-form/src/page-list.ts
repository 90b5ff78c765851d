import {pages} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm, Page} from '@mpp-sdk/form-engine';

/** The pages to show now, worked out once for each state of the answers. */
export class PageList {
  #for: readonly unknown[] = [];
  #list: readonly Page[] = [];

  of(form: CompiledForm | undefined, answers: Answers, locale: string): readonly Page[] {
    if (this.#for[0] !== form || this.#for[1] !== answers || this.#for[2] !== locale) {
      this.#for = [form, answers, locale];
      this.#list = form ? pages(form, answers, locale) : [];
    }
    return this.#list;
  }
}
