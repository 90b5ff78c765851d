/** Submissions through a faulty line by the built element, against the real server with its database. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openBrowser} from '../citizen.js';
import {openServer} from '../house.js';
import {faultForm} from './form.js';
import {FORM_ID, openLine} from './line.js';
import {misfortunes, type Kind} from './plan.js';
import {Visitor, type Receipt, type Told} from './visitor.js';

export interface FaultResult {
  seed: number;
  submissions: number;
  /** said to be received, and not in the database */
  lost: string[];
  /** in the database more than once */
  doubled: string[];
  /** a receipt had the reference of another intention, or of none */
  wrongReceipts: string[];
  /** what the page said when a citizen found no way on */
  stuck: string[];
  /** the receipt was there only in the moment of a reload, so nobody read it */
  unseen: number;
  /** the same receipt was shown once more */
  shownAgain: number;
  /** requests that were dropped, delayed, refused or met a dying server; reloads, closed tabs, second presses and tabs */
  faults: number;
  kinds: Map<Kind, {submissions: number; faults: number; waited: number}>;
  kills: number;
  seconds: number;
}

/** @param citizens at once, each with a device and a line of their own */
export async function runFaults(seed: number, submissions: number, citizens: number): Promise<FaultResult> {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'mpp-faults-'));
  const file = join(folder, 'bukti.pdf');
  writeFileSync(file, '%PDF-1.4\n%%EOF\n');
  const [server, browser] = await Promise.all([openServer(join(folder, 'data'), {RATE_LIMITS: 'off'}), openBrowser()]);
  const told: Told[] = [];
  const stuck: string[] = [];
  const shownAgain: Receipt[] = [];
  const kinds: FaultResult['kinds'] = new Map();
  let kills = 0;
  const kill = () => {
    kills += 1;
    void server.killAndStart();
  };
  try {
    await server.staff('PUT', `/forms/${FORM_ID}`, faultForm);
    const plan = misfortunes(seed, submissions);
    let next = 0;
    const citizen = async () => {
      const line = await openLine(server.api, kill);
      let visitor = await Visitor.at(browser, line, file);
      while (next < plan.length) {
        const at = next++;
        const misfortune = plan[at]!;
        try {
          const one = await visitor.apply(`uji-${at}`, misfortune);
          told.push(one);
          const count = kinds.get(misfortune.kind) ?? {submissions: 0, faults: 0, waited: 0};
          kinds.set(misfortune.kind, {
            submissions: count.submissions + 1,
            faults: count.faults + one.faults,
            waited: count.waited + Number(one.waited),
          });
        } catch (error) {
          stuck.push(`uji-${at}, ${misfortune.kind}: ${String(error)}`);
          line.heal();
          shownAgain.push(...visitor.shownAgain);
          await visitor.leave();
          visitor = await Visitor.at(browser, line, file);
        }
      }
      shownAgain.push(...visitor.shownAgain);
      await visitor.leave();
      await line.stop();
    };
    await Promise.all(Array.from({length: citizens}, citizen));
    await server.up();
    const stored = await storedMarks(server);
    const marks = [...stored.values()];
    return {
      seed,
      submissions: told.length,
      lost: told.filter(({mark}) => !marks.includes(mark)).map(({mark}) => mark),
      doubled: marks.filter((mark, at) => marks.indexOf(mark) !== at),
      wrongReceipts: [...told.filter(({reference}) => reference !== ''), ...shownAgain]
        .filter(({mark, reference}) => stored.get(reference) !== mark)
        .map(({mark}) => mark),
      stuck,
      unseen: told.filter(({reference}) => reference === '').length,
      shownAgain: shownAgain.length,
      faults: told.reduce((sum, one) => sum + one.faults, 0),
      kinds,
      kills,
      seconds: (performance.now() - began) / 1000,
    };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, {recursive: true, force: true});
  }
}

/** What the database has: reference -> mark. */
async function storedMarks(server: Awaited<ReturnType<typeof openServer>>): Promise<Map<string, string>> {
  type List = {items: {reference: string; formId: string}[]; next?: string};
  const marks = new Map<string, string>();
  let cursor = '';
  for (;;) {
    const {items, next} = await server.staff<List>('GET', `/applications?limit=100${cursor}`);
    for (const {reference, formId} of items) {
      if (formId !== FORM_ID) continue;
      const {answers} = await server.staff<{answers: {mark: string}}>('GET', `/applications/${reference}`);
      marks.set(reference, answers.mark);
    }
    if (next === undefined) return marks;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
}
