import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newUploadKey} from './index.js';
import {FakeServer, problem} from './fake-server.fixture.js';

const KB = 1024;
const made = () => new Response(null, {status: 201, headers: {Location: '/v1/regions/31/uploads/u-1'}});
const stored = () => new Response(null, {status: 204});
const stands = (offset: number) => new Response(null, {status: 200, headers: {'Upload-Offset': String(offset)}});
const file = new Blob([new Uint8Array(600 * KB)]);
const photo = {name: 'ktp.jpg', type: 'image/jpeg', key: 'k'.repeat(24)};

const sent = (server: FakeServer) =>
  server.seen.map(({method, headers, body}) => [
    method,
    headers['Upload-Offset'] ?? '',
    body instanceof Blob ? body.size / KB : 0,
  ]);

describe('a larger file', () => {
  it('goes in pieces, tells how far it is, and says its id before the first', async () => {
    const server = new FakeServer(made(), stored(), stored(), stored());
    const told: unknown[] = [];
    const {id} = await server.client().uploads.send(file, {
      ...photo,
      onStart: (id) => told.push(id),
      onProgress: (bytes) => told.push(bytes / KB),
    });
    assert.equal(id, 'u-1');
    assert.deepEqual(told, [0, 'u-1', 0, 256, 512, 600]);
    assert.deepEqual(sent(server), [
      ['POST', '', 0],
      ['PATCH', '0', 256],
      ['PATCH', String(256 * KB), 256],
      ['PATCH', String(512 * KB), 88],
    ]);
    assert.ok(server.seen.every(({headers}) => headers['Upload-Key'] === photo.key));
  });

  it('goes on from where the server stands when a piece is lost on the way', async () => {
    const lost = new TypeError('lost');
    const server = new FakeServer(
      made(),
      lost,
      stands(100 * KB),
      stored(),
      problem(503, 'unavailable'),
      stands(600 * KB),
    );
    await server.client().uploads.send(file, photo);
    assert.deepEqual(sent(server).slice(1), [
      ['PATCH', '0', 256],
      ['HEAD', '', 0],
      ['PATCH', String(100 * KB), 256],
      ['PATCH', String(356 * KB), 244],
      ['HEAD', '', 0],
    ]);
  });

  it('is given up after three failures in a row without a byte', async () => {
    const lost = () => new TypeError('lost');
    const server = new FakeServer(made(), lost(), stands(0), lost(), stands(0), lost());
    await assert.rejects(server.client().uploads.send(file, photo), {kind: 'offline'});
  });

  it('that the server refuses is not sent again', async () => {
    const server = new FakeServer(made(), problem(422, 'upload-infected'));
    await assert.rejects(server.client().uploads.send(file, photo), {code: 'upload-infected'});
    assert.equal(server.seen.length, 2);
  });
});

describe('a file that was begun before', () => {
  const resume = 'u-1';

  it('goes on', async () => {
    const server = new FakeServer(stands(512 * KB), stored());
    assert.deepEqual(await server.client().uploads.send(file, {...photo, resume}), {id: resume});
    assert.deepEqual(sent(server), [
      ['HEAD', '', 0],
      ['PATCH', String(512 * KB), 88],
    ]);
  });

  it('that is there already is not sent again', async () => {
    const server = new FakeServer(stands(600 * KB));
    assert.deepEqual(await server.client().uploads.send(file, {...photo, resume}), {id: resume});
  });

  it('begins anew when the server has it no longer, or has more than there is', async () => {
    for (const answer of [new Response(null, {status: 404}), stands(601 * KB)]) {
      const server = new FakeServer(answer, made());
      const small = new Blob(['12345']);
      assert.deepEqual(await server.client().uploads.send(small, {...photo, resume: 'old'}), {id: 'u-1'});
    }
  });

  it('tells how far it is, or that it is gone', async () => {
    const server = new FakeServer(stands(7), new Response(null, {status: 404}), new Response(null, {status: 200}));
    const {uploads} = server.client();
    assert.equal(await uploads.offset('u-1', {key: 'k'}), 7);
    assert.equal(await uploads.offset('u-2'), undefined);
    await assert.rejects(uploads.offset('u-3'), {kind: 'protocol'});
  });
});

describe('the key of a draft', () => {
  it('is random and fits a header', () => {
    assert.match(newUploadKey(), /^[A-Za-z0-9_-]{24}$/);
    assert.notEqual(newUploadKey(), newUploadKey());
    assert.equal(
      newUploadKey((bytes) => void bytes.fill(255)),
      '_'.repeat(24),
    );
  });
});
