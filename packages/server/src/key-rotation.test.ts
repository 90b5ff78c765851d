import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createMemoryStore} from './index.js';
import {toBase64Url} from './security/encoding.js';
import {importCipherKey} from './security/cipher.js';
import {UnopenedKeysError} from './security/keyring.js';
import {sealWith} from './security/sealed-text.js';
import {sealedKinds} from './store/region-keys.js';
import {
  accessTo,
  assertProblem,
  book,
  createWorld,
  dataKey,
  lostCard,
  operatorToken,
  pdf,
  person,
  staffToken,
  submit,
  upload,
} from './test/world.js';
import type {World} from './test/world.js';
import {createUpkeep} from './upkeep.js';

const keys = '/v1/staff/regions/31/keys';
const minute = 60_000;
const operator = {token: operatorToken};
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** One of everything that is sealed: a draft, a case with files, a note, a visit. */
async function fill(world: World) {
  const report = await upload(world, 'laporan polisi', 'laporan Siti.pdf');
  const receipt = await submit(world, lostCard(report, await upload(world)));
  const note = {id: 'Ibu Siti sudah menelepon'};
  await world.call('POST', `/v1/staff/regions/31/applications/${receipt.reference}/events`, {
    ...operator,
    body: {status: 'in-review', note: note.id},
  });
  const visit = await book(world);
  const draft = await world.call('POST', '/v1/regions/31/drafts', {
    body: {formId: 'pengaduan', formVersion: 1, answers: {name: person.name}},
  });
  return {report, receipt, visit, code: draft.body.code as string};
}

async function assertReadable(world: World, {report, receipt, visit, code}: Awaited<ReturnType<typeof fill>>) {
  const at = `/v1/staff/regions/31/applications/${receipt.reference}`;
  const file = await world.call('GET', `${at}/documents/${report}`, operator);
  assert.equal(file.text, pdf('laporan polisi'));
  assert.match(file.headers.get('Content-Disposition')!, /laporan Siti/);
  const opened = (await world.call('GET', at, operator)).body;
  assert.equal(opened.answers.applicant.nik, person.nik);
  assert.ok(opened.application.events.some(({note}: {note?: string}) => note === 'Ibu Siti sudah menelepon'));
  assert.equal((await world.call('GET', `/v1/regions/31/drafts/${code}`)).body.answers.name, person.name);
  const token = await accessTo(world, 'appointments', visit);
  assert.equal((await world.call('GET', `/v1/regions/31/appointments/${visit.reference}`, {token})).status, 200);
  const found = await world.call('POST', '/v1/staff/regions/31/applications/search', {
    ...operator,
    body: {nik: person.nik},
  });
  assert.deepEqual(
    found.body.items.map(({reference}: {reference: string}) => reference),
    [receipt.reference],
  );
}

/** Under which keys anything of region 31 lies. */
async function inUse(world: World, keyId: number): Promise<number> {
  const region = (await world.store.region('31'))!;
  const counts = await Promise.all(sealedKinds.map((kind) => region.sealed.count(kind, keyId)));
  return counts.reduce((sum, count) => sum + count, 0);
}

test('a key is exchanged while the region is in use: all stays readable, and in the end nothing is under the old one', async () => {
  const world = await createWorld();
  const before = await fill(world);
  assert.equal(await inUse(world, 1), 0, 'all is under the first key');
  const made = await world.call('POST', keys, operator);
  assert.deepEqual([made.status, made.body.id, made.body.current], [201, 2, true]);
  await assertReadable(world, before);
  const during = await submit(world, lostCard(await upload(world), await upload(world)));
  assert.ok(during);
  const first = await world.call('POST', `${keys}/reseal`, operator);
  assert.ok(first.body.resealed >= 7, first.text);
  assert.deepEqual([first.body.failed, first.body.done, first.body.retired], [0, true, 0]);
  assert.equal(await inUse(world, 2), 0, 'all is under the new key');
  world.clock.now += 11 * minute;
  const last = await world.call('POST', `${keys}/reseal`, operator);
  assert.deepEqual(last.body, {resealed: 0, failed: 0, done: true, retired: 1});
  const {items} = (await world.call('GET', keys, operator)).body;
  assert.deepEqual(items, [{...made.body, complete: true}]);
  const cases = await world.call('POST', '/v1/staff/regions/31/applications/search', {
    ...operator,
    body: {nik: person.nik},
  });
  assert.equal(cases.body.items.length, 2);
});

test('the old key opens nothing any more, and each region has keys of its own', async () => {
  const world = await createWorld();
  const before = await fill(world);
  await world.call('POST', keys, operator);
  await createUpkeep(world.store, {dataKey, now: () => world.clock.now + 11 * minute}).resealSome(Infinity);
  await assertReadable(world, before);
  const [home, away] = [(await world.store.region('31'))!, (await world.store.region('72.01'))!];
  assert.deepEqual(
    (await home.keys.list()).map(({id}) => id),
    [2],
  );
  const secrets = [...(await home.keys.list()), ...(await away.keys.list())].map(({wrapped}) => wrapped);
  assert.equal(new Set(secrets).size, 2);
});

test('the background brings a few values at a time under the new key and goes on where it was', async () => {
  const world = await createWorld();
  const before = await fill(world);
  await world.call('POST', keys, operator);
  const upkeep = createUpkeep(world.store, {dataKey, now: () => world.clock.now});
  let turns = 0;
  for (let left = Infinity; left > 0; turns++) {
    await upkeep.resealSome(2);
    const now = await inUse(world, 2);
    assert.ok(now < left);
    left = now;
  }
  assert.ok(turns > 3);
  await assertReadable(world, before);
});

test('what was sealed by the operator key itself, before regions had keys, is read and brought under the key of the region', async () => {
  const world = await createWorld();
  const before = await fill(world);
  const region = (await world.store.region('31'))!;
  const [draft] = await region.sealed.others('draft', 99, undefined, 1);
  const master = await importCipherKey(dataKey);
  const content = {answers: {name: person.name}, formVersion: 1};
  await region.sealed.replace(draft!, await sealWith(master, content, `31/draft/${draft!.key[0]}`, random));
  await assertReadable(world, before);
  assert.equal(await inUse(world, 1), 1);
  await createUpkeep(world.store, {dataKey}).resealSome(Infinity);
  assert.equal(await inUse(world, 1), 0);
  await assertReadable(world, before);
});

test('a value that was changed from outside is told, and keeps the old key alive', async () => {
  const world = await createWorld();
  await fill(world);
  const region = (await world.store.region('31'))!;
  const [draft] = await region.sealed.others('draft', 99, undefined, 1);
  await region.sealed.replace(draft!, `1.${toBase64Url(random(40))}`);
  await world.call('POST', keys, operator);
  world.clock.now += 11 * minute;
  const {body} = await world.call('POST', `${keys}/reseal`, operator);
  assert.deepEqual([body.failed, body.done, body.retired], [1, true, 0]);
});

test("the operator's key is exchanged by giving the new one and the one before", async () => {
  const store = createMemoryStore();
  const old = await createWorld({store});
  const before = await fill(old);
  const next = random(32);
  await assert.rejects(createUpkeep(store, {dataKey: next}).checkKeys(), UnopenedKeysError);
  assert.deepEqual(await createUpkeep(store, {dataKey: next, olderDataKeys: [dataKey]}).checkKeys(), {rewrapped: 1});
  assert.deepEqual(await createUpkeep(store, {dataKey: next}).checkKeys(), {rewrapped: 0});
  await assert.rejects(createUpkeep(store, {dataKey}).checkKeys(), UnopenedKeysError);
  const world = await createWorld({store, dataKey: next});
  await assertReadable(world, before);
});

test('another process writes with the new key within a minute, and reads what is under it at once', async () => {
  const store = createMemoryStore();
  const [one, other] = [await createWorld({store}), await createWorld({store})];
  await fill(one);
  await fill(other);
  await one.call('POST', keys, operator);
  const code = (
    await one.call('POST', '/v1/regions/31/drafts', {
      body: {formId: 'pengaduan', formVersion: 1, answers: {fresh: true}},
    })
  ).body.code;
  assert.equal((await other.call('GET', `/v1/regions/31/drafts/${code}`)).body.answers.fresh, true);
  const region = (await store.region('31'))!;
  const under = async () => await region.sealed.count('draft', 2);
  const before = await under();
  other.clock.now += minute + 1;
  await fill(other);
  assert.equal(await under(), before, 'nothing more is written under the old key');
});

test('keys are for the operator only; cases are found by NIK by those who may read them, of their own agency', async () => {
  const world = await createWorld();
  const {receipt} = await fill(world);
  for (const role of ['supervisor', 'auditor'] as const) {
    const token = await staffToken(world, role);
    assertProblem(await world.call('GET', keys, {token}), 403, 'forbidden');
    assertProblem(await world.call('POST', keys, {token}), 403, 'forbidden');
    assertProblem(await world.call('POST', `${keys}/reseal`, {token}), 403, 'forbidden');
  }
  const search = (token: string, nik: string = person.nik) =>
    world.call('POST', '/v1/staff/regions/31/applications/search', {token, body: {nik}});
  const own = await search(await staffToken(world, 'agency-officer', {agencyId: 'dukcapil'}));
  assert.equal(own.body.items[0].reference, receipt.reference);
  const other = await staffToken(world, 'agency-officer', {agencyId: 'kelurahan'});
  assert.deepEqual((await search(other)).body.items, []);
  assert.deepEqual((await search(other, '3171014107900002')).body.items, []);
  assertProblem(await search(other, '317101'), 422, 'validation-failed', '/nik');
  const lines = world.lines.join('\n');
  assert.ok(!lines.includes(person.nik) && lines.includes('/applications/search'));
});
