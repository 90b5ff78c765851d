import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertProblem, createWorld, lostCard, operatorToken, pdf, submit, upload, vaultOf} from '../test/world.js';
import type {World} from '../test/world.js';
import {openUpload} from '../uploads.js';

const path = '/v1/regions/31/uploads';
const octets = 'application/offset+octet-stream';

async function post(world: World, bytes: Uint8Array<ArrayBuffer>, kind: string) {
  return world.call('POST', path, {
    raw: bytes,
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': String(bytes.length),
      'Upload-Metadata': `filename ${btoa('berkas')},filetype ${btoa(kind)}`,
      'Content-Type': octets,
    },
  });
}

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** JPEG with the latitude 6, 10, 31.44 in the place that Exif has for it. */
function photo(): Uint8Array<ArrayBuffer> {
  const tiff = new Uint8Array(90);
  const view = new DataView(tiff.buffer);
  tiff.set(bytesOf('MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a'));
  tiff.set(bytesOf('\0\x01\0\x02\0\x05\0\0\0\x03\0\0\0\x32'), 26);
  [6, 1, 10, 1, 3144, 100].forEach((number, at) => view.setUint32(50 + at * 4, number));
  const exif = [...bytesOf('Exif\0\0'), ...tiff];
  return Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9);
}
const latitude = Buffer.from('00000006000000010000000a00000001', 'hex');

test('the place where a photo was taken is taken out before anybody can read it', async () => {
  const world = await createWorld();
  const sent = photo();
  assert.ok(Buffer.from(sent).includes(latitude));
  const answer = await post(world, sent, 'image/jpeg');
  assert.equal(answer.status, 201, answer.text);
  const id = answer.headers.get('Location')!.split('/').pop()!;
  const kept = await openUpload({vault: vaultOf(world.store)}, (await world.store.region('31'))!, id);
  assert.equal(kept!.length, sent.length);
  assert.ok(!Buffer.from(kept!).includes(latitude));
  const receipt = await submit(world, lostCard(id, await upload(world)));
  const file = `/v1/staff/regions/31/applications/${receipt.reference}/documents/${id}`;
  const shown = await world.app(
    new Request(`http://server.test${file}`, {headers: {Authorization: `Bearer ${operatorToken}`}}),
  );
  const bytes = Buffer.from(await shown.arrayBuffer());
  assert.deepEqual(new Uint8Array(bytes), kept);
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
  assert.equal(receipt.documents![0]!.sha256, digest, 'the receipt says the checksum of what is kept');
});

const virus = pdf('VIRUS');
const scanner = async (bytes: Uint8Array) =>
  Buffer.from(bytes).includes('VIRUS') ? {found: 'Uji.Virus'} : ({} as {found?: string});

test('a file in which the scanner finds something is refused, kept apart, told to the operator and never handed in', async () => {
  const world = await createWorld({scanner, logger: undefined});
  const told: unknown[] = [];
  const logger = {request: () => {}, failure: () => {}, quarantine: (entry: unknown) => void told.push(entry)};
  const watched = await createWorld({store: world.store, scanner, logger});
  const refused = await post(watched, bytesOf(virus), 'application/pdf');
  assertProblem(refused, 422, 'upload-infected');
  const [{region, uploadId, found}] = told as [{region: string; uploadId: string; found: string}];
  assert.deepEqual([region, found], ['31', 'Uji.Virus']);
  const store = (await world.store.region('31'))!;
  assert.equal((await store.uploads.get(uploadId, watched.clock.now))?.state, 'quarantined');
  const answer = await watched.call('POST', '/v1/regions/31/applications', {
    body: lostCard(uploadId, await upload(watched)),
    headers: {'Idempotency-Key': 'k'},
  });
  const problem = assertProblem(answer, 422, 'upload-infected', '/answers/documents/report');
  assert.equal(problem.errors?.length, 1);
  watched.clock.now += 8 * 86_400_000;
  await watched.store.sweep(watched.clock.now);
  assert.equal(await store.uploads.read(uploadId), undefined, 'after its time it is gone');
});

test('a scanned file says so; without a scanner every document says that it was not scanned', async () => {
  const scanned = await createWorld({scanner});
  const receipt = await submit(scanned, lostCard(await upload(scanned), await upload(scanned)));
  assert.deepEqual(
    receipt.documents!.map(({scan}) => scan),
    ['clean', 'clean'],
  );
  const plain = await createWorld();
  const other = await submit(plain, lostCard(await upload(plain), await upload(plain)));
  assert.equal(other.documents![0]!.scan, 'not-scanned');
});

test('while the scanner is away files arrive, but wait with their case until it is back; so do those from before it', async () => {
  const before = await createWorld();
  const old = await upload(before, 'VIRUS');
  let away = true;
  const flaky = async (bytes: Uint8Array) => {
    if (away) throw new Error('no scanner');
    return scanner(bytes);
  };
  const world = await createWorld({store: before.store, scanner: flaky});
  const report = await upload(world);
  const apply = (id: string, key: string) =>
    world.call('POST', '/v1/regions/31/applications', {
      body: lostCard(report, id),
      headers: {'Idempotency-Key': key},
    });
  const kk = await upload(world);
  assert.equal(assertProblem(await apply(kk, 'a'), 503, 'unavailable').retryAfter, 60);
  away = false;
  const sent = await apply(kk, 'a');
  assert.equal(sent.status, 201, sent.text);
  const late = await world.call('POST', '/v1/regions/31/applications', {
    body: lostCard(old, await upload(world)),
    headers: {'Idempotency-Key': 'b'},
  });
  assertProblem(late, 422, 'upload-infected', '/answers/documents/report');
});
