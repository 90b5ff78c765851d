import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {table} from './table.js';

interface Measured {
  seed: number;
  submissions: number;
  lost: string[];
  doubled: string[];
  wrongReceipts: string[];
  stuck: string[];
  unseen: number;
  shownAgain: number;
  faults: number;
  kills: number;
  seconds: number;
  kinds: [kind: string, counts: {submissions: number; faults: number; waited: number}][];
}

const script = fileURLToPath(new URL('../../testing/journey/faults/bench.ts', import.meta.url));

/**
 * Applications through a faulty line, by the built element in Chromium, against the real server and its database.
 * @param args a seed (else one is drawn, and printed), and how many submissions
 */
export async function faults(args: readonly string[]): Promise<string> {
  const {kinds, ...all} = JSON.parse(await output(args)) as Measured;
  return [
    `Faults: ${all.submissions} submissions met ${all.faults} faults, seed ${all.seed}, ${all.seconds.toFixed(0)} s, server killed ${all.kills} times`,
    table([
      ['fault', 'submissions', 'faults', 'told "not sent" first'],
      ...kinds.map(([kind, {submissions, faults, waited}]) => [kind, ...[submissions, faults, waited].map(String)]),
    ]),
    `lost ${named(all.lost)}, doubled ${named(all.doubled)}, receipt of another ${named(all.wrongReceipts)}`,
    `stuck ${named(all.stuck)}`,
    `the same receipt shown again ${all.shownAgain}, gone with a reload before anybody read it ${all.unseen}`,
  ].join('\n');
}

const named = (marks: readonly string[]): string => [marks.length, ...marks].join(' ');

function output(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', script, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    child.on('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`The run ended with ${code}.`))));
  });
}
