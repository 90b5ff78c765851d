/** One citizen with a device of their own, who wants one thing after another and does not give up. */
import type {Browser, BrowserContext, ElementHandle, Page} from 'puppeteer-core';
import type {Line} from './line.js';
import type {Misfortune} from './plan.js';

const READY = /Tanda|Permohonan sudah diterima|Belum terkirim|belum menerima jawaban|Lanjutkan/;

/** What the page told: the reference once it has said "received", and whether it said "not sent" before. */
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
    await this.press('Lanjut', 'Kirim permohonan');
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
      // What the page keeps is delivered by any page with the script tag; what it has not sent yet the citizen sends.
      waited ||= /Belum terkirim|belum menerima jawaban/.test(text);
      this.line.heal();
      if (/Kirim permohonan/.test(text)) await this.press('Kirim permohonan');
      else if (/Lanjutkan/.test(text)) await this.press('Lanjutkan', 'Lanjut', 'Kirim permohonan');
      else if (/Lanjut/.test(text)) await this.press('Lanjut', 'Kirim permohonan');
      else {
        await this.page.goto(`${this.line.url}/other`);
        await this.page.waitForFunction(() => localStorage.getItem('mpp-sdk-outbox') === null, {polling: 50});
        await this.visit('/form');
      }
      text = await this.outcome();
    }
    this.line.heal();
    return {mark, reference: /A-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? '', waited};
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  private async visit(path: string) {
    await this.page.goto(this.line.url + path);
    await this.reads(READY);
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

  /** Buttons by their words, one after the other, each as soon as it is there; ends early when it was received meanwhile. */
  private async press(...names: string[]) {
    for (const name of names) {
      const pressed = await this.page.waitForFunction(
        (words) => {
          const root = document.querySelector('mpp-application-form')?.shadowRoot;
          if (root?.textContent?.includes('sudah diterima')) return 'received';
          const button = [...(root?.querySelectorAll('button') ?? [])].find((one) => one.innerText.trim() === words);
          button?.click();
          return button && 'pressed';
        },
        {polling: 20},
        name,
      );
      if ((await pressed.jsonValue()) === 'received') return;
    }
  }

  /** What can be read once nothing is on its way any more. */
  private async outcome(): Promise<string> {
    return this.reads(/sudah diterima|Belum terkirim|belum menerima jawaban|Kirim permohonan|Lanjut/);
  }

  private async reads(words: RegExp): Promise<string> {
    const found = await this.page.waitForFunction(
      (source) => {
        const text = document.querySelector('mpp-application-form')?.shadowRoot?.querySelector<HTMLElement>('.mpp');
        const read = text?.innerText ?? '';
        return new RegExp(source).test(read) && !/Sedang mengirim/.test(read) && read;
      },
      {polling: 20},
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
