import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {formio, formJs, ours, rjsf, surveyJs} from './forms/dialects.js';
import {questions} from './forms/questions.js';
import {openSite, ourPage, peerPage} from './forms/site.js';
import {median} from './metrics.js';
import {ratio, table} from './table.js';

interface Load {
  name: string;
  line: string;
  /** milliseconds until the first text field can be used, and until every question is there */
  first: number;
  all: number;
  /** over the wire until then, and after */
  bytes: number;
  later: number;
  /** main-thread milliseconds for a key; the line does not matter, so only on the first */
  key?: number;
}
interface Measured {
  slower: number;
  lines: {line: string; latency: number; speed: number}[];
  loads: Load[];
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const run = promisify(execFile);
const names = {
  ours: '<mpp-application-form>',
  rjsf: 'react-jsonschema-form',
  surveyjs: 'SurveyJS',
  formjs: 'bpmn-io form-js',
  formio: 'Form.io',
};
const starts: Readonly<Record<string, string>> = {
  formio: 'Formio.createForm(document.querySelector("main"),window.definition)',
};

/**
 * Ours beside the form libraries: the same questions, a cold cache, a slow processor, slow lines, in turns.
 * @param args how many questions (20), how many rounds (3), and which line (`4G` or `3G`, else both)
 */
export async function forms([count = '20', rounds = '3', line = 'all']: readonly string[]): Promise<string> {
  const embed = path('../../embed/dist');
  if (!existsSync(`${embed}/mpp.js`)) return 'Forms: not built yet. `npm run build` first.';
  const peers = (await run(process.execPath, [path('../../tools/form-peers.mjs')])).stdout.trim();
  const all = questions(Number(count));
  const definitions = {rjsf: rjsf(all), surveyjs: surveyJs(all), formjs: formJs(all), formio: formio(all)};
  const form = ours(all, 'formulir-ukur');
  const peerPages = Object.entries(definitions).map(
    ([name, definition]) =>
      [`/${name}`, peerPage(name, existsSync(`${peers}/${name}.css`), definition, starts[name])] as const,
  );
  const pages = (url: string) => new Map([['/ours', ourPage(url, form.id)], ...peerPages]);
  const site = await openSite({forms: [form], pages, embed, peers});
  try {
    const urls = Object.keys(names).map((name) => `${name}=${site.url}/${name}`);
    const args = [path('../../tools/form-loads.mjs'), rounds, line, all.at(-1)!.label, ...urls];
    const {stdout} = await run(process.execPath, args, {maxBuffer: 1e7});
    return [
      `Forms: the same ${count} questions, median of ${rounds} in turns, cold cache, brotli; peers have their definition inline`,
      ...tables(JSON.parse(stdout) as Measured),
    ].join('\n');
  } finally {
    site.stop();
  }
}

function tables({slower, lines, loads}: Measured): string[] {
  return lines.flatMap(({line, latency, speed}) => {
    const rows = Object.entries(names).map(([name, title]) => {
      const own = loads.filter((load) => load.name === name && load.line === line);
      const middle = (what: keyof Omit<Load, 'name' | 'line'>) => median(own.flatMap((load) => load[what] ?? []));
      return {
        title,
        first: middle('first'),
        all: middle('all'),
        bytes: middle('bytes'),
        later: middle('later'),
        key: middle('key'),
      };
    });
    const base = rows[0]!;
    return [
      `${line} (${latency} ms, ${speed} kbit/s), processor ${slower} times slower`,
      table([
        ['what', 'kB', 'later', 'first field s', 'to ours', 'all questions s', 'to ours', 'ms per key'],
        ...rows.map(({title, first, all, bytes, later, key}) => [
          title,
          (bytes / 1000).toFixed(1),
          (later / 1000).toFixed(1),
          (first / 1000).toFixed(2),
          ratio(first, base.first),
          (all / 1000).toFixed(2),
          ratio(all, base.all),
          Number.isNaN(key) ? '' : key.toFixed(1),
        ]),
      ]),
    ];
  });
}
