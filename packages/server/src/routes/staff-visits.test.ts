import assert from 'node:assert/strict';
import {test} from 'node:test';
import {accessTo, assertProblem, book, createWorld, freeSlots, hold, staffToken} from '../test/world.js';

const staff = '/v1/staff/regions/31/appointments';

test("an officer of another agency neither sees nor marks a visit; the visit's own agency does", async () => {
  const world = await createWorld();
  const receipt = await book(world);
  world.clock.now = Date.parse(receipt.start);
  const [own, other] = [
    await staffToken(world, 'agency-officer', {agencyId: 'dukcapil'}),
    await staffToken(world, 'agency-officer', {agencyId: 'kelurahan'}),
  ];
  for (const act of ['check-in', 'no-show']) {
    const answer = await world.call('POST', `${staff}/${receipt.reference}/${act}`, {token: other});
    assertProblem(answer, 404, 'appointment-not-found');
  }
  assert.equal((await world.call('GET', staff, {token: other})).body.items.length, 0);
  assert.equal((await world.call('POST', `${staff}/${receipt.reference}/check-in`, {token: own})).status, 200);
});

test('check-in is for the day of the visit, no-show for after its start', async () => {
  const world = await createWorld();
  const slots = await freeSlots(world);
  const receipt = await book(world, slots.find(({start}) => start.slice(0, 10) > '2026-11-24')!.id);
  const token = await staffToken(world, 'front-desk');
  const act = (name: string) => world.call('POST', `${staff}/${receipt.reference}/${name}`, {token});
  assertProblem(await act('check-in'), 409, 'transition-not-allowed');
  assertProblem(await act('no-show'), 409, 'transition-not-allowed');
  world.clock.now = Date.parse(receipt.start) - 1;
  assertProblem(await act('no-show'), 409, 'transition-not-allowed');
  world.clock.now += 1;
  assert.equal((await act('no-show')).body.status, 'no-show');
  world.clock.now += 86_400_000;
  assertProblem(await act('check-in'), 409, 'transition-not-allowed');
  assert.equal((await act('no-show')).body.status, 'no-show', 'what is so already is answered as it is');
});

test('once a visit has begun its citizen neither cancels nor moves it, and a missed one leaves the calendar', async () => {
  const world = await createWorld();
  const receipt = await book(world);
  world.clock.now = Date.parse(receipt.start);
  const token = await accessTo(world, 'appointments', receipt);
  const path = `/v1/regions/31/appointments/${receipt.reference}`;
  assertProblem(await world.call('DELETE', path, {token}), 409, 'appointment-closed');
  const holdId = await hold(world, (await freeSlots(world)).at(-1)!.id);
  assertProblem(await world.call('PATCH', path, {token, body: {holdId}}), 409, 'appointment-closed');
  const officer = await staffToken(world, 'front-desk');
  await world.call('POST', `${staff}/${receipt.reference}/no-show`, {token: officer});
  const {text} = await world.call('GET', `${path}.ics`, {token});
  assert.match(text, /STATUS:CANCELLED/);
  assert.ok(!text.includes('VALARM'));
});
