import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertProblem, book, createWorld, freeSlots, hold, service} from '../test/world.js';
import type {World} from '../test/world.js';

const holds = '/v1/regions/31/slot-holds';

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
