/**
 * Compares the built embed with packages/embed/size.json, in bytes as brotli sends them:
 * `{loader, elements: {<tag>: bytes}, together: {budget, elements: [tags]}}`. An element weighs its entry chunk and all
 * that it imports statically, Lit included; `together` counts a shared chunk once, and the loader.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {dist} from './build.mjs';
import {root} from './process.mjs';

/** The paths of `entry` and everything it imports statically. */
export function reach(files, entry, seen = new Set()) {
  if (seen.has(entry) || !files[entry]) return seen;
  seen.add(entry);
  for (const path of files[entry].imports ?? []) reach(files, path, seen);
  return seen;
}

/** Rows `[what, bytes, budget]`; an element without a budget, or a budget without an element, has `undefined` there. */
export function compare({files, elements}, budgets) {
  const weigh = (paths) => [...paths].reduce((sum, path) => sum + files[path].brotli, 0);
  const rows = [['loader (mpp.js)', files['mpp.js'] && weigh(reach(files, 'mpp.js')), budgets.loader]];
  for (const tag of new Set([...Object.keys(elements), ...Object.keys(budgets.elements ?? {})])) {
    rows.push([tag, elements[tag] && weigh(reach(files, elements[tag])), budgets.elements?.[tag]]);
  }
  if (budgets.together) {
    const paths = new Set(
      ['mpp.js', ...budgets.together.elements.map((tag) => elements[tag])].flatMap((entry) => [...reach(files, entry)]),
    );
    rows.push([`together (${budgets.together.elements.length} and the loader)`, weigh(paths), budgets.together.budget]);
  }
  return rows;
}

const within = ([, bytes, budget]) => bytes !== undefined && budget !== undefined && bytes <= budget;

function table(rows) {
  const number = (value) => String(value ?? 'missing').padStart(9);
  return [
    'what'.padEnd(36) + 'brotli'.padStart(9) + 'budget'.padStart(9),
    ...rows.map(
      (row) =>
        `${row[0].padEnd(36)}${number(row[1])}${number(row[2])}${within(row) ? '' : '  <- over, or not in size.json'}`,
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const budgets = join(root, 'packages/embed/size.json');
  if (!existsSync(budgets)) throw new Error('packages/embed/size.json is missing: the budgets are written there.');
  const built = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const rows = compare(built, JSON.parse(readFileSync(budgets, 'utf8')));
  console.log(table(rows).join('\n'));
  if (!rows.every(within)) process.exitCode = 1;
  for (const name of Object.keys(built.files).filter((path) => /track|analytics|collect/i.test(path))) {
    console.log(`${name}: ad blockers stop files of such names`);
    process.exitCode = 1;
  }
}
