import assert from 'node:assert/strict';
import {test} from 'node:test';
import {words} from './node-words.js';
import type {Terminal} from './node-words.js';
import {createWorld, operatorToken} from './test/world.js';
import type {World} from './test/world.js';

async function terminal(env: Record<string, string> = {STAFF_TOKEN: operatorToken}) {
  const world = await createWorld();
  const lines: string[] = [];
  const asked: Terminal = {
    env,
    say: (line) => lines.push(line),
    fetch: (input, init) => world.app(new Request(input as string, init)),
  };
  const run = async (...args: string[]) => {
    lines.length = 0;
    const code = await words(args, asked);
    return {code, text: lines.join('\n')};
  };
  return {world, run, asked};
}

async function askInVain(world: World, query: string) {
  for (let time = 0; time < 3; time++)
    await world.call('POST', '/v1/regions/31/search-feedback', {body: {query, outcome: 'empty'}});
}

test('a supervisor lists what was asked in vain, accepts one word, puts another aside', async () => {
  const {world, run} = await terminal();
  assert.match((await run('31')).text, /Nothing has been asked in vain/);
  await askInVain(world, 'zebrapolis');
  await askInVain(world, 'cuaca besok');
  const {text} = await run('31');
  assert.match(
    text,
    /zebrapolis {3}\[key: zebrapolis\]\n {2}3 found nothing, 0 said not found, on 1 days, last on 2026-11-24/,
  );
  const accepted = await run('31', 'accept', 'zebrapolis', '--text', 'akta kelahiran');
  assert.deepEqual(accepted, {code: 0, text: 'Accepted. Words of the region:\n  zebrapolis = akta kelahiran'});
  const key = /\[key: (.*cuaca.*)\]/.exec(text)![1]!;
  assert.equal((await run('31', 'reject', ...key.split(' '))).code, 0);
  assert.match((await run('31')).text, /Nothing/);
  assert.match((await run('31', 'own')).text, /zebrapolis = akta kelahiran/);
  assert.match((await run('72.01', 'own')).text, /no words of its own/);
});

test('what is wrong is said in a sentence, with exit code 1', async () => {
  const {world, run, asked} = await terminal();
  await askInVain(world, 'zebrapolis');
  for (const [args, expected] of [
    [[], /npm run server -- words <region>/],
    [['31', 'dance'], /npm run server -- words <region>/],
    [['31', '--color'], /Unknown option/],
    [['31', 'accept'], /Which one\?/],
    [['31', 'accept', 'no such'], /key: There is no such proposal/],
    [['31', 'accept', 'zebrapolis', '--text', 'qqqqqqqq'], /text: No service is found/],
    [['99'], /No such region/],
  ] as const) {
    const {code, text} = await run(...args);
    assert.equal(code, 1);
    assert.match(text, expected);
  }
  asked.env = {STAFF_TOKEN: 'wrong-token-of-somebody'};
  assert.match((await run('31')).text, /A valid token is needed/);
  asked.env = {};
  assert.match((await run('31')).text, /STAFF_TOKEN is not given/);
  asked.env = {STAFF_TOKEN: operatorToken};
  asked.fetch = () => Promise.reject(new TypeError('fetch failed'));
  assert.match((await run('31')).text, /No server answers at http:\/\/127\.0\.0\.1:4174/);
});
