import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertProblem, createWorld, operatorToken} from '../test/world.js';

const path = '/v1/regions/31/services';

test('a citizen who types "ktp hilang" finds the lost card first', async () => {
  const world = await createWorld();
  const {body} = await world.call('GET', `${path}?q=ktp%20hilang`);
  assert.equal(body.items[0].id, 'dukcapil.ktp-hilang');
  assert.equal(body.confident, true);
  assert.ok(body.items[0].score > 0);
});

test('what nothing here answers is said not to be answered', async () => {
  const world = await createWorld();
  const {body} = await world.call('GET', `${path}?q=resep%20rendang%20padang`);
  assert.equal(body.confident, false);
});

test('without words the whole catalogue is paged, each service once', async () => {
  const world = await createWorld();
  const ids: string[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    const {body}: {body: {items: {id: string}[]; next?: string; total: number}} = await world.call(
      'GET',
      `${path}?limit=60${next && `&cursor=${next}`}`,
    );
    ids.push(...body.items.map(({id}) => id));
    next = body.next;
    assert.equal(body.total, 148);
  }
  assert.equal(new Set(ids).size, 148);
  assert.equal(ids.length, 148);
});

test('a limit above 100 is clamped, one that is no number is refused', async () => {
  const world = await createWorld();
  assert.equal((await world.call('GET', `${path}?limit=5000`)).body.items.length, 100);
  for (const query of ['limit=0', 'limit=x', 'channel=mobile', 'cursor=%%%', `q=${'a'.repeat(201)}`, 'q=a&q=b']) {
    assertProblem(await world.call('GET', `${path}?${query}`), 400, 'invalid-parameter');
  }
});

test('filters narrow the list and the facets still show the other choices', async () => {
  const world = await createWorld();
  const {body} = await world.call('GET', `${path}?agencyId=dukcapil&channel=online&limit=100`);
  assert.ok(body.items.length > 0);
  assert.ok(
    body.items.every(
      (item: {agencyId: string; channels: string[]}) =>
        item.agencyId === 'dukcapil' && item.channels.includes('online'),
    ),
  );
  assert.ok(body.facets.agencies.length > 1);
});

test('a client that has the catalogue already gets 304, and a new one after a change', async () => {
  const world = await createWorld();
  const first = await world.call('GET', '/v1/regions/31/catalogue');
  const tag = first.headers.get('ETag')!;
  assert.match(tag, /^"[\w-]+"$/);
  const again = await world.call('GET', '/v1/regions/31/catalogue', {headers: {'If-None-Match': `W/${tag}, "other"`}});
  assert.equal(again.status, 304);
  assert.equal(again.text, '');
  const service = (await world.call('GET', `${path}/dukcapil.ktp-hilang`)).body;
  const changed = {...service, name: {id: 'Layanan zirkonium'}};
  const put = await world.call('PUT', '/v1/staff/regions/31/services/dukcapil.ktp-hilang', {
    body: changed,
    token: operatorToken,
  });
  assert.equal(put.status, 200);
  const third = await world.call('GET', '/v1/regions/31/catalogue', {headers: {'If-None-Match': tag}});
  assert.equal(third.status, 200);
  assert.notEqual(third.headers.get('ETag'), tag);
  assert.equal((await world.call('GET', `${path}?q=zirkonium`)).body.items[0].id, 'dukcapil.ktp-hilang');
});

test('a service has its whole standard and an ETag; an unknown one is not found', async () => {
  const world = await createWorld();
  const answer = await world.call('GET', `${path}/dukcapil.ktp-hilang`);
  assert.equal(Object.keys(answer.body.standard).length, 14);
  const again = await world.call('GET', `${path}/dukcapil.ktp-hilang`, {
    headers: {'If-None-Match': answer.headers.get('ETag')!},
  });
  assert.equal(again.status, 304);
  assertProblem(await world.call('GET', `${path}/no.such`), 404, 'service-not-found');
  assertProblem(await world.call('GET', `${path}/${'x'.repeat(97)}`), 400, 'invalid-parameter');
});

test('regions, forms and health: profile with and without slash, definition, life signs', async () => {
  const world = await createWorld();
  const plain = await world.call('GET', '/v1/regions/72.01');
  assert.deepEqual((await world.call('GET', '/v1/regions/72.01/')).body, plain.body);
  assert.equal(
    (await world.call('GET', '/v1/regions/72.01', {headers: {'If-None-Match': plain.headers.get('ETag')!}})).status,
    304,
  );
  const form = await world.call('GET', '/v1/regions/31/forms/ktp-hilang');
  assert.equal(form.body.version, 1);
  assertProblem(await world.call('GET', '/v1/regions/31/forms/none'), 404, 'form-not-found');
  assert.equal((await world.call('GET', '/healthz')).body.status, 'ok');
  assert.equal((await world.call('GET', '/readyz')).body.status, 'ok');
  const broken = {...world.store, ping: () => Promise.reject(new Error('away'))};
  const down = await createWorld({store: broken});
  assertProblem(await down.call('GET', '/readyz'), 503, 'unavailable');
});

test('a device that asks for a small catalogue only gets a larger one without its services, and how many there are', async () => {
  const world = await createWorld();
  const whole = await world.call('GET', '/v1/regions/31/catalogue?max=148');
  assert.equal(whole.body.services.length, 148);
  assert.equal(whole.body.total, undefined);
  const outline = await world.call('GET', '/v1/regions/31/catalogue?max=147');
  assert.deepEqual([outline.body.services, outline.body.total], [[], 148]);
  assert.ok(outline.body.agencies.length > 10);
  assert.notEqual(outline.headers.get('ETag'), whole.headers.get('ETag'));
  for (const max of ['0', '-1', 'x', '1.5']) {
    assertProblem(await world.call('GET', `/v1/regions/31/catalogue?max=${max}`), 400, 'invalid-parameter');
  }
});

test('all standards come at once for reading without a line, with an ETag of their own', async () => {
  const world = await createWorld();
  const path = '/v1/regions/31/catalogue/standards';
  const all = await world.call('GET', path);
  assert.equal(all.body.services.length, 148);
  const one = await world.call('GET', '/v1/regions/31/services/dukcapil.ktp-hilang');
  assert.deepEqual(
    all.body.services.find(({id}: {id: string}) => id === 'dukcapil.ktp-hilang'),
    one.body,
  );
  const headers = {'If-None-Match': all.headers.get('ETag')!};
  assert.equal((await world.call('GET', path, {headers})).status, 304);
  const few = await world.call('GET', `${path}?max=100`, {headers});
  assert.deepEqual([few.status, few.body.services, few.body.total], [200, [], 148]);
});
