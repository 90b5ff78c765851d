/** Submissions through a faulty line by the built element, against the real server with its database. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openBrowser} from '../citizen.js';
import {openServer} from '../house.js';
import {faultForm} from './form.js';
import {FORM_ID, openLine} from './line.js';
import {misfortunes, type Kind} from './plan.js';
import {Visitor, type Told} from './visitor.js';

export interface FaultResult {
  seed: number;
  submissions: number;
  /** said to be received, and not in the database */
  lost: string[];
  /** in the database more than once */
  doubled: string[];
  /** the reference of the receipt belongs to another intention, or to none */
  wrongReceipts: string[];
  /** by kind: how many submissions met it, and how many of those the page called "not sent" first */
  kinds: Map<Kind, {met: number; waited: number}>;
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
      const visitor = await Visitor.at(browser, line, file);
      while (next < plan.length) {
        const at = next++;
        const misfortune = plan[at]!;
        const one = await visitor.apply(`uji-${at}`, misfortune);
        told.push(one);
        const count = kinds.get(misfortune.kind) ?? {met: 0, waited: 0};
        kinds.set(misfortune.kind, {met: count.met + 1, waited: count.waited + Number(one.waited)});
      }
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
      wrongReceipts: told
        .filter(({mark, reference}) => reference !== '' && stored.get(reference) !== mark)
        .map(({mark}) => mark),
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
