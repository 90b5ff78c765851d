import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  accessTo,
  assertProblem,
  complaint,
  createWorld,
  lostCard,
  operatorToken,
  submit,
  upload,
} from '../test/world.js';

const path = '/v1/regions/31/applications';
const key = (value: string) => ({'Idempotency-Key': value});

test('a citizen sends an application with two files and follows it with reference and code', async () => {
  const world = await createWorld();
  const report = await upload(world, 'laporan polisi', 'laporan.pdf');
  const receipt = await submit(world, lostCard(report, await upload(world, 'kartu keluarga', 'KK.pdf')));
  assert.match(receipt.reference, /^A-\w{4}-\w{4}$/);
  assert.match(receipt.accessCode, /^\w{5}-\w{5}$/);
  assert.match(receipt.promisedDate!, /^2026-1[12]-\d\d$/);
  const track = new URL(receipt.trackUrl!);
  assert.equal(new URLSearchParams(track.hash.slice(1)).get('mpp-reference'), receipt.reference);
  assert.equal(new URLSearchParams(track.hash.slice(1)).get('mpp-code'), receipt.accessCode);
  assert.ok(!track.search && !track.pathname.includes(receipt.reference));
  const token = await accessTo(world, 'applications', receipt);
  const {body, headers} = await world.call('GET', `${path}/${receipt.reference}`, {token});
  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.equal(body.status, 'submitted');
  assert.equal(body.nextStep.who, 'agency');
  assert.deepEqual(
    body.documents.map(({name, state}: {name: string; state: string}) => [name, state]),
    [
      ['laporan.pdf', 'received'],
      ['KK.pdf', 'received'],
    ],
  );
  assert.match(body.documents[0].sha256, /^[0-9a-f]{64}$/);
  assert.deepEqual(
    body.events.map(({type}: {type: string}) => type),
    ['received'],
  );
  assert.ok(!JSON.stringify(body).includes('Siti'), 'answers are not shown to who only has the code');
});

test('the code is taken in any writing', async () => {
  const world = await createWorld();
  const receipt = await submit(world);
  const accessCode = receipt.accessCode.toLowerCase().replace('-', ' ');
  const reference = receipt.reference.toLowerCase().replaceAll('-', '');
  const answer = await world.call('POST', `${path}/${reference}/access`, {body: {accessCode}});
  assert.equal(answer.status, 200);
});

test('an application without a key, form or sound answers is refused with the reason', async () => {
  const world = await createWorld();
  assertProblem(await world.call('POST', path, {body: complaint()}), 400, 'idempotency-key-missing');
  assertProblem(
    await world.call('POST', path, {body: complaint(), headers: key('x'.repeat(256))}),
    400,
    'invalid-parameter',
  );
  const refused = (body: unknown) => world.call('POST', path, {body, headers: key(crypto.randomUUID())});
  assertProblem(await refused(complaint({formId: 'none'})), 404, 'form-not-found');
  assertProblem(await refused(complaint({serviceId: 'none'})), 404, 'service-not-found');
  assertProblem(await refused(complaint({serviceId: 'dukcapil.ktp-hilang'})), 422, 'validation-failed', '/formId');
  assertProblem(await refused(complaint({formVersion: 99})), 409, 'form-outdated');
  assertProblem(await refused(complaint({answers: {}})), 422, 'validation-failed', '/answers/complaint/text');
  assertProblem(
    await refused(complaint({answers: {...complaint().answers, unheard: 1}})),
    422,
    'validation-failed',
    '/answers/unheard',
  );
  assertProblem(await refused(lostCard('nothing', 'nothing')), 422, 'upload-incomplete', '/answers/documents/report');
});

test('a file that is still on its way holds the application back', async () => {
  const world = await createWorld();
  const begun = await world.call('POST', '/v1/regions/31/uploads', {
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': '10',
      'Upload-Metadata': `filetype ${btoa('application/pdf')}`,
    },
  });
  const id = begun.headers.get('Location')!.split('/').pop()!;
  const answer = await world.call('POST', path, {body: lostCard(id, await upload(world)), headers: key('k')});
  assertProblem(answer, 422, 'upload-incomplete', '/answers/documents/report');
});

test('a file belongs to one case only', async () => {
  const world = await createWorld();
  const [report, kk] = [await upload(world), await upload(world)];
  await submit(world, lostCard(report, kk));
  assertProblem(
    await world.call('POST', path, {body: lostCard(report, kk), headers: key('second')}),
    422,
    'upload-incomplete',
  );
  assert.equal((await world.call('HEAD', `/v1/regions/31/uploads/${report}`)).status, 404);
});

test('a token opens its own case only, for half an hour', async () => {
  const world = await createWorld();
  const [mine, other] = [await submit(world), await submit(world)];
  const token = await accessTo(world, 'applications', mine);
  assertProblem(await world.call('GET', `${path}/${other.reference}`, {token}), 401, 'unauthorized');
  assertProblem(await world.call('GET', `${path}/${mine.reference}`), 401, 'unauthorized');
  assertProblem(await world.call('GET', `${path}/${mine.reference}`, {token: operatorToken}), 401, 'unauthorized');
  world.clock.now += 31 * 60_000;
  assertProblem(await world.call('GET', `${path}/${mine.reference}`, {token}), 401, 'unauthorized');
});

test('an officer asks for more, the applicant answers, the promise moves by the days that were waited', async () => {
  const world = await createWorld();
  const receipt = await submit(world);
  const token = await accessTo(world, 'applications', receipt);
  const asked = await world.call('POST', `/v1/staff/regions/31/applications/${receipt.reference}/events`, {
    token: operatorToken,
    body: {
      status: 'action-needed',
      note: 'Mohon kirim bukti',
      task: {title: {id: 'Kirim bukti'}, description: 'Foto loket', dueDate: '2026-12-01'},
    },
  });
  assert.equal(asked.status, 201, asked.text);
  const waiting = (await world.call('GET', `${path}/${receipt.reference}`, {token})).body;
  assert.deepEqual(
    [waiting.status, waiting.nextStep.who, waiting.nextStep.by],
    ['action-needed', 'applicant', '2026-12-01'],
  );
  assert.equal(waiting.tasks[0].description, 'Foto loket');
  assert.equal(waiting.events[1].note, 'Mohon kirim bukti');
  assert.equal(waiting.clockStops.length, 1);
  world.clock.now += 60_000;
  const responses = `${path}/${receipt.reference}/responses`;
  const body = {taskId: waiting.tasks[0].id, message: 'Ini buktinya', uploadIds: [await upload(world)]};
  assertProblem(await world.call('POST', responses, {body}), 401, 'unauthorized');
  assertProblem(
    await world.call('POST', responses, {body: {...body, taskId: 'none'}, token}),
    422,
    'validation-failed',
    '/taskId',
  );
  assertProblem(
    await world.call('POST', responses, {body: {...body, uploadIds: ['none']}, token}),
    422,
    'upload-incomplete',
    '/uploadIds/0',
  );
  const first = await world.call('POST', responses, {body, token, headers: key('answer')});
  assert.equal(first.status, 201, first.text);
  assert.deepEqual((await world.call('POST', responses, {body, token, headers: key('answer')})).body, first.body);
  assertProblem(await world.call('POST', responses, {body, token, headers: key('other')}), 409, 'task-closed');
  const after = (await world.call('GET', `${path}/${receipt.reference}`, {token})).body;
  assert.deepEqual(after, first.body);
  assert.equal(after.status, 'in-review');
  assert.ok(after.clockStops[0].to);
  const staffView = (
    await world.call('GET', `/v1/staff/regions/31/applications/${receipt.reference}`, {token: operatorToken})
  ).body;
  assert.equal(staffView.responses[0].message, 'Ini buktinya');
});
