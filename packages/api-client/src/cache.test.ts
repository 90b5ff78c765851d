import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FakeServer, json} from './fake-server.fixture.js';

describe('public resources', () => {
  it('are asked for again with their ETag, and a 304 gives the same answer', async () => {
    const server = new FakeServer(
      json({version: '1', services: [], agencies: []}, 200, {ETag: '"a"'}),
      new Response(null, {status: 304}),
    );
    const client = server.client();
    const first = await client.services.catalogue();
    assert.equal(await client.services.catalogue(), first);
    assert.equal(server.seen[0]!.headers['If-None-Match'], undefined);
    assert.equal(server.seen[1]!.headers['If-None-Match'], '"a"');
  });

  it('are taken anew when they changed', async () => {
    const server = new FakeServer(json({version: 1}, 200, {ETag: '"a"'}), json({version: 2}, 200, {ETag: '"b"'}));
    const client = server.client();
    await client.forms.get('sku');
    assert.deepEqual(await client.forms.get('sku'), {version: 2});
  });

  it('are fetched once when several elements ask at the same time', async () => {
    const server = new FakeServer(json({code: '31'}));
    const client = server.client();
    const [one, two] = await Promise.all([client.regions.profile(), client.regions.profile()]);
    assert.equal(one, two);
    assert.equal(server.seen.length, 1);
  });

  it('still arrive for one element when another has left', async () => {
    let answer = (_: Response): void => {};
    let sent: AbortSignal | null | undefined;
    const client = new FakeServer().client({
      fetch: (_, init) => {
        sent = init?.signal;
        return new Promise((resolve) => (answer = resolve));
      },
    });
    const leaving = new AbortController();
    const left = client.regions.profile({signal: leaving.signal});
    const staying = client.regions.profile({signal: new AbortController().signal});
    leaving.abort();
    await assert.rejects(left, {kind: 'aborted'});
    assert.equal(sent?.aborted, false);
    answer(json({code: '31'}));
    assert.deepEqual(await staying, {code: '31'});
  });

  it('are no longer waited for when everybody has left; the next one asks anew', async () => {
    const server = new FakeServer('hang', json({code: '31'}));
    const client = server.client();
    const leaving = new AbortController();
    const left = client.regions.profile({signal: leaving.signal});
    leaving.abort();
    await assert.rejects(left, {kind: 'aborted'});
    assert.ok(server.seen[0]!.init.signal!.aborted);
    assert.deepEqual(await client.regions.profile(), {code: '31'});
  });

  it('are not asked for again when an element leaves and comes back at once', async () => {
    const server = new FakeServer(json({code: '31'}));
    const client = server.client();
    const moved = new AbortController();
    const left = client.regions.profile({signal: moved.signal});
    moved.abort();
    const back = client.regions.profile({signal: new AbortController().signal});
    await assert.rejects(left, {kind: 'aborted'});
    assert.deepEqual(await back, {code: '31'});
    assert.equal(server.seen.length, 1);
    assert.equal(server.seen[0]!.init.signal!.aborted, false);
  });

  it('are not remembered after a failure', async () => {
    const server = new FakeServer(new Response('', {status: 501}), json({code: '31'}));
    const client = server.client();
    await assert.rejects(client.regions.profile(), {kind: 'server'});
    assert.deepEqual(await client.regions.profile(), {code: '31'});
  });
});
