import {maskName, maskNik, maskPhone} from '@mpp-sdk/domain';
import {MEANINGS, getAt, meanings, setAt, validate} from '@mpp-sdk/form-engine';
import type {FieldItem, Meaning, Page} from '@mpp-sdk/form-engine';
import type {ApplicationController} from './application-controller.js';
import {fieldItems} from './field-errors.js';
import {parseInput} from './parse-input.js';

/** A person's own data that the page around knows, and from where. */
export interface Prefill {
  /** As the citizen knows it: "Akun Jakarta", "INApas". */
  source: string;
  /** From which day (YYYY-MM-DD). */
  date?: string;
  values: {readonly [meaning in Meaning]?: unknown};
}

export interface Offer {
  item: FieldItem;
  value: unknown;
  /** What may be seen of it before it is used. */
  masked: string;
}

const SEXES: {readonly [sex: string]: readonly string[]} = {
  male: ['male', 'laki-laki', 'L'],
  female: ['female', 'perempuan', 'P'],
};

export const unknownKeys = ({values}: Prefill): string[] =>
  Object.keys(values).filter((key) => !MEANINGS.some((one) => one === key));

/** What could be filled in on a page: only what is still empty, and only what the form would take. */
export function offersFor({form, answers}: ApplicationController, page: Page, {values}: Prefill): Offer[] {
  if (!form) return [];
  const known = meanings(form);
  return fieldItems(page.items).flatMap((item): Offer[] => {
    const {pointer} = item;
    const meaning = known.get(pointer);
    const given = meaning && values[meaning];
    if (!meaning || given === undefined || !item.enabled || getAt(answers, pointer) !== undefined) return [];
    const value = valueFor(item, given);
    const wrong = validate(form, setAt(answers, pointer, value)).some((error) => error.pointer === pointer);
    return value === undefined || wrong ? [] : [{item, value, masked: masked(meaning, String(value))}];
  });
}

function valueFor({field, options}: FieldItem, given: unknown): unknown {
  if (options) return options.find(({value}) => (SEXES[String(given)] ?? [given]).includes(value as string))?.value;
  return typeof given === 'string' ? parseInput(field, given, false) : given;
}

function masked(meaning: Meaning, text: string): string {
  if (meaning === 'name') return maskName(text);
  if (meaning === 'phone') return maskPhone(text);
  return maskNik(text);
}
