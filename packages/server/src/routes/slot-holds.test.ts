import assert from 'node:assert/strict';
import {test} from 'node:test';
import {accessTo, assertProblem, book, createWorld, freeSlots, hold, person, service} from '../test/world.js';
import type {World} from '../test/world.js';

const region = '/v1/regions/31';
const holds = `${region}/slot-holds`;

async function holdUntilRefused(world: World, people: number): Promise<number> {
  const slots = await freeSlots(world, `serviceId=${service}&people=${people}`);
  for (const [index, {id}] of slots.entries()) {
    const answer = await world.call('POST', holds, {body: {slotId: id, serviceIds: [service], people}});
    if (answer.status === 201) continue;
    assertProblem(answer, 429, 'rate-limited');
    assert.ok(Number(answer.headers.get('Retry-After')) <= 600);
    return index;
  }
  return slots.length;
}

test('one address holds thirty slots or sixty places, not the whole calendar, and again ten minutes later', async () => {
  const world = await createWorld();
  assert.equal(await holdUntilRefused(world, 1), 30);
  world.clock.now += 10 * 60_000;
  await hold(world, (await freeSlots(world)).at(-1)!.id);
  assert.equal(await holdUntilRefused(await createWorld(), 3), 20);
});

test('who changes her mind forty times holds one slot all the time and is never refused', async () => {
  const world = await createWorld();
  const slots = await freeSlots(world);
  let held = await hold(world, slots[0]!.id);
  for (let turn = 0; turn < 40; turn++) held = await hold(world, slots[turn % 7]!.id, {replaces: held});
});

test('an office that books one visitor after the other goes on, and so does who lets holds go', async () => {
  const world = await createWorld();
  const slots = await freeSlots(world);
  for (let index = 0; index < 35; index++) await book(world, slots[index]!.id);
  for (let index = 0; index < 35; index++) {
    const id = await hold(world, slots.at(-1)!.id);
    await Promise.all([1, 2, 3].map(() => world.call('DELETE', `${holds}/${id}`)));
  }
  assert.equal(await holdUntilRefused(world, 1), 30, 'letting one go three times at once gives back one');
});

test('a try for a slot that is taken keeps nothing, and so counts for nothing', async () => {
  const world = await createWorld();
  const [slot] = await freeSlots(world);
  for (let index = 0; index < slot!.free; index++) await hold(world, slot!.id);
  const body = {slotId: slot!.id, serviceIds: [service], people: 1};
  for (let index = 0; index < 35; index++) assertProblem(await world.call('POST', holds, {body}), 409, 'slot-taken');
});

test('one hold is given up for one other only: replacing it many times at once counts', async () => {
  const world = await createWorld();
  const slots = await freeSlots(world);
  const first = await hold(world, slots[0]!.id);
  const answers = await Promise.all(
    slots
      .slice(1, 41)
      .map(({id}) =>
        world.call('POST', holds, {body: {slotId: id, serviceIds: [service], people: 1, replaces: first}}),
      ),
  );
  const kept = answers.filter(({status}) => status === 201).length;
  assert.ok(kept <= 30, `${kept} are kept`);
});

test('a booking moves within the slot that it fills, also with a service more, and only by its own bearer', async () => {
  const world = await createWorld();
  const [slot] = await freeSlots(world);
  const receipt = await book(world, slot!.id);
  if (slot!.free > 1) await hold(world, slot!.id, {people: slot!.free - 1});
  const body = {slotId: slot!.id, serviceIds: [service, 'dukcapil.ktp-baru'], people: 1};
  assertProblem(await world.call('POST', holds, {body}), 409, 'slot-taken');
  assertProblem(await world.call('POST', holds, {body: {...body, moves: receipt.reference}}), 401, 'unauthorized');
  const token = await accessTo(world, 'appointments', receipt);
  assertProblem(await world.call('POST', holds, {body: {...body, moves: 'JANJI'}, token}), 401, 'unauthorized');
  const held = await world.call('POST', holds, {body: {...body, moves: receipt.reference}, token});
  assert.equal(held.status, 201, held.text);
  const named = {holdId: held.body.id, name: person.name, phone: person.phone};
  assertProblem(await world.call('POST', `${region}/appointments`, {body: named}), 409, 'hold-expired');
  const path = `${region}/appointments/${receipt.reference}`;
  const etag = (await world.call('GET', path, {token})).headers.get('ETag')!;
  const moved = await world.call('PATCH', path, {
    body: {holdId: held.body.id},
    token,
    headers: {'If-Match': etag},
  });
  assert.equal(moved.status, 200, moved.text);
  assert.deepEqual(moved.body.serviceIds, body.serviceIds);
  assert.equal(moved.body.start, slot!.start);
});

test('a hold is given back to the address that made it, from wherever it is ended', async () => {
  const world = await createWorld({trustProxy: true});
  const slots = await freeSlots(world);
  const from = (address: string) => ({'X-Forwarded-For': address});
  const take = (address: string, slot: number) =>
    world.call('POST', holds, {
      body: {slotId: slots[slot]!.id, serviceIds: [service], people: 1},
      headers: from(address),
    });
  const made = await Promise.all(Array.from({length: 30}, (_, n) => take('203.0.113.1', n)));
  assertProblem(await take('203.0.113.1', 30), 429, 'rate-limited');
  for (const {body} of made.slice(0, 2))
    await world.call('DELETE', `${holds}/${body.id}`, {headers: from('198.51.100.9')});
  const next = [await take('203.0.113.1', 31), await take('203.0.113.1', 32), await take('203.0.113.1', 33)];
  // The refused ones were counted as well, as a machine's are.
  assert.deepEqual(
    next.map(({status}) => status),
    [201, 429, 429],
  );
  const theirs = await Promise.all(Array.from({length: 31}, (_, n) => take('198.51.100.9', 34 + n)));
  assert.equal(theirs.filter(({status}) => status === 201).length, 30);
});

test('a booking that looks for another time finds its own place free, and only with its token', async () => {
  const world = await createWorld();
  const [slot] = await freeSlots(world);
  const receipt = await book(world, slot!.id);
  if (slot!.free > 1) await hold(world, slot!.id, {people: slot!.free - 1});
  const day = slot!.start.slice(0, 10);
  const query = `serviceId=${service}&from=${day}&to=${day}`;
  const free = (body: {days: {slots: {id: string; free: number}[]}[]}) =>
    body.days[0]!.slots.find(({id}) => id === slot!.id)!.free;
  assert.equal(free((await world.call('GET', `${region}/availability?${query}`)).body), 0);
  const asked = `${region}/availability?${query}&moves=${receipt.reference}`;
  assertProblem(await world.call('GET', asked), 401, 'unauthorized');
  const token = await accessTo(world, 'appointments', receipt);
  assert.equal(free((await world.call('GET', asked, {token})).body), 1);
});
