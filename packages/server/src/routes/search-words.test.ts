import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rateLimits} from '../rules/rate-limits.js';
import {assertProblem, createWorld, staffToken} from '../test/world.js';
import type {World} from '../test/world.js';

const citizen = '/v1/regions/31';
const staff = '/v1/staff/regions/31';

async function say(world: World, query: string, outcome = 'empty', times = 1, extra: object = {}, region = '31') {
  for (let time = 0; time < times; time++) {
    const body = {query, outcome, ...extra};
    const {status} = await world.call('POST', `/v1/regions/${region}/search-feedback`, {body});
    assert.equal(status, 204);
  }
}

async function proposals(world: World, query = '') {
  const token = await staffToken(world, 'supervisor');
  const {body} = await world.call('GET', `${staff}/search-feedback${query}`, {token});
  return body.items as {key: string; query: string; wordings: string[]; empty: number; notFound: number}[];
}

test('what several citizens asked in vain becomes a proposal; what one or two asked is shown to nobody', async () => {
  const world = await createWorld();
  await say(world, 'zebrapolis', 'empty', 3);
  await say(world, 'budi santoso jalan mawar', 'empty', 2);
  await say(world, 'ktp hilang', 'found', 40);
  await say(world, 'ktp hilang', 'not-found', 3);
  const items = await proposals(world);
  assert.deepEqual(
    items.map(({query, empty, notFound}) => [query, empty, notFound]),
    [['zebrapolis', 3, 0]],
  );
  assert.deepEqual(await proposals(world, '?least=4'), []);
  const token = await staffToken(world, 'supervisor');
  assertProblem(await world.call('GET', `${staff}/search-feedback?least=2`, {token}), 400, 'invalid-parameter');
});

test('the same words in another form are one question, with its wordings and what was meant', async () => {
  const world = await createWorld();
  await say(world, 'Zebrapolis hilang!', 'not-found', 2);
  await say(world, 'tolong zebrapolis yg ilang', 'empty', 1);
  await say(world, 'zebrapolis hilang', 'found', 1, {serviceId: 'dukcapil.ktp-hilang', shown: ['x'], lang: 'id'});
  await say(world, 'zebrapolis hilang', 'found', 1, {serviceId: 'there.is-none'});
  const [item, ...others] = (await proposals(world)) as never as Record<string, unknown>[];
  assert.deepEqual(others, []);
  assert.deepEqual(item!['wordings'], ['zebrapolis hilang', 'tolong zebrapolis yg ilang']);
  assert.deepEqual([item!['empty'], item!['notFound'], item!['lastDay']], [1, 2, '2026-11-24']);
  const [meant] = item!['meant'] as {serviceId: string; count: number}[];
  assert.deepEqual([meant!.serviceId, meant!.count], ['dukcapil.ktp-hilang', 1]);
  const {phrase, text} = item!['suggestion'] as {phrase: string; text: string};
  assert.equal(phrase, 'zebrapolis');
  assert.match(text, /hilang/);
});

test('an accepted word is found by, in the catalogue and its ETag, and no proposal any more', async () => {
  const world = await createWorld();
  const token = await staffToken(world, 'supervisor');
  const find = async () => (await world.call('GET', `${citizen}/services?q=zebrapolis&limit=1`)).body;
  const decide = (body: object) => world.call('POST', `${staff}/search-feedback/decisions`, {body, token});
  await say(world, 'zebrapolis', 'empty', 3);
  const before = await world.call('GET', `${citizen}/catalogue`);
  assert.equal((await find()).confident, false);
  const [{key}] = (await proposals(world)) as unknown as [{key: string}];
  const accept = {key, decision: 'accept'};
  assertProblem(await decide({...accept, key: 'no such'}), 422, 'validation-failed', '/key');
  assertProblem(await decide({...accept, phrase: 'satu dua tiga empat'}), 422, 'validation-failed', '/phrase');
  assertProblem(await decide({...accept, phrase: '0812 3456 7890', text: 'ktp'}), 422, 'validation-failed', '/phrase');
  assertProblem(await decide({...accept, phrase: 'x', text: 'x'}), 422, 'validation-failed', '/text');
  assertProblem(await decide({...accept, phrase: 'x', text: 'qqqqqqqq'}), 422, 'validation-failed', '/text');
  assertProblem(await decide({...accept, serviceId: 'there.is-none'}), 422, 'validation-failed', '/serviceId');
  const made = await decide({...accept, phrase: 'Zebrapolis', serviceId: 'dukcapil.ktp-hilang'});
  assert.deepEqual([made.status, made.body.items[0].phrase], [200, 'zebrapolis']);
  assert.equal((await find()).items[0].id, 'dukcapil.ktp-hilang');
  const after = await world.call('GET', `${citizen}/catalogue`);
  assert.notEqual(after.headers.get('ETag'), before.headers.get('ETag'));
  assert.deepEqual(Object.keys(after.body.synonyms), ['zebrapolis']);
  assert.deepEqual(await proposals(world), []);
  await say(world, 'zebrapolis', 'not-found', 3);
  assert.equal((await proposals(world)).length, 1, 'still not answered: proposed again');
  assert.equal((await world.call('GET', '/v1/regions/72.01/catalogue')).body.synonyms, undefined);
});

test('a rejected proposal does not come back', async () => {
  const world = await createWorld();
  const token = await staffToken(world, 'supervisor');
  await say(world, 'cuaca besok', 'empty', 3);
  const [{key}] = (await proposals(world)) as unknown as [{key: string}];
  const body = {key, decision: 'reject'};
  const {body: list} = await world.call('POST', `${staff}/search-feedback/decisions`, {body, token});
  assert.deepEqual(list.items, []);
  await say(world, 'besok cuaca', 'empty', 9);
  assert.deepEqual(await proposals(world), []);
});

test("the region's own words are read and replaced as a whole, each checked", async () => {
  const world = await createWorld();
  const token = await staffToken(world, 'supervisor');
  const put = (items: object[]) => world.call('PUT', `${staff}/synonyms`, {body: {items}, token});
  const one = {phrase: 'zebrapolis', text: 'akta kelahiran'};
  assert.deepEqual((await put([one])).body.items, [one]);
  assertProblem(await put([one, one]), 422, 'validation-failed', '/items/1/phrase');
  assertProblem(await put([{...one, text: 'qqqqqqqq'}]), 422, 'validation-failed', '/items/0/text');
  assert.deepEqual((await world.call('GET', `${staff}/synonyms`, {token})).body.items, [one]);
  assert.deepEqual((await put([])).body.items, []);
});

test('only a supervisor decides; a front desk does not read what was asked; another region sees nothing', async () => {
  const world = await createWorld();
  await say(world, 'zebrapolis', 'empty', 3, {}, '72.01');
  assert.deepEqual(await proposals(world), []);
  const auditor = await staffToken(world, 'auditor');
  const desk = await staffToken(world, 'front-desk');
  const body = {key: 'x', decision: 'reject'};
  assert.equal((await world.call('GET', `${staff}/search-feedback`, {token: auditor})).status, 200);
  assertProblem(await world.call('GET', `${staff}/search-feedback`, {token: desk}), 403, 'forbidden');
  for (const token of [auditor, desk]) {
    assertProblem(await world.call('POST', `${staff}/search-feedback/decisions`, {body, token}), 403, 'forbidden');
    assertProblem(await world.call('PUT', `${staff}/synonyms`, {body: {items: []}, token}), 403, 'forbidden');
  }
});

test('numbers, addresses and links never reach the store, and what is left of nothing is not counted', async () => {
  const world = await createWorld();
  await say(world, 'ktp hilang 3171014107900001 siti@example.id 0812-3456-7890 https://a.example/x');
  await say(world, '3171 0141 0790 0001');
  const region = (await world.store.region('31'))!;
  assert.deepEqual(
    (await region.searchWords.sums('2026-01-01')).map(({query}) => query),
    ['ktp hilang'],
  );
  assert.ok(!world.lines.join().includes('hilang'));
});

test('feedback is bounded: by length, by address and by day', async () => {
  const world = await createWorld();
  const post = (body: object) => world.call('POST', `${citizen}/search-feedback`, {body});
  assertProblem(await post({query: 'x'.repeat(121), outcome: 'empty'}), 422, 'validation-failed', '/query');
  assertProblem(await post({query: 'x', outcome: 'fine'}), 422, 'validation-failed', '/outcome');
  assertProblem(await post({query: 'x', outcome: 'empty', name: 'Siti'}), 422, 'validation-failed', '/name');
  assertProblem(await post({query: 'x', outcome: 'empty', shown: ['y'.repeat(5000)]}), 413, 'body-too-large');
  for (let sent = 4; sent < rateLimits['search-feedback'].limit; sent++) await say(world, 'ktp');
  assertProblem(await post({query: 'ktp', outcome: 'empty'}), 429, 'rate-limited');
});
