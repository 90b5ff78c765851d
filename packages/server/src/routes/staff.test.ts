import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertProblem, createWorld, lostCard, operatorToken, staffToken, submit, upload} from '../test/world.js';

const staff = '/v1/staff/regions/31';

test('only the operator makes, lists and revokes tokens; a token may rotate itself and the old secret stops', async () => {
  const world = await createWorld();
  const tokens = `${staff}/tokens`;
  assertProblem(await world.call('GET', tokens), 401, 'unauthorized');
  assertProblem(await world.call('GET', tokens, {token: 'nonsense'}), 401, 'unauthorized');
  const made = await world.call('POST', tokens, {body: {role: 'supervisor', label: 'Loket 1'}, token: operatorToken});
  const {token, info} = made.body;
  assertProblem(await world.call('POST', tokens, {body: {role: 'supervisor'}, token}), 403, 'forbidden');
  assertProblem(
    await world.call('POST', tokens, {body: {role: 'king'}, token: operatorToken}),
    422,
    'validation-failed',
    '/role',
  );
  const list = await world.call('GET', tokens, {token: operatorToken});
  assert.deepEqual(list.body.items, [info]);
  assert.ok(!list.text.includes(token));
  const rotated = await world.call('POST', `${tokens}/${info.id}/rotation`, {token});
  assert.equal(rotated.status, 201);
  assertProblem(await world.call('GET', `${staff}/applications`, {token}), 401, 'unauthorized');
  assert.equal((await world.call('GET', `${staff}/applications`, {token: rotated.body.token})).status, 200);
  const other = await staffToken(world, 'auditor');
  assertProblem(await world.call('POST', `${tokens}/${info.id}/rotation`, {token: other}), 403, 'forbidden');
  assertProblem(await world.call('POST', `${tokens}/none/rotation`, {token: operatorToken}), 404, 'token-not-found');
  assert.equal((await world.call('DELETE', `${tokens}/${info.id}`, {token: operatorToken})).status, 204);
  assertProblem(await world.call('GET', `${staff}/applications`, {token: rotated.body.token}), 401, 'unauthorized');
  assertProblem(await world.call('DELETE', `${tokens}/${info.id}`, {token: operatorToken}), 404, 'token-not-found');
});

test('a token stops on its last day', async () => {
  const world = await createWorld();
  const token = await staffToken(world, 'supervisor');
  world.clock.now += 91 * 86_400_000;
  assertProblem(await world.call('GET', `${staff}/applications`, {token}), 401, 'unauthorized');
});

test('officers page through the cases, oldest first, and see the answers', async () => {
  const world = await createWorld();
  const references: string[] = [];
  for (let index = 0; index < 5; index++) {
    references.push((await submit(world)).reference);
    world.clock.now += 1000;
  }
  const token = await staffToken(world, 'front-desk');
  const first = await world.call('GET', `${staff}/applications?limit=3&status=submitted`, {token});
  const second = await world.call('GET', `${staff}/applications?limit=3&cursor=${first.body.next}`, {token});
  const seen = [...first.body.items, ...second.body.items].map(({reference}: {reference: string}) => reference);
  assert.deepEqual(seen, references);
  assert.equal(second.body.next, undefined);
  const {body} = await world.call('GET', `${staff}/applications/${references[0]}`, {token});
  assert.equal(body.answers.identity.name, 'Siti Contoh Rahayu');
  assertProblem(await world.call('GET', `${staff}/applications/A-2222-2222`, {token}), 404, 'application-not-found');
  assertProblem(await world.call('GET', `${staff}/applications?status=lost`, {token}), 400, 'invalid-parameter');
});

test('a case moves only as its status allows, and each role does only its own part', async () => {
  const world = await createWorld();
  const {reference} = await submit(world);
  const as = async (role: 'front-desk' | 'agency-officer' | 'supervisor' | 'auditor', body: object) =>
    world.call('POST', `${staff}/applications/${reference}/events`, {token: await staffToken(world, role), body});
  assertProblem(await as('auditor', {status: 'in-review'}), 403, 'forbidden');
  assertProblem(await as('front-desk', {status: 'decided'}), 403, 'forbidden');
  assertProblem(await as('supervisor', {status: 'ready-for-pickup'}), 409, 'transition-not-allowed');
  assertProblem(await as('supervisor', {status: 'in-review', result: 'granted'}), 422, 'validation-failed', '/result');
  assertProblem(
    await as('supervisor', {status: 'in-review', task: {title: {id: 'x'}}}),
    422,
    'validation-failed',
    '/task',
  );
  assert.equal((await as('front-desk', {status: 'in-review'})).body.application.status, 'in-review');
  const agencyStatus = {code: 'VER2', label: {id: 'Verifikasi lapangan'}};
  assert.deepEqual(
    (await as('agency-officer', {status: 'in-review', agencyStatus})).body.application.agencyStatus,
    agencyStatus,
  );
  const decided = (await as('agency-officer', {status: 'decided', result: 'granted'})).body.application;
  assert.deepEqual([decided.result, decided.events.at(-1).type], ['granted', 'decided']);
  await as('front-desk', {status: 'ready-for-pickup'});
  await as('front-desk', {status: 'closed'});
  assertProblem(await as('supervisor', {status: 'in-review'}), 409, 'transition-not-allowed');
});

test('an officer of one agency sees and edits only that agency', async () => {
  const world = await createWorld();
  const {reference} = await submit(world, lostCard(await upload(world), await upload(world)));
  const [own, other] = [
    await staffToken(world, 'agency-officer', {agencyId: 'dukcapil'}),
    await staffToken(world, 'agency-officer', {agencyId: 'kelurahan'}),
  ];
  assert.equal((await world.call('GET', `${staff}/applications`, {token: own})).body.items.length, 1);
  assert.equal((await world.call('GET', `${staff}/applications`, {token: other})).body.items.length, 0);
  assertProblem(
    await world.call('GET', `${staff}/applications/${reference}`, {token: other}),
    404,
    'application-not-found',
  );
  assertProblem(
    await world.call('POST', `${staff}/applications/${reference}/events`, {token: other, body: {status: 'in-review'}}),
    404,
    'application-not-found',
  );
  const service = (await world.call('GET', '/v1/regions/31/services/dukcapil.ktp-hilang')).body;
  const path = `${staff}/services/dukcapil.ktp-hilang`;
  assert.equal((await world.call('PUT', path, {body: service, token: own})).status, 200);
  assertProblem(await world.call('PUT', path, {body: service, token: other}), 403, 'forbidden');
  const stolen = {...service, agency: {id: 'kelurahan', name: {id: 'Kelurahan'}}};
  assertProblem(await world.call('PUT', path, {body: stolen, token: other}), 403, 'forbidden');
});

test('services, forms, places and hours are validated before they are stored', async () => {
  const world = await createWorld();
  const token = await staffToken(world, 'supervisor');
  const get = async (path: string) => (await world.call('GET', `/v1/regions/31/${path}`)).body;
  const service = await get('services/dukcapil.ktp-hilang');
  const put = (path: string, body: unknown) => world.call('PUT', `${staff}/${path}`, {body, token});
  assertProblem(await put('services/dukcapil.ktp-hilang', {...service, id: 'x.y'}), 422, 'validation-failed', '/id');
  assertProblem(await put('services/dukcapil.ktp-hilang', {...service, price: 5}), 422, 'validation-failed', '/price');
  const formless = {...service, formId: 'tidak-ada'};
  assertProblem(await put('services/dukcapil.ktp-hilang', formless), 422, 'validation-failed', '/formId');
  assert.equal((await get('services/dukcapil.ktp-hilang')).formId, 'ktp-hilang');
  const form = await get('forms/ktp-hilang');
  assert.equal((await put('forms/tidak-ada', {...form, id: 'tidak-ada'})).status, 200);
  assert.equal((await put('services/dukcapil.ktp-hilang', formless)).status, 200);
  assert.equal((await put('forms/ktp-hilang', {...form, version: 2})).status, 200);
  const lost = {...form, version: 3, uischema: {type: 'Control', scope: '#/properties/nowhere'}};
  assertProblem(await put('forms/ktp-hilang', lost), 422, 'form-unsound', '/uischema/scope');
  const place = (await get('locations')).items[0];
  const schedule = {slotMinutes: 20, weekly: {'1': [{from: '08:00', to: '12:00', capacity: 1}]}};
  const backwards = {slotMinutes: 20, weekly: {'1': [{from: '12:00', to: '08:00', capacity: 1}]}};
  assert.deepEqual((await put(`locations/${place.id}/schedule`, schedule)).body.schedule, schedule);
  assertProblem(await put(`locations/${place.id}/schedule`, backwards), 422, 'validation-failed', '/weekly/1/0/to');
  assertProblem(await put('locations/none/schedule', schedule), 404, 'location-not-found');
  assertProblem(
    await put(`locations/${place.id}`, {...place, schedule: backwards}),
    422,
    'validation-failed',
    '/schedule/weekly/1/0/to',
  );
  assert.equal((await put(`locations/${place.id}`, place)).status, 200);
});

test('an import is all or nothing and names what is wrong', async () => {
  const world = await createWorld();
  const token = await staffToken(world, 'supervisor');
  const service = (await world.call('GET', '/v1/regions/31/services/dukcapil.ktp-hilang')).body;
  const named = {...service, id: 'baru.satu'};
  const send = (services: unknown[]) => world.call('POST', `${staff}/services/import`, {body: {services}, token});
  assertProblem(
    await send([named, {...service, id: 'baru.dua', channels: []}]),
    422,
    'validation-failed',
    '/services/1/channels',
  );
  assertProblem(await send([named, named]), 422, 'validation-failed', '/services/1/id');
  const formless = ['baru.dua', 'baru.tiga'].map((id) => ({...service, id, formId: 'tidak-ada'}));
  for (const pointer of ['/services/1/formId', '/services/2/formId'])
    assertProblem(await send([named, ...formless]), 422, 'validation-failed', pointer);
  assertProblem(await world.call('GET', '/v1/regions/31/services/baru.satu'), 404, 'service-not-found');
  assert.equal((await send([named])).body.imported, 1);
  assert.equal((await world.call('GET', '/v1/regions/31/services/baru.satu')).status, 200);
  const desk = await staffToken(world, 'front-desk');
  assertProblem(
    await world.call('POST', `${staff}/services/import`, {body: {services: [named]}, token: desk}),
    403,
    'forbidden',
  );
});
