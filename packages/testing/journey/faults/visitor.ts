/** One citizen with a device of their own, who wants one thing after another and does not give up. */
import type {Browser, BrowserContext, ElementHandle, Page} from 'puppeteer-core';
import type {Line} from './line.js';
import {BY_CITIZEN, type Misfortune} from './plan.js';
import {numberOn, readPage} from './read-page.js';

const OUTCOME = /sudah diterima|Belum terkirim|belum menerima jawaban|Kirim permohonan|Lanjut|Coba lagi/;
const RECEIVED = /sudah diterima/;
const UNSENT = /Belum terkirim|belum menerima jawaban/;
/** Whoever had to come back so often is stuck. */
const MOST_VISITS = 20;

export interface Receipt {
  mark: string;
  /** Empty when the receipt stood there only in the moment of a reload. */
  reference: string;
}

export interface Told extends Receipt {
  /** The page said "not sent" before it said "received". */
  waited: boolean;
  /** what went wrong on the way: requests, reloads, closed tabs, second presses, second tabs */
  faults: number;
}

export class Visitor {
  /** Receipts that were shown once more: in a second tab, or because the page was left in the moment it got them. */
  readonly shownAgain: Receipt[] = [];
  #last = '';

  private constructor(
    private readonly context: BrowserContext,
    private readonly line: Line,
    private readonly file: string,
    private page: Page,
  ) {}

  static async at(browser: Browser, line: Line, file: string): Promise<Visitor> {
    const context = await browser.createBrowserContext();
    return new Visitor(context, line, file, await newPage(context));
  }

  /**
   * Fills in, sends under the misfortune, and comes back until the page says that it was received.
   * @throws Error with what can be read when there is no way on
   */
  async apply(mark: string, misfortune: Misfortune): Promise<Told> {
    await this.begin();
    this.#last = mark;
    await this.fill(mark, misfortune.withFile);
    this.line.befall(misfortune);
    await this.goOn(misfortune.kind === 'pressed twice' ? 2 : 1);
    const seen = await this.meanwhile(misfortune);
    const faults = () => this.line.met + Number(BY_CITIZEN.includes(misfortune.kind));
    let waited = false;
    let text = RECEIVED.test(seen) ? seen : await this.outcome();
    for (let visits = 0; !RECEIVED.test(text); visits++) {
      if (!/Kirim permohonan|Lanjutkan/.test(text) && (await this.isEmpty()))
        return {mark, reference: '', waited, faults: faults()};
      if (visits > MOST_VISITS) throw new Error(`${mark} is stuck: ${text}`);
      // What the page keeps is delivered by any page with the script tag; what it has not sent yet the citizen sends.
      waited ||= UNSENT.test(text);
      this.line.heal();
      if (waited && !/Kirim permohonan|Lanjut/.test(text)) await this.comeBack();
      else await this.goOn();
      text = await this.outcome();
    }
    this.line.heal();
    return {mark, reference: numberOn(text), waited, faults: faults()};
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  /** What the citizen does after sending. @returns what the page said in the moment in which it was left */
  private async meanwhile({kind, after}: Misfortune): Promise<string> {
    if (kind === 'open in two tabs') {
      const second = await newPage(this.context);
      const text = await this.visit(second);
      if (RECEIVED.test(text)) this.shownAgain.push({mark: this.#last, reference: numberOn(text)});
      await second.close();
    }
    if (kind !== 'page reloaded' && kind !== 'tab closed') return '';
    await new Promise((resolve) => setTimeout(resolve, after));
    const seen = await readPage(this.page, /./);
    if (kind === 'tab closed') {
      await this.page.close();
      this.page = await newPage(this.context);
    }
    await this.visit();
    return seen;
  }

  /** An empty form. Who left the last page in the moment of its receipt is shown that receipt first. */
  private async begin(): Promise<void> {
    for (let visits = 0; visits <= MOST_VISITS; visits++) {
      const text = await this.visit();
      if (!RECEIVED.test(text)) return;
      this.shownAgain.push({mark: this.#last, reference: numberOn(text)});
    }
    throw new Error(`The receipt of ${this.#last} does not give way to a new form.`);
  }

  private async visit(page = this.page): Promise<string> {
    // While the server is down not even the script comes: another visit.
    for (let visits = 0; visits <= MOST_VISITS; visits++) {
      await page.goto(`${this.line.url}/form`);
      const text = await readPage(page, OUTCOME, 5_000).catch(() => '');
      if (text) return text;
    }
    throw new Error('The form does not come.');
  }

  /** To any page of the site that has the script tag, and then to the form again. */
  private async comeBack(): Promise<void> {
    await this.page.goto(`${this.line.url}/other`);
    // A visit while the server is down brings nothing; then there is another.
    const sent = () => localStorage.getItem('mpp-sdk-outbox') === null;
    await this.page.waitForFunction(sent, {polling: 50, timeout: 4_000}).catch(() => undefined);
    await this.visit();
  }

  private async fill(mark: string, withFile: boolean) {
    const input = await this.page.waitForSelector('mpp-application-form >>> input[type=text]');
    await input!.focus();
    await this.page.keyboard.sendCharacter(mark);
    if (!withFile) return;
    const file = (await this.page.waitForSelector('mpp-application-form >>> input[type=file]'))!;
    await (file as ElementHandle<HTMLInputElement>).uploadFile(this.file);
    await readPage(this.page, /bukti\.pdf/);
  }

  /** Presses what leads on, as often as it is needed, until the application is on its way. */
  private async goOn(presses = 1) {
    const press = (times: number): boolean => {
      const root = document.querySelector('mpp-application-form')?.shadowRoot;
      const text = root?.querySelector<HTMLElement>('.mpp')?.innerText ?? '';
      if (/Sedang mengirim|sudah diterima|Belum terkirim|belum menerima jawaban/.test(text)) return true;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      const onward = ['Coba lagi', 'Kirim permohonan', 'Lanjutkan', 'Lanjut'];
      const name = onward.find((words) => buttons.some((one) => one.innerText.trim() === words));
      const button = buttons.find((one) => one.innerText.trim() === name);
      for (let n = 0; n < (name === 'Kirim permohonan' ? times : 1); n++) button?.click();
      return false;
    };
    await this.page.waitForFunction(press, {polling: 100}, presses).catch(async (error: unknown) => {
      throw new Error(`${String(error)}; the page says: ${await readPage(this.page, /./)}`);
    });
  }

  /** A form that has not been begun. */
  private isEmpty(): Promise<boolean> {
    return this.page.evaluate(() => {
      const root = document.querySelector('mpp-application-form')?.shadowRoot;
      return root?.querySelector<HTMLInputElement>('input[type=text]')?.value === '';
    });
  }

  /** What can be read once nothing is on its way any more. */
  private outcome(): Promise<string> {
    return readPage(this.page, OUTCOME);
  }
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}
