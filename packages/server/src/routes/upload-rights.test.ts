import assert from 'node:assert/strict';
import {test} from 'node:test';
import {accessTo, assertProblem, createWorld, lostCard, operatorToken, pdf, submit, upload} from '../test/world.js';
import type {World, WorldOptions} from '../test/world.js';

const type = 'application/offset+octet-stream';
const [mine, other] = ['m'.repeat(24), 'o'.repeat(24)];

async function begin(world: World, length: number, key?: string, region = '31') {
  return world.call('POST', `/v1/regions/${region}/uploads`, {
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': String(length),
      'Upload-Metadata': `filename ${btoa('surat.pdf')},filetype ${btoa('application/pdf')}`,
      ...(key !== undefined && {'Upload-Key': key}),
    },
  });
}

/** A complete file of the draft with this key. */
async function send(world: World, key?: string, content = 'isi'): Promise<string> {
  const at = (await begin(world, pdf(content).length, key)).headers.get('Location')!;
  const headers = {'Content-Type': type, 'Upload-Offset': '0', ...(key !== undefined && {'Upload-Key': key})};
  assert.equal((await world.call('PATCH', at, {raw: pdf(content), headers})).status, 204);
  return at.split('/').pop()!;
}

async function apply(world: World, report: string, kk: string, uploadKey?: string) {
  const headers = {'Idempotency-Key': crypto.randomUUID()};
  const body = {...lostCard(report, kk), ...(uploadKey !== undefined && {uploadKey})};
  return world.call('POST', '/v1/regions/31/applications', {body, headers});
}

test('a file of a draft is there only for those who have the key of the draft', async () => {
  const world = await createWorld();
  const at = (await begin(world, 20, mine)).headers.get('Location')!;
  for (const key of [undefined, other, mine.slice(1)]) {
    const headers: Record<string, string> = key === undefined ? {} : {'Upload-Key': key};
    assert.equal((await world.call('HEAD', at, {headers})).status, 404);
    const patch = {'Content-Type': type, 'Upload-Offset': '0', ...headers};
    assertProblem(await world.call('PATCH', at, {raw: '%PDF-', headers: patch}), 404, 'upload-not-found');
    assertProblem(await world.call('DELETE', at, {headers}), 404, 'upload-not-found');
  }
  const own = {'Upload-Key': mine};
  assert.equal((await world.call('HEAD', at, {headers: own})).headers.get('Upload-Offset'), '0');
  const headers = {...own, 'Content-Type': type, 'Upload-Offset': '0'};
  assert.equal((await world.call('PATCH', at, {raw: '%PDF-', headers})).status, 204);
  assert.equal((await world.call('DELETE', at, {headers: own})).status, 204);
  assertProblem(await begin(world, 5, 'short'), 400, 'invalid-parameter');
  const lines = world.lines.join('\n');
  assert.ok(!lines.includes(mine));
});

test('only the draft that a file belongs to can be sent with it, also as an answer to a task', async () => {
  const world = await createWorld();
  const [report, kk] = [await send(world, mine), await send(world, mine)];
  for (const key of [undefined, other])
    assertProblem(await apply(world, report, kk, key), 422, 'upload-incomplete', '/answers/documents/report');
  const sent = await apply(world, report, kk, mine);
  assert.equal(sent.status, 201, sent.text);
  assertProblem(await apply(world, report, kk, mine), 422, 'upload-incomplete');
  const [first] = sent.body.documents;
  assert.deepEqual(
    [first.id, first.name, first.bytes, first.scan],
    [report, 'surat.pdf', pdf('isi').length, 'not-scanned'],
  );
  assert.match(first.sha256, /^[0-9a-f]{64}$/);

  const events = `/v1/staff/regions/31/applications/${sent.body.reference}/events`;
  const task = {status: 'action-needed', task: {title: {id: 'Kirim bukti'}}};
  const moved = await world.call('POST', events, {token: operatorToken, body: task});
  const taskId = moved.body.application.tasks[0].id;
  const token = await accessTo(world, 'applications', sent.body);
  const answer = (uploadKey: string, id: string) =>
    world.call('POST', `/v1/regions/31/applications/${sent.body.reference}/responses`, {
      token,
      body: {taskId, uploadIds: [id], uploadKey},
    });
  const proof = await send(world, mine);
  assertProblem(await answer(other, proof), 422, 'upload-incomplete');
  assert.equal((await answer(mine, proof)).status, 201);
});

test('a draft that is taken up elsewhere by its code brings the key of its files along', async () => {
  const world = await createWorld();
  const [report, kk] = [await send(world, mine), await send(world, mine)];
  const {answers, formId, formVersion, serviceId} = lostCard(report, kk);
  const body = {answers, formId, formVersion, serviceId, uploadKey: mine};
  const {code} = (await world.call('POST', '/v1/regions/31/drafts', {body})).body;
  const taken = await world.call('POST', `/v1/staff/regions/31/drafts/${code}/takeover`, {
    token: operatorToken,
    body: {},
  });
  assert.equal(taken.body.uploadKey, mine);
  const elsewhere = (await world.call('GET', `/v1/regions/31/drafts/${code}`)).body;
  assert.equal((await apply(world, report, kk, elsewhere.uploadKey)).status, 201);
});

test('the files of a draft that is kept on the server live as long as the draft', async () => {
  const world = await createWorld();
  const [report, kk, loose] = [await send(world, mine), await send(world, mine), await send(world, other)];
  const {answers, formId, formVersion, serviceId} = lostCard(report, kk);
  const body = {answers, formId, formVersion, serviceId, uploadKey: mine};
  const {code} = (await world.call('POST', '/v1/regions/31/drafts', {body})).body;
  const head = (id: string, key: string) =>
    world.call('HEAD', `/v1/regions/31/uploads/${id}`, {headers: {'Upload-Key': key}});
  world.clock.now += 29 * 86_400_000;
  assert.equal((await head(loose, other)).status, 404);
  assert.equal((await head(report, mine)).status, 200);
  const saved = await world.call('PUT', `/v1/regions/31/drafts/${code}`, {body, headers: {'If-Match': '"1"'}});
  assert.equal(saved.status, 200, saved.text);
  world.clock.now += 29 * 86_400_000;
  assert.equal((await apply(world, report, kk, mine)).status, 201);
});

test('files that no case refers to may hold so much: of one draft, and of a region', async () => {
  const unclaimedBytes = {perDraft: 100, perRegion: 250};
  const world = await createWorld({unclaimedBytes} as WorldOptions);
  const at = (await begin(world, 60, mine)).headers.get('Location')!;
  assertProblem(await begin(world, 41, mine), 413, 'upload-quota');
  assert.equal((await begin(world, 40, mine)).status, 201);
  const refused = await begin(world, 1, mine);
  assertProblem(refused, 413, 'upload-quota');
  assert.equal((await begin(world, 100, other)).status, 201);
  assert.equal((await begin(world, 50)).status, 201);
  assert.equal(assertProblem(await begin(world, 1), 503, 'unavailable').retryAfter, 600);
  assert.equal((await begin(world, 200, mine, '72.01')).status, 413, 'the cap of a draft holds in every region');
  assert.equal((await begin(world, 90, mine, '72.01')).status, 201, 'regions do not share their room');
  assert.equal((await world.call('DELETE', at, {headers: {'Upload-Key': mine}})).status, 204);
  assert.equal((await begin(world, 60)).status, 201, 'what is removed makes room');
  world.clock.now += 8 * 86_400_000;
  assert.equal((await begin(world, 100, mine)).status, 201, 'and so does what has expired');
});

test('files that no case refers to may hold so much of one network, whatever drafts it says they belong to', async () => {
  let address = '192.0.2.1';
  const unclaimedBytes = {perDraft: 100, perNetwork: 150};
  const world = await createWorld({unclaimedBytes, clientAddress: () => address});
  assert.equal((await begin(world, 100, mine)).status, 201);
  assert.equal((await begin(world, 50)).status, 201);
  for (const key of [other, undefined]) {
    const full = assertProblem(await begin(world, 1, key), 429, 'rate-limited');
    assert.equal(full.retryAfter, 600);
  }
  assert.equal((await begin(world, 1, other, '72.01')).status, 201, 'regions do not share their room');
  address = '192.0.2.2';
  assert.equal((await begin(world, 100, other)).status, 201, 'a neighbour has room of its own');
  address = '2001:db8:1:2::1';
  assert.equal((await begin(world, 100)).status, 201);
  address = '2001:db8:1:2:ffff::9';
  assertProblem(await begin(world, 51), 429, 'rate-limited');
});

test('what is handed in no longer counts', async () => {
  const size = pdf('isi').length;
  const world = await createWorld({unclaimedBytes: {perDraft: 2 * size}} as WorldOptions);
  const [report, kk] = [await send(world, mine), await send(world, mine)];
  assertProblem(await begin(world, 1, mine), 413, 'upload-quota');
  assert.equal((await apply(world, report, kk, mine)).status, 201);
  assert.equal((await begin(world, 2 * size, mine)).status, 201);
});

test('an upload without a key is for whoever has its id, as before', async () => {
  const world = await createWorld();
  await submit(world, lostCard(await upload(world), await send(world)));
});

test('any process of the server takes any piece of a file, and hands it in', async () => {
  const one = await createWorld();
  const two = await createWorld({store: one.store});
  const whole = pdf('x'.repeat(40));
  const at = (await begin(one, whole.length, mine)).headers.get('Location')!;
  for (const [turn, from] of [0, 10, 20, 30].entries()) {
    const raw = whole.slice(from, from === 30 ? undefined : from + 10);
    const headers = {'Content-Type': type, 'Upload-Offset': String(from), 'Upload-Key': mine};
    assert.equal((await (turn % 2 ? two : one).call('PATCH', at, {raw, headers})).status, 204);
  }
  const report = at.split('/').pop()!;
  const sent = await apply(two, report, await send(two, mine), mine);
  assert.equal(sent.status, 201, sent.text);
  const file = `/v1/staff/regions/31/applications/${sent.body.reference}/documents/${report}`;
  assert.equal((await one.call('GET', file, {token: operatorToken})).text, whole);
});
