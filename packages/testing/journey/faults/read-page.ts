import type {Page} from 'puppeteer-core';

/**
 * All that can be read in the form once it says that, and is not sending.
 * @param words any text will do for `/./`, also while it is sending
 */
export async function readPage(page: Page, words: RegExp, timeout?: number): Promise<string> {
  const found = await page.waitForFunction(
    (source) => {
      const text = document.querySelector('mpp-application-form')?.shadowRoot?.querySelector<HTMLElement>('.mpp');
      const read = text?.innerText ?? '';
      return new RegExp(source).test(read) && (source === '.' || !/Sedang mengirim/.test(read)) && read;
    },
    {polling: 20, timeout},
    words.source,
  );
  return (await found.jsonValue()) as string;
}

/** The reference on a receipt. */
export const numberOn = (text: string): string => /A-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? '';
