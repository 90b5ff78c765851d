import assert from 'node:assert/strict';
import {test} from 'node:test';
import {encodeCursor} from './cursor.js';
import {assertProblem, createWorld, operatorToken, service} from './test/world.js';

test('days beyond what a calendar can hold are wrong parameters, not failures', async () => {
  const world = await createWorld();
  for (const query of ['from=9999-12-31', 'from=9999-12-01&to=9999-12-31', 'from=0000-01-01&to=0000-01-02']) {
    const answer = await world.call('GET', `/v1/regions/31/availability?serviceId=${service}&${query}`);
    assertProblem(answer, 400, 'invalid-parameter');
  }
  const staff = await world.call('GET', '/v1/staff/regions/31/appointments?date=9999-12-31', {token: operatorToken});
  assertProblem(staff, 400, 'invalid-parameter');
});

test('cursors that no list has given out are refused', async () => {
  const world = await createWorld();
  for (const wrong of [-1, 0.5, 1e300, 2 ** 60]) {
    for (const [path, cursor] of [
      ['/v1/regions/31/services', {offset: wrong}],
      ['/v1/regions/31/locations', {offset: wrong}],
      ['/v1/staff/regions/31/applications', {receivedAt: wrong, reference: 'A-2222-2222'}],
      ['/v1/staff/regions/31/appointments', {start: wrong, reference: 'J-2222-2222'}],
    ] as const) {
      const answer = await world.call('GET', `${path}?cursor=${encodeCursor(cursor)}`, {token: operatorToken});
      assertProblem(answer, 400, 'invalid-parameter');
    }
  }
});

test('a staff address without a region is nothing, whatever the token', async () => {
  const world = await createWorld();
  for (const token of ['x', operatorToken, undefined])
    assertProblem(await world.call('GET', '/v1/staff/x', {token}), 404, 'route-not-found');
});

test('an address that only looks like a style sheet is checked like any other', async () => {
  const world = await createWorld();
  const headers = {Origin: 'https://jahat.example'};
  assertProblem(await world.call('GET', '/v1/regions/31/services/x.css', {headers}), 403, 'origin-not-allowed');
  assertProblem(await world.call('GET', '/v1/regions/31/services/x.css'), 404, 'service-not-found');
  assertProblem(await world.call('GET', '/pages/99/page.css'), 404, 'region-not-found');
  assert.equal((await world.call('GET', '/pages/page.css')).status, 200);
});

test('a client that goes away while it sends is no failure of the server', async () => {
  const world = await createWorld();
  const broken = new ReadableStream({
    pull: (controller) => controller.error(Object.assign(new Error('aborted'), {code: 'ECONNRESET'})),
  });
  const headers = {'Content-Type': 'application/json', 'Idempotency-Key': 'k'};
  const request = {method: 'POST', body: broken, headers, duplex: 'half'} as RequestInit;
  const {status} = await world.app(new Request('http://server.test/v1/regions/31/applications', request));
  assert.equal(status, 499);
  assert.deepEqual(
    world.lines.map((line) => JSON.parse(line)).map(({status, stack}) => [status, stack]),
    [[499, undefined]],
  );
});
