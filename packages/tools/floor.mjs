/**
 * Checks the built embed against the floor (Chrome and Android WebView 90, Firefox 90, Safari 15): syntax, and APIs
 * that those browsers lack. An API behind a guard (`crypto.randomUUID?.()`, `'at' in x`) is written so that the
 * pattern below does not match, or polyfilled by our own function.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {transform} from 'esbuild';
import {dist} from './build.mjs';
import {floorTarget} from './rollup/floor.mjs';

/** [what is used, which browser has it first, what to use]. Sources: MDN's browser compatibility data. */
export const denied = [
  // Not a spread into an object among the arguments, which is sound.
  [/\?\.[\w$.]*\((?:[^(){}]*,)?\s*\.\.\./, 'optional call with a spread argument: broken in Chrome 90', 'an if'],
  [/\.at\(/, 'Array.prototype.at: Chrome 92', 'x[x.length - 1]'],
  [/\bstructuredClone\(/, 'structuredClone: Chrome 98', 'a copy by hand'],
  [/\bObject\.hasOwn\(/, 'Object.hasOwn: Chrome 93', 'Object.prototype.hasOwnProperty.call'],
  [/\.findLast(Index)?\(/, 'Array.prototype.findLast: Chrome 97', 'a loop from the end'],
  [/\.to(Sorted|Reversed|Spliced)\(/, 'Array.prototype.toSorted and friends: Chrome 110', '[...x].sort()'],
  [/\bArray\.fromAsync\(/, 'Array.fromAsync: Chrome 121', 'for await'],
  [/\b(Object|Map)\.groupBy\(/, 'Object.groupBy: Chrome 117', 'a loop'],
  [
    /\bAbortSignal\.(timeout|any)\(/,
    'AbortSignal.timeout (Chrome 103), .any (116)',
    'an AbortController and setTimeout',
  ],
  [/\.throwIfAborted\(/, 'AbortSignal.throwIfAborted: Chrome 100', 'if (signal.aborted) throw'],
  [/\bcrypto\.randomUUID\(/, 'crypto.randomUUID: Chrome 92, and only on https', 'crypto.getRandomValues'],
  [/\bPromise\.(withResolvers|try)\(/, 'Promise.withResolvers: Chrome 119', 'new Promise'],
  [/\.isWellFormed\(|\.toWellFormed\(/, 'String.isWellFormed: Chrome 111', 'nothing'],
  [/\bURL\.(canParse|parse)\(/, 'URL.canParse: Chrome 120', 'try { new URL() }'],
  [/\bIntl\.(DurationFormat|supportedValuesOf)\b/, 'Intl.DurationFormat: Chrome 129', 'words in messages'],
  [/\bTemporal\./, 'Temporal: Chrome 144', 'the domain package'],
  [/\.showPopover\(|\bpopover=/, 'popover: Chrome 114', 'hidden and aria-expanded'],
  [/\.isSubsetOf\(|\.symmetricDifference\(/, 'set methods: Chrome 122', 'a loop'],
  [/\bscheduler\.(yield|postTask)\(/, 'scheduler: Chrome 94', 'setTimeout'],
];

/** Everything in `code` that a browser of the floor could not run, each as one line. */
export async function beyondFloor(code) {
  const found = denied.filter(([pattern]) => pattern.test(code)).map(([, what, instead]) => `${what}; use ${instead}`);
  if (/:has\(/.test(code) && !/@supports selector\(:has\(/.test(code))
    found.push(':has(): Chrome 105; put it under @supports selector(:has(*))');
  const options = {format: 'esm', legalComments: 'none'};
  const [newest, lowered] = await Promise.all([
    transform(code, {...options, target: 'esnext'}),
    transform(code, {...options, ...floorTarget}),
  ]);
  if (newest.code !== lowered.code) found.push(`syntax: ${firstDifference(newest.code, lowered.code)}`);
  return found;
}

function firstDifference(newest, lowered) {
  const other = new Set(lowered.split('\n'));
  return (newest.split('\n').find((line) => !other.has(line)) ?? 'order of statements').trim().slice(0, 120);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = readdirSync(dist, {recursive: true}).filter((name) => /^(mpp\.js|c[\\/].*\.js)$/.test(name));
  if (!files.length) throw new Error('Nothing is built: npm run build');
  for (const name of files) {
    for (const line of await beyondFloor(readFileSync(join(dist, name), 'utf8'))) {
      console.log(`${name}: ${line}`);
      process.exitCode = 1;
    }
  }
}
