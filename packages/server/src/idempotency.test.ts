import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertProblem, complaint, createWorld, submit} from './test/world.js';

const path = '/v1/regions/31/applications';

test('the same key and body give the same receipt, quoted or bare, whatever the order of the members', async () => {
  const world = await createWorld();
  const first = await submit(world, complaint(), '31', 'intention-1');
  const turned = Object.fromEntries(Object.entries(complaint()).reverse());
  for (const key of ['intention-1', '"intention-1"']) {
    const again = await world.call('POST', path, {body: turned, headers: {'Idempotency-Key': key}});
    assert.equal(again.status, 201);
    assert.deepEqual(again.body, first);
  }
  assert.equal((await (await world.store.region('31'))!.applications.list({limit: 10})).length, 1);
});

test('the same key with another body is refused and nothing is stored', async () => {
  const world = await createWorld();
  await submit(world, complaint(), '31', 'k');
  const other = complaint({channel: 'phone'});
  assertProblem(
    await world.call('POST', path, {body: other, headers: {'Idempotency-Key': 'k'}}),
    422,
    'idempotency-key-reused',
  );
  assert.equal((await (await world.store.region('31'))!.applications.list({limit: 10})).length, 1);
});

test('twenty retries at the same time make one application', async () => {
  const world = await createWorld();
  const receipts = await Promise.all(Array.from({length: 20}, () => submit(world, complaint(), '31', 'k')));
  assert.equal(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size, 1);
  assert.equal((await (await world.store.region('31'))!.applications.list({limit: 30})).length, 1);
});

test('a key belongs to one region', async () => {
  const world = await createWorld();
  const form = (await world.call('GET', '/v1/regions/31/forms/pengaduan')).body;
  const away = (await world.store.region('72.01'))!;
  await away.forms.put(form);
  const {serviceId: _here, ...body} = complaint();
  const one = await submit(world, body, '31', 'shared');
  const two = await submit(world, body, '72.01', 'shared');
  assert.notEqual(one.reference, two.reference);
});

test('a refused request leaves its key free for the corrected one', async () => {
  const world = await createWorld();
  const wrong = complaint({answers: {}});
  assertProblem(
    await world.call('POST', path, {body: wrong, headers: {'Idempotency-Key': 'k'}}),
    422,
    'validation-failed',
  );
  await submit(world, complaint(), '31', 'k');
});

test('the receipt that is kept for retries can be read with the key only', async () => {
  const world = await createWorld();
  const region = (await world.store.region('31'))!;
  let sealed = '';
  const spied = {
    ...world.store,
    region: async () => ({
      ...region,
      code: region.code,
      applications: {
        ...region.applications,
        create: (application: Parameters<typeof region.applications.create>[0]) => {
          sealed = JSON.stringify(application);
          return region.applications.create(application);
        },
      },
    }),
  };
  const watched = await createWorld({store: spied as never});
  const receipt = await submit(watched, complaint(), '31', 'only-the-holder-knows');
  for (const secret of [receipt.accessCode, receipt.accessCode.replace('-', ''), 'only-the-holder-knows', 'Siti'])
    assert.ok(!sealed.includes(secret), secret);
});
