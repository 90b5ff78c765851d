import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createUpkeep} from '../upkeep.js';
import {accessTo, assertProblem, book, createWorld, dataKey, freeSlots, hold, person, service} from '../test/world.js';
import type {World} from '../test/world.js';

const region = '/v1/regions/31';
const minute = 60_000;

/** A day whose only place somebody has booked. */
async function fullDay(world: World) {
  const today = '2026-11-24';
  const first = (await freeSlots(world)).find(({start}) => start.slice(0, 10) > today)!;
  const date = first.start.slice(0, 10);
  const locationId = first.id.split('_')[0]!;
  const mine = await book(world, first.id);
  const office = (await world.store.region('31'))!;
  const location = (await office.locations.get(locationId))!;
  const exceptions = [{date, sessions: [session(first)], reason: {id: 'Satu loket', en: 'One counter'}}];
  await office.locations.put({...location, schedule: {...location.schedule, exceptions}});
  return {date, locationId, mine, slot: first};
}

function session({start, end}: {start: string; end: string}) {
  return {from: start.slice(11, 16), to: end.slice(11, 16), capacity: 1};
}

function wait(world: World, day: {date: string; locationId: string}, extra: object = {}, headers = {}) {
  const body = {...day, serviceIds: [service], name: person.name, phone: person.phone, ...extra};
  return world.call('POST', `${region}/waiting-list`, {body, headers});
}

/** Joins the line and answers how to look at one's own place in it. */
async function joined(world: World, {date, locationId}: {date: string; locationId: string}) {
  world.clock.now += 1;
  const {status, body: receipt, text} = await wait(world, {date, locationId});
  assert.equal(status, 201, text);
  const token = () => accessTo(world, 'appointments', receipt);
  const path = `${region}/appointments/${receipt.reference}`;
  // The token lives no longer than an offer, so each look takes a new one.
  const see = async () => (await world.call('GET', path, {token: await token()})).body;
  return {path, token, see};
}

test('a cancelled place is offered to the first in line, who takes it with the same reference', async () => {
  const world = await createWorld();
  const {mine, slot, ...day} = await fullDay(world);
  const first = await joined(world, day);
  const second = await joined(world, day);
  assert.deepEqual((await first.see()).waiting, {position: 1});
  assert.deepEqual((await second.see()).waiting, {position: 2});
  const token = await accessTo(world, 'appointments', mine);
  await world.call('DELETE', `${region}/appointments/${mine.reference}`, {token});
  const {waiting} = await first.see();
  assert.equal(waiting.offer.start, slot.start);
  assert.equal((await second.see()).waiting.offer, undefined);
  const newcomer = {slotId: slot.id, serviceIds: [service], people: 1};
  assertProblem(await world.call('POST', `${region}/slot-holds`, {body: newcomer}), 409, 'slot-taken');
  const held = await first.token();
  const taken = await world.call('PATCH', first.path, {
    body: {holdId: waiting.offer.holdId},
    token: held,
    headers: {'If-Match': (await world.call('GET', first.path, {token: held})).headers.get('ETag')!},
  });
  assert.equal(taken.status, 200, taken.text);
  assert.equal(taken.body.status, 'booked');
  assert.equal(taken.body.waiting, undefined);
  assert.deepEqual((await second.see()).waiting, {position: 1});
});

test('an offer passes on when it expires, when it is declined and when the one who waits leaves', async () => {
  const world = await createWorld();
  const {mine, slot, ...day} = await fullDay(world);
  const [first, second, third] = [await joined(world, day), await joined(world, day), await joined(world, day)];
  const token = await accessTo(world, 'appointments', mine);
  await world.call('DELETE', `${region}/appointments/${mine.reference}`, {token});
  assert.ok((await first.see()).waiting.offer);
  world.clock.now += 30 * minute;
  await createUpkeep(world.store, {dataKey, now: () => world.clock.now}).offerFreedPlaces();
  const declined = (await second.see()).waiting.offer;
  assert.equal(declined.start, slot.start);
  await world.call('DELETE', `${region}/slot-holds/${declined.holdId}`);
  assert.ok((await third.see()).waiting.offer);
  await world.call('DELETE', third.path, {token: await third.token()});
  assert.ok((await first.see()).waiting.offer);
  assert.equal((await third.see()).status, 'cancelled');
});

test('a freed place goes to who waits before anybody who only comes now, also when nobody looked meanwhile', async () => {
  const world = await createWorld();
  const {mine, slot, ...day} = await fullDay(world);
  const first = await joined(world, day);
  const office = (await world.store.region('31'))!;
  await office.appointments.setStatus(mine.reference, ['booked'], 'cancelled', world.clock.now);
  const body = {slotId: slot.id, serviceIds: [service], people: 1};
  assertProblem(await world.call('POST', `${region}/slot-holds`, {body}), 409, 'slot-taken');
  assert.ok((await first.see()).waiting.offer);
});

test('who lets three offers pass no longer waits', async () => {
  const world = await createWorld();
  const {mine, slot, ...day} = await fullDay(world);
  await joined(world, day);
  const token = await accessTo(world, 'appointments', mine);
  await world.call('DELETE', `${region}/appointments/${mine.reference}`, {token});
  const office = (await world.store.region('31'))!;
  for (let offer = 1; offer <= 3; offer++) {
    await createUpkeep(world.store, {dataKey, now: () => world.clock.now}).offerFreedPlaces();
    world.clock.now += 30 * minute;
  }
  await createUpkeep(world.store, {dataKey, now: () => world.clock.now}).offerFreedPlaces();
  const line = await office.appointments.list({limit: 100});
  assert.ok(line.every(({status}) => status === 'cancelled'));
  assert.equal(line.length, 2);
  await hold(world, slot.id);
});

test('one waits for a day that can be booked, with a name and a number, once per intention', async () => {
  const world = await createWorld();
  const {date, locationId} = await fullDay(world);
  const day = {date, locationId};
  assertProblem(await wait(world, {...day, date: '2026-11-29'}), 422, 'validation-failed', '/date');
  assertProblem(await wait(world, day, {phone: 'nomor saya'}), 422, 'validation-failed', '/phone');
  assertProblem(await wait(world, {...day, locationId: 'none'}), 404, 'location-not-found');
  assertProblem(await wait(world, day, {serviceIds: ['none']}), 404, 'service-not-found');
  const key = {'Idempotency-Key': 'one-intention'};
  const one = await wait(world, day, {}, key);
  assert.equal(one.body.status, 'waitlisted');
  assert.deepEqual((await wait(world, day, {}, key)).body, one.body);
  assertProblem(await wait(world, day, {people: 2}, key), 422, 'idempotency-key-reused');
});

test('an offer that is declined gives nobody an allowance that was never used', async () => {
  const world = await createWorld();
  const {mine, slot, ...day} = await fullDay(world);
  const first = await joined(world, day);
  const later = (await freeSlots(world)).filter(({start}) => start.slice(0, 10) > day.date);
  const take = (at: number) =>
    world.call('POST', `${region}/slot-holds`, {body: {slotId: later[at]!.id, serviceIds: [service], people: 1}});
  let kept = 0;
  while ((await take(kept)).status === 201) kept += 1;
  const token = await accessTo(world, 'appointments', mine);
  await world.call('DELETE', `${region}/appointments/${mine.reference}`, {token});
  const {holdId, start} = (await first.see()).waiting.offer;
  assert.equal(start, slot.start);
  await world.call('DELETE', `${region}/slot-holds/${holdId}`);
  assertProblem(await take(kept + 1), 429, 'rate-limited');
});

test('the place in line is counted however long the line is', async () => {
  const world = await createWorld();
  const {locationId, date} = await fullDay(world);
  const {appointments} = (await world.store.region('31'))!;
  const first = await joined(world, {locationId, date});
  const [one] = (await appointments.list({limit: 100})).filter(({status}) => status === 'waitlisted');
  for (let n = 0; n < 1200; n++)
    await appointments.wait({...one!, reference: `J-${n}`, waitsSince: one!.waitsSince! - 1}, {now: world.clock.now});
  assert.deepEqual((await first.see()).waiting, {position: 1201});
});
