import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newIdempotencyKey} from './index.js';
import {FakeServer, html, json, problem} from './fake-server.fixture.js';

const request = {formId: 'sku', formVersion: 2, answers: {name: 'A', list: [1]}};
const draft = {code: 'ABCD', ...request, channel: 'online', version: 3, updatedAt: '', expiresAt: ''};

describe('drafts', () => {
  it('carry the tag that saves them again', async () => {
    const server = new FakeServer(json(draft, 201, {ETag: '"3"'}), json(draft, 200, {ETag: '"4"'}));
    const {drafts} = server.client();
    const {etag, code} = await drafts.create(request);
    assert.equal((await drafts.replace(code, request, {ifMatch: etag})).etag, '"4"');
    assert.equal(server.seen[1]!.method, 'PUT');
    assert.equal(server.seen[1]!.headers['If-Match'], '"3"');
  });

  it('have a tag also where a proxy hides the header', async () => {
    const server = new FakeServer(json(draft));
    assert.equal((await server.client().drafts.get('ABCD')).etag, '"3"');
  });

  it('show no conflict when the stored answers are our own, saved by a request whose answer was lost', async () => {
    const stored = {...draft, answers: {list: [1], name: 'A'}, version: 4};
    const server = new FakeServer(
      new TypeError('lost'),
      problem(412, 'draft-conflict'),
      json(stored, 200, {ETag: '"4"'}),
    );
    const saved = await server.client().drafts.replace('ABCD', request, {ifMatch: '"3"'});
    assert.equal(saved.etag, '"4"');
  });

  it('show a conflict when somebody else has saved', async () => {
    const stored = {...draft, answers: {name: 'B'}};
    const server = new FakeServer(problem(412, 'draft-conflict'), json(stored));
    await assert.rejects(server.client().drafts.replace('ABCD', request, {ifMatch: '"3"'}), {code: 'draft-conflict'});
  });

  it('are gone after a deletion whose first answer was lost', async () => {
    const server = new FakeServer(html(502), problem(404, 'draft-not-found'), problem(404, 'region-not-found'));
    await server.client().drafts.delete('ABCD');
    await assert.rejects(server.client().drafts.delete('ABCD'), {code: 'region-not-found'});
  });
});

describe('uploads', () => {
  const place = (Location: string) => new Response(null, {status: 201, headers: {Location}});

  it('send the whole file in one tus request and tell its id', async () => {
    const server = new FakeServer(place('https://api.example/v1/regions/31/uploads/u-1?x=1'));
    const progress: number[][] = [];
    const file = new Blob(['12345']);
    const onProgress = (...step: number[]) => void progress.push(step);
    const {id} = await server.client().uploads.send(file, {name: 'ktp.jpg', type: 'image/jpeg', onProgress});
    assert.equal(id, 'u-1');
    assert.deepEqual(progress, [
      [0, 5],
      [5, 5],
    ]);
    const [{method, headers, body}] = server.seen as [(typeof server.seen)[0]];
    assert.equal(method, 'POST');
    assert.equal(body, file);
    assert.equal(headers['Tus-Resumable'], '1.0.0');
    assert.equal(headers['Upload-Length'], '5');
    assert.equal(headers['Content-Type'], 'application/offset+octet-stream');
  });

  it('never claim a file whose address the server did not tell', async () => {
    const server = new FakeServer(new Response(null, {status: 201}));
    await assert.rejects(server.client().uploads.send(new Blob(['1']), {name: 'a', type: 'b'}), {kind: 'protocol'});
  });

  it('say what the server refuses', async () => {
    const server = new FakeServer(problem(415, 'upload-type-refused'));
    const sending = server.client().uploads.send(new Blob(['1']), {name: 'a.exe', type: 'application/x-msdownload'});
    await assert.rejects(sending, {kind: 'invalid', code: 'upload-type-refused'});
  });

  it('are removed by id', async () => {
    const server = new FakeServer(new Response(null, {status: 204}));
    await server.client().uploads.remove('u-1');
    assert.equal(
      `${server.seen[0]!.method} ${server.seen[0]!.url}`,
      'DELETE https://api.example/v1/regions/31/uploads/u-1',
    );
  });
});

describe('appointments', () => {
  it('give the visit as a calendar file, with the token in a header', async () => {
    const server = new FakeServer(new Response('BEGIN:VCALENDAR', {headers: {'Content-Type': 'text/calendar'}}));
    const file = await server.client().appointments.calendar('J-1', 'token');
    assert.equal(await file.text(), 'BEGIN:VCALENDAR');
    assert.equal(server.seen[0]!.url, 'https://api.example/v1/regions/31/appointments/J-1.ics');
    assert.equal(server.seen[0]!.headers['Authorization'], 'Bearer token');
  });

  it('move with If-Match and are cancelled with an answer', async () => {
    const server = new FakeServer(json({reference: 'J'}, 200, {ETag: '"2"'}), json({status: 'cancelled'}));
    const {appointments} = server.client();
    assert.equal((await appointments.reschedule('J', 't', {holdId: 'h'}, {ifMatch: '"1"'})).etag, '"2"');
    assert.equal((await appointments.cancel('J', 't')).status, 'cancelled');
    assert.deepEqual(
      server.seen.map(({method}) => method),
      ['PATCH', 'DELETE'],
    );
    assert.equal(server.seen[0]!.body, '{"holdId":"h"}');
  });
});

describe('idempotency keys', () => {
  it('are version 4 UUIDs made of the given random bytes', () => {
    assert.equal(
      newIdempotencyKey((bytes) => void bytes.fill(255)),
      'ffffffff-ffff-4fff-bfff-ffffffffffff',
    );
    assert.equal(
      newIdempotencyKey((bytes) => void bytes.fill(0)),
      '00000000-0000-4000-8000-000000000000',
    );
    assert.notEqual(newIdempotencyKey(), newIdempotencyKey());
  });
});

describe('the catalogue on a device', () => {
  const small = {region: '31', version: '1', agencies: [], services: []};

  it('is the catalogue itself where it is small, fetched once', async () => {
    const server = new FakeServer(json(small, 200, {ETag: '"a"'}), new Response(null, {status: 304}));
    const {services} = server.client();
    const catalogue = await services.deviceCatalogue();
    assert.equal(await services.catalogue(), catalogue);
    assert.match(server.seen[0]!.url, /\/catalogue\?max=3000$/);
    assert.equal(server.seen[1]!.headers['If-None-Match'], '"a"');
  });

  it('is left out where it is large; who needs all of it still gets it', async () => {
    const server = new FakeServer(json({...small, total: 45000}), json({...small, services: [{id: 'a'}]}));
    assert.deepEqual((await server.client().services.catalogue()).services, [{id: 'a'}]);
    assert.match(server.seen[1]!.url, /\/catalogue$/);
  });

  it('goes on from what an earlier visit has kept: the server says only that it holds', async () => {
    const first = new FakeServer(json(small, 200, {ETag: '"a"'})).client();
    const catalogue = await first.services.deviceCatalogue();
    const etag = first.services.etagOf(catalogue)!;
    assert.equal(etag, '"a"');
    const server = new FakeServer(new Response(null, {status: 304}));
    const {services} = server.client();
    const kept = structuredClone(catalogue);
    services.remember(kept, etag);
    assert.equal(await services.deviceCatalogue(), kept);
    assert.equal(server.seen[0]!.headers['If-None-Match'], '"a"');
    assert.equal(services.etagOf(kept), etag);
  });
});

describe('search feedback', () => {
  it('is sent once and waits for nothing but the answer', async () => {
    const server = new FakeServer(new Response(null, {status: 204}), html(502));
    const {services} = server.client();
    await services.sendFeedback({query: 'ktp ilang', outcome: 'found'});
    assert.equal(server.seen[0]!.method, 'POST');
    assert.match(server.seen[0]!.url, /\/v1\/regions\/31\/search-feedback$/);
    await assert.rejects(services.sendFeedback({query: 'ktp', outcome: 'empty'}), {kind: 'server'});
    assert.equal(server.seen.length, 2);
  });
});
