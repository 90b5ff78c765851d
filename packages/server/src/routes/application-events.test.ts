import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readStream} from '../test/read-stream.js';
import {accessTo, assertProblem, createWorld, operatorToken, submit} from '../test/world.js';
import type {World} from '../test/world.js';

const move = (world: World, reference: string, status: string) =>
  world.call('POST', `/v1/staff/regions/31/applications/${reference}/events`, {token: operatorToken, body: {status}});

async function openStream(world: World, reference: string, token: string, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const answer = await world.app(
    new Request(`http://server.test/v1/regions/31/applications/${reference}/events`, {
      headers: {Accept: 'text/event-stream', Authorization: `Bearer ${token}`, ...headers},
      signal: stop.signal,
    }),
  );
  return {answer, ...readStream(answer), stop};
}

test('events can be polled from the last one seen', async () => {
  const world = await createWorld();
  const {reference, accessCode} = await submit(world);
  const token = await accessTo(world, 'applications', {reference, accessCode});
  await move(world, reference, 'in-review');
  const path = `/v1/regions/31/applications/${reference}/events`;
  assert.equal((await world.call('GET', path, {token})).body.items.length, 2);
  const rest = (await world.call('GET', `${path}?after=1`, {token})).body.items;
  assert.deepEqual(
    rest.map(({status}: {status: string}) => status),
    ['in-review'],
  );
  assertProblem(await world.call('GET', `${path}?after=x`, {token}), 400, 'invalid-parameter');
  assertProblem(await world.call('GET', path), 401, 'unauthorized');
});

test('a stream first sends what was missed, then what happens, as CloudEvents', async () => {
  const world = await createWorld({eventPollMs: 5});
  const {reference, accessCode} = await submit(world);
  const token = await accessTo(world, 'applications', {reference, accessCode});
  await move(world, reference, 'in-review');
  const {answer, until, stop} = await openStream(world, reference, token, {'Last-Event-ID': '1'});
  assert.equal(answer.headers.get('Content-Type'), 'text/event-stream');
  const missed = await until('id: 2\n');
  assert.ok(!missed.includes('id: 1\n'));
  await move(world, reference, 'decided');
  const text = await until('id: 3\n').then(() => until('"label":{"id":"Sudah'));
  const data = JSON.parse(/^data: (.*"decided".*)$/m.exec(text)![1]!);
  assert.deepEqual([data.specversion, data.type, data.id], ['1.0', 'id.mpp.application.decided', '3']);
  assert.ok(!data.source.includes('Siti'));
  stop.abort();
  await until('never');
});

test('a stream is woken by what happens and does not wait for its next look', async () => {
  const world = await createWorld({eventPollMs: 600_000});
  const receipt = await submit(world);
  const {until, stop} = await openStream(world, receipt.reference, await accessTo(world, 'applications', receipt));
  await until('id: 1\n');
  await Promise.all(['in-review', 'decided'].map((status) => move(world, receipt.reference, status)));
  assert.match(await until('id: 3\n'), /id: 2\n[^]*id: 3\n/);
  stop.abort();
  await until('never');
});

test('a stream ends when the server stops', async () => {
  const closing = new AbortController();
  const world = await createWorld({eventPollMs: 5, closing: closing.signal});
  const receipt = await submit(world);
  const {until} = await openStream(world, receipt.reference, await accessTo(world, 'applications', receipt));
  await until('id: 1\n');
  closing.abort();
  await until('never');
});
