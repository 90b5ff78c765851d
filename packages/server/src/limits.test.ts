import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createLimiter} from './middleware/limits.js';
import type {RateLimit} from './rules/rate-limits.js';
import {rateLimits} from './rules/rate-limits.js';
import {accessTo, assertProblem, complaint, createWorld, operatorToken, staffToken, submit} from './test/world.js';
import type {World} from './test/world.js';

const address = '192.0.2.1';

/** Uses up a limit of the address of the tests. */
async function useUp(world: World, name: RateLimit): Promise<void> {
  const limiter = createLimiter(world.store, {dataKey: new Uint8Array(32)}, () => world.clock.now);
  for (let index = 0; index < rateLimits[name].limit; index++) await limiter.count(name, address);
}

test('an address with a port behind a proxy is the same address', async () => {
  const world = await createWorld({trustProxy: true});
  const receipt = await submit(world);
  const path = `/v1/regions/31/applications/${receipt.reference}/access`;
  const ask = (from: string) =>
    world.call('POST', path, {body: {accessCode: 'x'}, headers: {'X-Forwarded-For': `198.51.100.1, ${from}`}});
  for (let port = 40_000; port < 40_010; port++) assert.equal((await ask(`203.0.113.9:${port}`)).status, 403);
  assertProblem(await ask('203.0.113.9'), 429, 'rate-limited');
  for (let host = 1; host <= 10; host++) assert.equal((await ask(`[2001:db8::${host}]:443`)).status, 403);
  assertProblem(await ask('2001:db8::ffff'), 429, 'rate-limited');
});

test('saving a draft does not use up the reading of drafts', async () => {
  const world = await createWorld();
  const body = {formId: 'pengaduan', formVersion: 1, answers: {}};
  const {code} = (await world.call('POST', '/v1/regions/31/drafts', {body})).body;
  await useUp(world, 'draft-reads');
  const path = `/v1/regions/31/drafts/${code}`;
  assert.equal((await world.call('PUT', path, {body, headers: {'If-Match': '"1"'}})).status, 200);
  assertProblem(await world.call('GET', path), 429, 'rate-limited');
});

test('pieces of uploads are limited', async () => {
  const world = await createWorld();
  await useUp(world, 'upload-parts');
  const headers = {'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': '0'};
  const answer = await world.call('PATCH', '/v1/regions/31/uploads/x', {raw: 'x', headers});
  assertProblem(answer, 429, 'rate-limited');
});

test('guessing staff tokens shuts the door, also for the right one; one stale token asked often does not', async () => {
  const world = await createWorld();
  const right = await staffToken(world, 'auditor');
  const list = (token: string) => world.call('GET', '/v1/staff/regions/31/applications', {token});
  for (let index = 0; index < 200; index++) assertProblem(await list('stale'), 401, 'unauthorized');
  assert.equal((await list(right)).status, 200);
  for (let index = 1; index < 60; index++) assertProblem(await list(`guess-${index}`), 401, 'unauthorized');
  assertProblem(await list('guess-60'), 429, 'rate-limited');
  assertProblem(await list(right), 429, 'rate-limited');
  assertProblem(await list(operatorToken), 429, 'rate-limited');
  world.clock.now += 15 * 60_000;
  assert.equal((await list(right)).status, 200);
});

test('a bearer keeps five event streams open; closing one makes room', async () => {
  const world = await createWorld({eventPollMs: 1});
  const receipt = await submit(world, complaint());
  const token = await accessTo(world, 'applications', receipt);
  const open = async () => {
    const stop = new AbortController();
    const request = new Request(`http://server.test/v1/regions/31/applications/${receipt.reference}/events`, {
      headers: {Accept: 'text/event-stream', Authorization: `Bearer ${token}`},
      signal: stop.signal,
    });
    return {answer: await world.app(request), stop};
  };
  const streams = [];
  for (let index = 0; index < 5; index++) streams.push(await open());
  assert.ok(streams.every(({answer}) => answer.status === 200));
  const sixth = await open();
  assert.equal(sixth.answer.status, 429);
  assert.ok(Number(sixth.answer.headers.get('Retry-After')) > 0);
  streams[0]!.stop.abort();
  await streams[1]!.answer.body!.cancel();
  const again = [await open(), await open()];
  assert.deepEqual(
    again.map(({answer}) => answer.status),
    [200, 200],
  );
  for (const {stop} of [...streams.slice(2), ...again]) stop.abort();
});
