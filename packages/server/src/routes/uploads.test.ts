import assert from 'node:assert/strict';
import {test} from 'node:test';
import {accessTo, assertProblem, createWorld, lostCard, operatorToken, submit, upload, vaultOf} from '../test/world.js';
import type {World} from '../test/world.js';
import {openUpload} from '../uploads.js';

const path = '/v1/regions/31/uploads';
const type = 'application/offset+octet-stream';
const start = (length: number, more: Record<string, string> = {}) => ({
  'Tus-Resumable': '1.0.0',
  'Upload-Length': String(length),
  'Upload-Metadata': `filename ${btoa('foto.jpg')},filetype ${btoa('image/jpeg')}`,
  ...more,
});

test('a file goes on where the connection broke off', async () => {
  const world = await createWorld();
  const made = await world.call('POST', path, {headers: start(10)});
  assert.equal(made.status, 201);
  const at = new URL(made.headers.get('Location')!, 'http://server.test').pathname;
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array([0xff, 0xd8, 0xff, 0x01]));
    },
    pull(controller) {
      controller.error(new Error('connection lost'));
    },
  });
  const failed = await world.app(
    new Request(`http://server.test${at}`, {
      method: 'PATCH',
      body: broken,
      headers: {'Content-Type': type, 'Upload-Offset': '0'},
      duplex: 'half',
    } as RequestInit),
  );
  assert.equal(failed.status, 499);
  const head = await world.call('HEAD', at);
  assert.deepEqual(
    [head.status, head.headers.get('Upload-Offset'), head.headers.get('Upload-Length')],
    [200, '4', '10'],
  );
  const headers = {'Content-Type': type, 'Upload-Offset': '4', 'Tus-Resumable': '1.0.0'};
  const rest = await world.call('PATCH', at, {raw: '456789', headers});
  assert.deepEqual([rest.status, rest.headers.get('Upload-Offset')], [204, '10']);
  const region = (await world.store.region('31'))!;
  const content = await openUpload({vault: vaultOf(world.store)}, region, at.split('/').pop()!);
  assert.deepEqual(content, new Uint8Array([0xff, 0xd8, 0xff, 1, ...new TextEncoder().encode('456789')]));
});

test('limits and versions are told before anything is sent', async () => {
  const world = await createWorld();
  const {headers, status} = await world.call('OPTIONS', path);
  assert.equal(status, 204);
  assert.equal(headers.get('Tus-Version'), '1.0.0');
  assert.ok(Number(headers.get('Tus-Max-Size')) > 1_000_000);
  assert.match(headers.get('Tus-Extension')!, /creation-with-upload/);
});

test('what is too large, of another kind or of another protocol is refused', async () => {
  const world = await createWorld();
  const post = (headers: Record<string, string>) => world.call('POST', path, {headers});
  assertProblem(await post(start(500_000_000)), 413, 'upload-too-large');
  const markup = await post(start(5, {'Upload-Metadata': `filetype ${btoa('text/html')}`}));
  const accepted = 'image/jpeg, image/png, image/webp, image/heic, application/pdf';
  assert.equal(assertProblem(markup, 415, 'upload-type-refused').detail, `Accepted: ${accepted}`);
  assertProblem(await post(start(5, {'Tus-Resumable': '0.2.2'})), 412, 'tus-version-unsupported');
  assertProblem(await post({'Upload-Length': '5'}), 412, 'tus-version-unsupported');
  assertProblem(await post({'Tus-Resumable': '1.0.0'}), 400, 'invalid-parameter');
  assertProblem(
    await world.call('POST', path, {headers: start(3, {'Content-Type': type}), raw: 'four'}),
    413,
    'upload-too-large',
  );
});

test('a piece at the wrong place, of the wrong type or for nobody is refused', async () => {
  const world = await createWorld();
  const at = new URL(
    (await world.call('POST', path, {headers: start(4)})).headers.get('Location')!,
    'http://server.test',
  ).pathname;
  const patch = (headers: Record<string, string>, raw = 'abcd', to = at) => world.call('PATCH', to, {raw, headers});
  assertProblem(await patch({'Content-Type': type, 'Upload-Offset': '2'}), 409, 'upload-offset-mismatch');
  assertProblem(await patch({'Content-Type': 'image/jpeg', 'Upload-Offset': '0'}), 415, 'unsupported-media-type');
  assertProblem(await patch({'Content-Type': type}), 400, 'invalid-parameter');
  assertProblem(await patch({'Content-Type': type, 'Upload-Offset': '0'}, 'abcde'), 413, 'upload-too-large');
  assertProblem(
    await patch({'Content-Type': type, 'Upload-Offset': '0'}, 'abcd', `${path}/none`),
    404,
    'upload-not-found',
  );
  assert.equal((await world.call('HEAD', `${path}/none`)).status, 404);
  assertProblem(await world.call('GET', at), 405, 'method-not-allowed');
  assert.equal((await world.call('DELETE', at)).status, 204);
  assertProblem(await world.call('DELETE', at), 404, 'upload-not-found');
});

test('an upload goes on after a day and is gone a week after its last piece', async () => {
  const world = await createWorld();
  const at = (await world.call('POST', path, {headers: start(4)})).headers.get('Location')!;
  world.clock.now += 6 * 86_400_000;
  const piece = {'Content-Type': type, 'Upload-Offset': '0'};
  const patched = await world.call('PATCH', at, {raw: Uint8Array.of(0xff, 0xd8), headers: piece});
  assert.equal(Date.parse(patched.headers.get('Upload-Expires')!), world.clock.now + 7 * 86_400_000);
  world.clock.now += 6 * 86_400_000;
  assert.equal((await world.call('HEAD', at)).headers.get('Upload-Offset'), '2');
  world.clock.now += 86_400_000;
  assert.equal((await world.call('HEAD', at)).status, 404);
  await world.store.sweep(world.clock.now);
  const region = (await world.store.region('31'))!;
  assert.equal(await region.sealed.count('upload-name', 99), 0, 'nothing of it is left');
});

test('markup that calls itself a picture is refused when it is complete, and is gone', async () => {
  const world = await createWorld();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const whole = await world.call('POST', path, {headers: start(svg.length, {'Content-Type': type}), raw: svg});
  assert.match(
    assertProblem(whole, 415, 'upload-type-refused').detail!,
    /not image\/jpeg; accepted: image\/jpeg, .*application\/pdf$/,
  );
  const at = new URL(
    (await world.call('POST', path, {headers: start(svg.length)})).headers.get('Location')!,
    'http://server.test',
  ).pathname;
  const patch = (offset: number, raw: string) =>
    world.call('PATCH', at, {raw, headers: {'Content-Type': type, 'Upload-Offset': String(offset)}});
  assert.equal((await patch(0, svg.slice(0, 1))).status, 204);
  assertProblem(await patch(1, svg.slice(1)), 415, 'upload-type-refused');
  assert.equal((await world.call('HEAD', at)).status, 404);
});

const png = '\x89PNG\r\n\x1a\n picture';
const applications = '/v1/regions/31/applications';

/** A finished upload of these bytes (one a character) that says nothing, or `filetype`, about its kind. */
async function send(world: World, bytes: string, filetype?: string): Promise<string> {
  const metadata = `filename ${btoa('surat.pdf')}${filetype === undefined ? '' : `,filetype ${btoa(filetype)}`}`;
  const raw = Uint8Array.from(bytes, (one) => one.charCodeAt(0));
  const headers = start(raw.length, {'Content-Type': type, 'Upload-Metadata': metadata});
  const answer = await world.call('POST', path, {headers, raw});
  assert.equal(answer.status, 201, answer.text);
  return answer.headers.get('Location')!.split('/').pop()!;
}

async function apply(world: World, report: string, kk: string) {
  const headers = {'Idempotency-Key': crypto.randomUUID()};
  return world.call('POST', applications, {body: lostCard(report, kk), headers});
}

test('a file without a declared type is taken, and known by its bytes when a case refers to it', async () => {
  const world = await createWorld();
  assert.equal(
    (await world.call('POST', path, {headers: {'Tus-Resumable': '1.0.0', 'Upload-Length': '3'}})).status,
    201,
  );
  const receipt = await submit(world, lostCard(await send(world, png), await send(world, '%PDF-1.7 kk', '')));
  const token = await accessTo(world, 'applications', receipt);
  const {documents} = (await world.call('GET', `${applications}/${receipt.reference}`, {token})).body;
  const kinds = documents.map(({mediaType}: {mediaType: string}) => mediaType);
  assert.deepEqual(kinds, ['image/png', 'application/pdf']);
});

test('a file without a declared type that is of no accepted kind is refused at its field', async () => {
  const world = await createWorld();
  for (const bytes of ['<svg/>', '%PD']) {
    const answer = await apply(world, await upload(world), await send(world, bytes));
    const problem = assertProblem(answer, 422, 'upload-type-refused', '/answers/documents/kk');
    assert.deepEqual(problem.status, 422);
    assert.equal(problem.errors![0]!.code, 'upload-type-refused');
    assert.match(problem.errors![0]!.detail!, /image\/jpeg.*application\/pdf/);
  }
});

test('a field takes only the kinds of its own x-accept, declared or not, also for the same file in two fields', async () => {
  const world = await createWorld();
  const region = (await world.store.region('31'))!;
  const form = structuredClone(await region.forms.get('ktp-hilang')) as unknown as Form;
  const {documents} = form.schema.properties;
  for (const only of [['image/png'], 'image/jpeg, image/*', ['.png']]) {
    documents.properties.report['x-accept'] = only;
    await region.forms.put(form as never);
    for (const file of [await upload(world), await send(world, '%PDF-1.7')]) {
      assertProblem(await apply(world, file, file), 422, 'upload-type-refused', '/answers/documents/report');
      assertProblem(
        await apply(world, file, await upload(world)),
        422,
        'upload-type-refused',
        '/answers/documents/report',
      );
    }
    const picture = await send(world, png);
    assert.equal((await apply(world, picture, picture)).status, 201);
    assert.equal((await apply(world, await send(world, png, 'image/png'), await upload(world))).status, 201);
  }
  delete documents.properties.report['x-accept'];
  await region.forms.put(form as never);
  assert.equal((await apply(world, await send(world, '%PDF-1.7'), await upload(world))).status, 201);
  const none = await apply(world, await send(world, 'plain'), await upload(world));
  assertProblem(none, 422, 'upload-type-refused', '/answers/documents/report');
  documents.properties.kk['x-accept'] = ['image/png'];
  await region.forms.put(form as never);
  const one = await upload(world);
  assertProblem(await apply(world, one, one), 422, 'upload-type-refused', '/answers/documents/kk');
});

interface Form {
  schema: {properties: {documents: {properties: Record<'report' | 'kk', {'x-accept'?: string | string[]}>}}};
}

test('a file that answers a task is of a kind that the region takes', async () => {
  const world = await createWorld();
  const receipt = await submit(world);
  const events = `/v1/staff/regions/31/applications/${receipt.reference}/events`;
  const asked = {status: 'action-needed', task: {title: {id: 'Kirim bukti'}}};
  const moved = await world.call('POST', events, {token: operatorToken, body: asked});
  const taskId = moved.body.application.tasks[0].id;
  const token = await accessTo(world, 'applications', receipt);
  const answer = (uploadIds: string[]) =>
    world.call('POST', `${applications}/${receipt.reference}/responses`, {token, body: {taskId, uploadIds}});
  const refused = await answer([await upload(world), await send(world, 'GIF89a')]);
  assertProblem(refused, 422, 'upload-type-refused', '/uploadIds/1');
  assert.equal((await answer([await send(world, '%PDF-1.4')])).status, 201);
});
