/** One citizen with a device of their own, who wants one thing after another and does not give up. */
import type {Browser, BrowserContext, ElementHandle, Page} from 'puppeteer-core';
import type {Line} from './line.js';
import type {Misfortune} from './plan.js';

const READY = /Tanda|Permohonan sudah diterima|Belum terkirim|belum menerima jawaban|Lanjutkan|Coba lagi/;

/**
 * What the page told: the reference once it has said "received", and whether it said "not sent" before. Without a
 * reference the receipt came in the moment of a reload: the device keeps nothing any more, so the server must have it.
 */
export interface Told {
  mark: string;
  reference: string;
  waited: boolean;
}

export class Visitor {
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

  /** Fills in, sends under the misfortune, and comes back until the page says that it was received. */
  async apply(mark: string, misfortune: Misfortune): Promise<Told> {
    await this.visit('/form');
    await this.fill(mark, misfortune.withFile);
    this.line.befall(misfortune);
    await this.goOn();
    const kind = misfortune.kind;
    if (kind === 'page reloaded' || kind === 'tab closed') {
      await new Promise((resolve) => setTimeout(resolve, misfortune.after));
      if (kind === 'tab closed') {
        await this.page.close();
        this.page = await newPage(this.context);
      }
      await this.visit('/form');
    }
    let waited = false;
    let text = await this.outcome();
    while (!/sudah diterima/.test(text)) {
      if (!/Kirim permohonan|Lanjutkan/.test(text) && (await this.isEmpty())) return {mark, reference: '', waited};
      // What the page keeps is delivered by any page with the script tag; what it has not sent yet the citizen sends.
      waited ||= /Belum terkirim|belum menerima jawaban/.test(text);
      this.line.heal();
      if (waited && !/Kirim permohonan|Lanjut/.test(text)) {
        await this.page.goto(`${this.line.url}/other`);
        // A visit while the server is down brings nothing; then there is another.
        const sent = () => localStorage.getItem('mpp-sdk-outbox') === null;
        await this.page.waitForFunction(sent, {polling: 50, timeout: 4_000}).catch(() => undefined);
        await this.visit('/form');
      } else await this.goOn();
      text = await this.outcome();
    }
    this.line.heal();
    return {mark, reference: /A-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? '', waited};
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  private async visit(path: string) {
    // While the server is down not even the script comes: another visit.
    for (let shown = false; !shown;) {
      await this.page.goto(this.line.url + path);
      shown = await this.reads(READY, 5_000).then(
        () => true,
        () => false,
      );
    }
  }

  private async fill(mark: string, withFile: boolean) {
    const input = await this.page.waitForSelector('mpp-application-form >>> input[type=text]');
    await input!.focus();
    await this.page.keyboard.sendCharacter(mark);
    if (!withFile) return;
    const file = (await this.page.waitForSelector('mpp-application-form >>> input[type=file]'))!;
    await (file as ElementHandle<HTMLInputElement>).uploadFile(this.file);
    await this.reads(/bukti\.pdf/);
  }

  /** Presses what leads on, as often as it is needed, until the application is on its way. */
  private async goOn() {
    const press = (): boolean => {
      const root = document.querySelector('mpp-application-form')?.shadowRoot;
      const text = root?.querySelector<HTMLElement>('.mpp')?.innerText ?? '';
      if (/Sedang mengirim|sudah diterima|Belum terkirim|belum menerima jawaban/.test(text)) return true;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      const onward = ['Coba lagi', 'Kirim permohonan', 'Lanjutkan', 'Lanjut'];
      const name = onward.find((words) => buttons.some((one) => one.innerText.trim() === words));
      buttons.find((one) => one.innerText.trim() === name)?.click();
      return false;
    };
    await this.page.waitForFunction(press, {polling: 100}).catch(async (error: unknown) => {
      throw new Error(`${String(error)}; the page says: ${await this.outcome()}`);
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
  private async outcome(): Promise<string> {
    return this.reads(/sudah diterima|Belum terkirim|belum menerima jawaban|Kirim permohonan|Lanjut|Coba lagi/);
  }

  private async reads(words: RegExp, timeout = 60_000): Promise<string> {
    const found = await this.page.waitForFunction(
      (source) => {
        const text = document.querySelector('mpp-application-form')?.shadowRoot?.querySelector<HTMLElement>('.mpp');
        const read = text?.innerText ?? '';
        return new RegExp(source).test(read) && !/Sedang mengirim/.test(read) && read;
      },
      {polling: 20, timeout},
      words.source,
    );
    return (await found.jsonValue()) as string;
  }
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}
