import assert from 'node:assert/strict';
import {test} from 'node:test';
import {accessTo, assertProblem, createWorld, operatorToken, submit} from '../test/world.js';

async function openWorld() {
  const world = await createWorld();
  const receipt = await submit(world);
  const token = await accessTo(world, 'applications', receipt);
  const path = `/v1/regions/31/applications/${receipt.reference}/messages`;
  const write = (message: string, key?: string) =>
    world.call('POST', path, {body: {message}, token, headers: key === undefined ? {} : {'Idempotency-Key': key}});
  const move = (body: object) =>
    world.call('POST', `/v1/staff/regions/31/applications/${receipt.reference}/events`, {token: operatorToken, body});
  return {world, receipt, token, path, write, move};
}

const messages = (events: {type: string; by: string; note: string}[]) =>
  events.filter(({type}) => type === 'message').map(({by, note}) => [by, note]);

test('applicant and officer write to each other, and both read it', async () => {
  const {world, receipt, write, move} = await openWorld();
  const written = await write('Apakah <b>foto</b> saya terbaca?');
  assert.equal(written.status, 201, written.text);
  assert.equal(written.body.status, 'submitted');
  const answered = await move({status: 'submitted', note: 'Ya, terbaca.'});
  const expected = [
    ['applicant', 'Apakah <b>foto</b> saya terbaca?'],
    ['officer', 'Ya, terbaca.'],
  ];
  assert.deepEqual(messages(answered.body.application.events), expected);
  const token = await accessTo(world, 'applications', receipt);
  const read = await world.call('GET', `/v1/regions/31/applications/${receipt.reference}`, {token});
  assert.deepEqual(messages(read.body.events), expected);
  assert.ok(!world.lines.some((line) => line.includes('terbaca')));
});

test('the same message is written once, also when its answer was lost', async () => {
  const {write} = await openWorld();
  const [first, again] = [await write('Halo', 'kunci'), await write('Halo', 'kunci')];
  assert.deepEqual(first.body, again.body);
  assert.equal(messages(again.body.events).length, 1);
  assertProblem(await write('Lain', 'kunci'), 422, 'idempotency-key-reused');
});

test('a message does not move the clock, and is refused once the case is closed', async () => {
  const {write, move} = await openWorld();
  await move({status: 'action-needed'});
  const {body} = await write('Besok saya kirim.');
  assert.deepEqual([body.status, body.tasks[0].state, body.clockStops.length], ['action-needed', 'open', 1]);
  for (const status of ['in-review', 'decided', 'closed']) await move({status});
  assertProblem(await write('Terima kasih.'), 409, 'application-closed');
});

test('a flood, an empty message and a stranger are refused', async () => {
  const {world, path, write} = await openWorld();
  assertProblem(await write('   '), 422, 'validation-failed', '/message');
  assertProblem(await world.call('POST', path, {body: {message: 'Halo'}}), 401, 'unauthorized');
  for (let count = 0; count < 20; count++) assert.equal((await write(`Pesan ${count}`)).status, 201);
  assertProblem(await write('Satu lagi'), 429, 'rate-limited');
});
