import {find, type, until, type ElementState, type Stage} from '@mpp-sdk/testing';
import './define.js';

export const tag = 'mpp-form-playground';

export const editor = (element: HTMLElement): HTMLTextAreaElement =>
  element.shadowRoot!.querySelector<HTMLTextAreaElement>('textarea')!;

export const preview = (element: HTMLElement): Promise<HTMLElement> =>
  until(() => {
    const form = element.shadowRoot?.querySelector<HTMLElement>('mpp-form-preview');
    return form?.shadowRoot?.querySelector('h2') && form;
  }, 'the form beside the text');

export async function open(stage: Stage, sample = 'sku'): Promise<HTMLElement> {
  const element = await stage.mount(tag, {attributes: {sample}});
  await preview(element);
  return element;
}

/** Writes over one part of the text, as an author would. */
export function rewrite(element: HTMLElement, from: string, to: string): void {
  const area = editor(element);
  if (!area.value.includes(from)) throw new Error(`There is no ${from} in the text`);
  type(area, area.value.replace(from, to));
}

export const says = (element: HTMLElement, words: RegExp): Promise<boolean> =>
  until(() => words.test(element.shadowRoot?.querySelector('section [role=status]')?.textContent ?? ''), `${words}`);

export const states: ElementState[] = [
  {name: 'sample', show: (stage) => open(stage)},
  {
    name: 'questions',
    async show(stage) {
      const element = await open(stage);
      const form = await preview(element);
      (await until(() => find(form, 'button', /^(Mulai|Start)/), 'the start')).click();
      await until(() => find(form, 'textbox', /Nama lengkap|Full name/), 'the first question');
      return element;
    },
  },
  {
    name: 'mistakes',
    async show(stage) {
      const element = await open(stage);
      rewrite(element, '"maxLength": 120', '"maxLenght": 120');
      rewrite(element, '"/business/nib.help"', '"/business/nip.help"');
      await says(element, /[1-9] (salah|errors?)/);
      return element;
    },
  },
  {
    name: 'unreadable',
    async show(stage) {
      const element = await open(stage);
      rewrite(element, '"version": 2,', '"version": 2');
      await says(element, /1 (salah|error)/);
      return element;
    },
  },
];
