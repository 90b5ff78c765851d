/** A citizen at a browser: finds things by their role and their words, types, clicks, reads. */
import puppeteer, {type Browser, type ElementHandle, type Page} from 'puppeteer-core';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const openBrowser = (): Promise<Browser> => {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  return puppeteer.launch({executablePath, headless: true, args: [...ARGS, ...QUIET]});
};

const quoted = (text: string) => JSON.stringify(text);

export class Citizen {
  /** what the browser complained about: script errors and refused policies */
  readonly complaints: string[] = [];

  constructor(readonly page: Page) {
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async at(browser: Browser, width = 360): Promise<Citizen> {
    const page = await browser.newPage();
    // A page behind another draws no frames, and puppeteer waits by frames.
    await page.bringToFront();
    await page.setViewport({width, height: 740});
    return new Citizen(page);
  }

  /** Airplane mode, for the page and for the workers that speak for it. */
  async line(there: boolean) {
    await this.page.setOfflineMode(!there);
    const workers = this.page
      .browser()
      .targets()
      .filter((target) => target.type() === 'service_worker');
    for (const worker of workers) {
      const session = await worker.createCDPSession();
      await session.send('Network.enable');
      const conditions = {offline: !there, latency: 0, downloadThroughput: -1, uploadThroughput: -1};
      await session.send('Network.emulateNetworkConditions', conditions);
    }
  }

  /** @param until `load` for a page that follows news of a case, and so is never without a request */
  async open(url: string, until: 'load' | 'networkidle0' = 'networkidle0') {
    await this.page.goto(url, {waitUntil: until});
  }

  /** The one thing with that role and (exact) accessible name, through shadow roots. */
  async find(role: string, name: string): Promise<ElementHandle<Element>> {
    const found = await this.page.waitForSelector(`::-p-aria([name=${quoted(name)}][role=${quoted(role)}])`);
    if (!found) throw new Error(`No ${role} "${name}"`);
    return found;
  }

  async click(role: string, name: string) {
    const target = await this.find(role, name);
    await target.evaluate((element) => element.scrollIntoView({block: 'center'}));
    await target.click();
  }

  async type(role: string, name: string, text: string) {
    const target = await this.find(role, name);
    await target.focus();
    await this.page.keyboard.type(text);
  }

  /** Sets a date field the way its picker does. */
  async date(name: string, value: string) {
    const target = await this.page.waitForSelector(`::-p-aria([name=${quoted(name)}])`);
    await target?.evaluate((element, day) => {
      (element as HTMLInputElement).value = day;
      element.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      element.dispatchEvent(new Event('change', {bubbles: true}));
    }, value);
  }

  async upload(name: RegExp, path: string) {
    const inputs = await this.page.$$('>>> input[type=file]');
    for (const input of inputs) {
      const label = await input.evaluate((element) => {
        const root = element.getRootNode() as ShadowRoot;
        const group = element.closest('fieldset,.field')?.textContent ?? '';
        return `${root.querySelector(`label[for="${element.id}"]`)?.textContent ?? ''} ${group}`;
      });
      if (name.test(label)) return (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    }
    throw new Error(`No file field for ${name}`);
  }

  /** Waits until the words can be read somewhere on the page. */
  async reads(words: string) {
    await this.page.waitForSelector(`::-p-text(${words})`);
  }

  /** Waits until the words can be read in an element, also where no frame is drawn meanwhile. */
  async readsIn(tag: string, words: string) {
    const look = (name: string, wanted: string) =>
      document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.mpp')?.innerText.includes(wanted);
    await this.page.waitForFunction(look, {polling: 100}, tag, words);
  }

  /** All that can be read in one element. */
  async textOf(tag: string): Promise<string> {
    const element = await this.page.waitForSelector(tag);
    return element!.evaluate((found) => (found.shadowRoot?.querySelector('.mpp') as HTMLElement).innerText);
  }
}
