import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  accessTo,
  assertProblem,
  book,
  createWorld,
  freeSlots,
  hold,
  operatorToken,
  person,
  service,
  staffToken,
} from '../test/world.js';

const region = '/v1/regions/31';
const holds = `${region}/slot-holds`;

test('places are listed, also only those that serve a service', async () => {
  const world = await createWorld();
  const all = (await world.call('GET', `${region}/locations`)).body.items;
  assert.ok(all.length >= 6);
  const first = await world.call('GET', `${region}/locations?limit=2`);
  const second = await world.call('GET', `${region}/locations?limit=2&cursor=${first.body.next}`);
  assert.deepEqual([...first.body.items, ...second.body.items], all.slice(0, 4));
  assert.ok((await world.call('GET', `${region}/locations?serviceId=${service}`)).body.items.length > 0);
  assertProblem(await world.call('GET', `${region}/locations?serviceId=none`), 404, 'service-not-found');
});

test('days show what is free, and several services take their time together', async () => {
  const world = await createWorld();
  const path = `${region}/availability`;
  const {body} = await world.call('GET', `${path}?serviceId=${service}`);
  assert.equal(body.days.length, 14);
  assert.equal(body.zone, 'Asia/Jakarta');
  const two = await world.call(
    'GET',
    `${path}?serviceId=${service}&serviceId=dukcapil.ktp-baru&from=2026-11-25&to=2026-11-25`,
  );
  assert.ok(two.body.durationMinutes > body.durationMinutes);
  for (const query of [
    '',
    '?serviceId=' + service + '&from=2026-02-30',
    `?serviceId=${service}&from=2026-12-01&to=2026-11-01`,
    `?serviceId=${service}&to=2027-11-01`,
    `?serviceId=${service}&people=0`,
  ]) {
    assertProblem(await world.call('GET', path + query), 400, 'invalid-parameter');
  }
  assertProblem(await world.call('GET', `${path}?serviceId=none`), 404, 'service-not-found');
  assertProblem(await world.call('GET', `${path}?serviceId=${service}&locationId=none`), 404, 'location-not-found');
});

test('a hold takes a place, release and expiry give it back', async () => {
  const world = await createWorld();
  const slot = (await freeSlots(world)).at(-1);
  const left = async () => (await freeSlots(world)).find(({id}) => id === slot!.id)!.free;
  const id = await hold(world, slot!.id);
  assert.equal(await left(), slot!.free - 1);
  assert.equal((await world.call('DELETE', `${holds}/${id}`)).status, 204);
  assert.equal((await world.call('DELETE', `${holds}/${id}`)).status, 204);
  assert.equal(await left(), slot!.free);
  await hold(world, slot!.id, {people: 2});
  world.clock.now += 11 * 60_000;
  assert.equal(await left(), slot!.free);
});

test('of many who want the last places exactly as many get one as there are; the others are offered the next', async () => {
  const world = await createWorld();
  const [slot] = await freeSlots(world);
  const body = {slotId: slot!.id, serviceIds: [service], people: 1};
  const answers = await Promise.all(Array.from({length: slot!.free + 5}, () => world.call('POST', holds, {body})));
  assert.equal(answers.filter(({status}) => status === 201).length, slot!.free);
  const problem = assertProblem(
    answers.find(({status}) => status !== 201)!,
    409,
    'slot-taken',
  );
  assert.equal(problem.nextSlots!.length, 3);
  assert.ok(problem.nextSlots!.every(({id, free, start}) => id !== slot!.id && free > 0 && start > slot!.start));
});

test('choosing another slot gives the first one back in the same step', async () => {
  const world = await createWorld();
  const [first, second] = await freeSlots(world);
  const older = await hold(world, first!.id);
  await hold(world, second!.id, {replaces: older});
  assert.equal((await freeSlots(world))[0]!.free, first!.free);
});

test('a slot that does not exist, is over or does not serve the service cannot be held', async () => {
  const world = await createWorld();
  const [slot] = await freeSlots(world);
  const post = (body: unknown) => world.call('POST', holds, {body});
  for (const slotId of ['x', 'none_htf4u', `${slot!.id.split('_')[0]}_1`, `${slot!.id}1`]) {
    assertProblem(await post({slotId, serviceIds: [service]}), 422, 'slot-invalid');
  }
  assertProblem(await post({slotId: slot!.id, serviceIds: ['none']}), 422, 'validation-failed', '/serviceIds/0');
  assertProblem(await post({slotId: slot!.id, serviceIds: []}), 422, 'validation-failed', '/serviceIds');
  assertProblem(await post({slotId: slot!.id, serviceIds: [service], people: 11}), 422, 'validation-failed', '/people');
  const present = (await world.call('GET', `${region}/services/${service}`)).body;
  await world.call('PUT', `/v1/staff/regions/31/services/${service}`, {
    body: {...present, bookable: false},
    token: operatorToken,
  });
  assertProblem(await post({slotId: slot!.id, serviceIds: [service]}), 422, 'validation-failed', '/serviceIds/0');
});

test('a hold becomes an appointment with masked name and number, once', async () => {
  const world = await createWorld();
  const [slot] = await freeSlots(world);
  const holdId = await hold(world, slot!.id);
  const confirm = (body: object) =>
    world.call('POST', `${region}/appointments`, {body: {holdId, name: person.name, phone: person.phone, ...body}});
  assertProblem(await confirm({phone: '12345678'}), 422, 'validation-failed', '/phone');
  assertProblem(await confirm({name: '  '}), 422, 'validation-failed', '/name');
  assertProblem(await confirm({applicationReference: 'nonsense'}), 422, 'validation-failed', '/applicationReference');
  const receipt = (await confirm({})).body;
  assert.equal(receipt.start, slot!.start);
  assertProblem(await confirm({}), 409, 'hold-expired');
  const token = await accessTo(world, 'appointments', receipt);
  const {body} = await world.call('GET', `${region}/appointments/${receipt.reference}`, {token});
  assert.deepEqual([body.name, body.phone, body.status], ['S••• C••• R•••', '+62812••••7890', 'booked']);
});

test('an appointment moves to another slot, never over a change that was not seen', async () => {
  const world = await createWorld();
  const receipt = await book(world);
  const token = await accessTo(world, 'appointments', receipt);
  const path = `${region}/appointments/${receipt.reference}`;
  const tag = (await world.call('GET', path, {token})).headers.get('ETag')!;
  const other = (await freeSlots(world))[5]!;
  const holdId = await hold(world, other.id);
  assertProblem(
    await world.call('PATCH', path, {body: {holdId}, token, headers: {'If-Match': '"77"'}}),
    412,
    'precondition-failed',
  );
  assertProblem(await world.call('PATCH', path, {body: {holdId: 'none'}, token}), 409, 'hold-expired');
  assertProblem(await world.call('PATCH', path, {body: {holdId}}), 401, 'unauthorized');
  const moved = await world.call('PATCH', path, {body: {holdId}, token, headers: {'If-Match': tag}});
  assert.equal(moved.body.start, other.start);
  assert.notEqual(moved.headers.get('ETag'), tag);
});

test('cancelling frees the place, and a cancelled appointment cannot be changed', async () => {
  const world = await createWorld();
  const before = (await freeSlots(world))[0]!.free;
  const receipt = await book(world);
  const token = await accessTo(world, 'appointments', receipt);
  const path = `${region}/appointments/${receipt.reference}`;
  assert.equal((await world.call('DELETE', path, {token})).body.status, 'cancelled');
  assertProblem(await world.call('DELETE', path, {token}), 409, 'appointment-closed');
  const holdId = await hold(world, (await freeSlots(world))[3]!.id);
  assertProblem(await world.call('PATCH', path, {body: {holdId}, token}), 409, 'appointment-closed');
  assert.equal((await freeSlots(world))[0]!.free, before);
  assert.match((await world.call('GET', `${path}.ics`, {token})).text, /STATUS:CANCELLED/);
});

test('the calendar file stands in the zone of the office and holds no secret', async () => {
  const world = await createWorld();
  const receipt = await book(world);
  const path = `${region}/appointments/${receipt.reference}.ics`;
  assertProblem(await world.call('GET', path), 401, 'unauthorized');
  const answer = await world.call('GET', path, {token: await accessTo(world, 'appointments', receipt)});
  const start = receipt.start.slice(0, 19).replace(/[-:]/g, '');
  assert.ok(answer.text.includes(`DTSTART;TZID=Asia/Jakarta:${start}\r\n`), answer.text);
  for (const line of [
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Jakarta',
    'TZOFFSETTO:+0700',
    'TRIGGER:-P1D',
    'SEQUENCE:0',
    `UID:${receipt.reference}.31@mpp-sdk`,
  ]) {
    assert.ok(answer.text.includes(`${line}\r\n`), line);
  }
  assert.match(answer.text, /^DTSTAMP:\d{8}T\d{6}Z\r$/m);
  assert.ok(!answer.text.includes(receipt.accessCode) && !answer.text.includes('Siti'));
  assert.match(answer.headers.get('Content-Disposition')!, /\.ics"$/);
});

test('at the counter: list of the day, check in (twice is once), no-show, somebody who comes after all', async () => {
  const world = await createWorld();
  const receipt = await book(world);
  const token = await staffToken(world, 'front-desk');
  const staff = '/v1/staff/regions/31/appointments';
  const day = receipt.start.slice(0, 10);
  assert.deepEqual(
    (await world.call('GET', `${staff}?date=${day}`, {token})).body.items.map(
      ({reference}: {reference: string}) => reference,
    ),
    [receipt.reference],
  );
  assert.equal((await world.call('GET', `${staff}?date=2026-01-01`, {token})).body.items.length, 0);
  assertProblem(await world.call('GET', `${staff}?locationId=none`, {token}), 404, 'location-not-found');
  const act = (name: string, reference: string = receipt.reference) =>
    world.call('POST', `${staff}/${reference}/${name}`, {token});
  const cancelled = await book(world);
  await world.call('DELETE', `${region}/appointments/${cancelled.reference}`, {
    token: await accessTo(world, 'appointments', cancelled),
  });
  world.clock.now = Date.parse(receipt.start);
  assert.equal((await act('no-show')).body.status, 'no-show');
  assert.equal((await act('check-in')).body.status, 'checked-in');
  assert.equal((await act('check-in')).body.status, 'checked-in');
  assertProblem(await act('no-show'), 409, 'transition-not-allowed');
  assertProblem(await act('check-in', 'J-2222-2222'), 404, 'appointment-not-found');
  assertProblem(await act('check-in', cancelled.reference), 409, 'appointment-closed');
});

test('a retried hold and a retried confirmation get the same answer and take one place', async () => {
  const world = await createWorld();
  const [slot] = await freeSlots(world);
  const body = {slotId: slot!.id, serviceIds: [service], people: 1};
  const headers = {'Idempotency-Key': '"hold-1"'};
  const first = await world.call('POST', holds, {body, headers});
  assert.deepEqual((await world.call('POST', holds, {body, headers})).body, first.body);
  assert.equal((await freeSlots(world))[0]!.free, slot!.free - 1);
  const confirmation = {
    body: {holdId: first.body.id, name: person.name, phone: person.phone},
    headers: {'Idempotency-Key': 'confirm-1'},
  };
  const booked = await world.call('POST', `${region}/appointments`, confirmation);
  const again = await world.call('POST', `${region}/appointments`, confirmation);
  assert.equal(again.status, 201);
  assert.deepEqual(again.body, booked.body);
});
