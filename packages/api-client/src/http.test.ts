import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createClient, MppError} from './index.js';
import {FakeServer, html, json, problem} from './fake-server.fixture.js';

const failure = async (pending: Promise<unknown>): Promise<MppError> => {
  try {
    await pending;
  } catch (error) {
    assert.ok(error instanceof MppError, String(error));
    return error;
  }
  assert.fail('should have failed');
};
const submission = {formId: 'sku', formVersion: 1, answers: {name: 'A'}};

describe('addresses', () => {
  it('joins base, region, resource and query', async () => {
    const server = new FakeServer(json({items: []}), json({days: []}));
    await server.client().services.search({q: 'ktp hilang & kk', channel: 'drive-thru', limit: 5});
    await server.client().appointments.availability({serviceIds: ['a.b', 'c'], people: 2});
    assert.equal(
      server.seen[0]!.url,
      'https://api.example/v1/regions/31/services?q=ktp%20hilang%20%26%20kk&channel=drive-thru&limit=5',
    );
    assert.equal(
      server.seen[1]!.url,
      'https://api.example/v1/regions/31/availability?serviceId=a.b&serviceId=c&people=2',
    );
  });

  for (const reference of ['..', '.', '', '  ']) {
    it(`never sends the reference ${JSON.stringify(reference)}, which would name another resource`, async () => {
      const server = new FakeServer();
      const error = await failure(server.client().applications.get(reference, 'token'));
      assert.equal(error.kind, 'not-found');
      assert.equal(server.seen.length, 0);
    });
  }

  it('keeps a slash in a reference inside its segment', async () => {
    const server = new FakeServer(json({}));
    await server.client().drafts.get('a/../b');
    assert.equal(server.seen[0]!.url, 'https://api.example/v1/regions/31/drafts/a%2F..%2Fb');
  });

  it('refuses a region that is none, in words for a programmer', () => {
    assert.throws(() => createClient({api: '', region: 'jakarta'}), /region must be .* got jakarta/);
  });
});

describe('retries', () => {
  it('repeats a read after a broken connection and a busy server, with growing jittered waits', async () => {
    const server = new FakeServer(new TypeError('Failed to fetch'), html(503), json({code: '31'}));
    assert.deepEqual(await server.client().regions.profile(), {code: '31'});
    assert.deepEqual(server.waits, [250, 500]);
  });

  it('repeats a submission with the same key and the same bytes', async () => {
    const server = new FakeServer(
      new TypeError('network'),
      json({reference: 'R', accessCode: 'C', receivedAt: ''}, 201),
    );
    const receipt = await server.client().applications.submit(submission, {idempotencyKey: 'key-1'});
    assert.equal(receipt.reference, 'R');
    assert.deepEqual(
      server.seen.map(({headers}) => headers['Idempotency-Key']),
      ['key-1', 'key-1'],
    );
    assert.equal(server.seen[0]!.body, server.seen[1]!.body);
  });

  it('waits for a submission that is still in progress under the same key', async () => {
    const server = new FakeServer(
      problem(409, 'idempotency-in-progress', {'Retry-After': '2'}),
      json({reference: 'R'}, 201),
    );
    await server.client().applications.submit(submission, {idempotencyKey: 'key-1'});
    assert.deepEqual(server.waits, [2000]);
  });

  it('never repeats what creates something without a key, nor a try of an access code', async () => {
    for (const act of [
      (server: FakeServer) => server.client().appointments.confirm({holdId: 'h', name: 'n', phone: '0811'}),
      (server: FakeServer) => server.client().applications.access('R', 'code'),
      (server: FakeServer) => server.client().drafts.create(submission),
    ]) {
      const server = new FakeServer(html(503), json({}));
      assert.equal((await failure(act(server))).kind, 'server');
      assert.equal(server.seen.length, 1);
    }
  });

  it('does not repeat what cannot get better', async () => {
    const server = new FakeServer(problem(422, 'validation-failed'));
    const error = await failure(server.client().applications.submit(submission, {idempotencyKey: 'k'}));
    assert.deepEqual([error.kind, error.code, error.status], ['invalid', 'validation-failed', 422]);
    assert.equal(server.seen.length, 1);
  });

  it('tells a long Retry-After instead of waiting for it, as seconds or as a date', async () => {
    const server = new FakeServer(
      problem(429, 'rate-limited', {'Retry-After': '120'}),
      problem(429, 'rate-limited', {'Retry-After': 'Tue, 24 Nov 2026 00:01:00 GMT'}),
    );
    assert.equal((await failure(server.client().services.search({}))).retryAfter, 120);
    assert.equal((await failure(server.client().services.search({}))).retryAfter, 60);
    assert.deepEqual(server.waits, []);
  });

  it('gives up after the retries and says why the last one failed', async () => {
    const server = new FakeServer(html(502), html(502), html(502));
    assert.equal((await failure(server.client().services.search({}))).kind, 'server');
    assert.equal(server.seen.length, 3);
  });
});

describe('time limits and aborts', () => {
  it('ends a request that hangs, and leaves no timer', async () => {
    const server = new FakeServer('hang');
    const pending = failure(server.client({retries: 0}).services.search({}));
    assert.deepEqual([...server.timers.values()], [15_000]);
    server.expire();
    assert.equal((await pending).kind, 'timeout');
    assert.equal(server.timers.size, 0);
  });

  it('aborts at once, also a fetch that ignores its signal', async () => {
    const server = new FakeServer('hang');
    const controller = new AbortController();
    const pending = failure(server.client().services.search({}, {signal: controller.signal}));
    controller.abort();
    assert.equal((await pending).kind, 'aborted');
    assert.ok(server.seen[0]!.init.signal!.aborted);
    assert.equal(server.timers.size, 0);
  });

  it('sends nothing under a signal that is aborted already', async () => {
    const server = new FakeServer();
    const call = {signal: AbortSignal.abort()};
    assert.equal((await failure(server.client().regions.profile(call))).kind, 'aborted');
    assert.equal((await failure(server.client().services.search({}, call))).kind, 'aborted');
    assert.equal(server.seen.length, 0);
  });

  it('does not try again after an abort during the pause', async () => {
    const controller = new AbortController();
    const server = new FakeServer(html(503), json({}));
    const setTimer = (run: () => void, ms: number) => {
      if (ms < 15_000) controller.abort();
      return server.setTimer(ms < 15_000 ? () => {} : run, ms);
    };
    const error = await failure(server.client({setTimer}).services.search({}, {signal: controller.signal}));
    assert.equal(error.kind, 'aborted');
    assert.equal(server.seen.length, 1);
  });

  it('gives a large file more time', async () => {
    const server = new FakeServer('hang');
    const file = new Blob([new Uint8Array(80_000)]);
    const pending = failure(server.client().uploads.send(file, {name: 'a.jpg', type: 'image/jpeg'}));
    // The code that sends files comes first.
    while (server.timers.size === 0) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual([...server.timers.values()], [25_000]);
    server.expire();
    assert.equal((await pending).kind, 'timeout');
  });
});

describe('what went wrong', () => {
  const table: [Response, string, string | undefined][] = [
    [problem(404, 'service-not-found'), 'not-found', 'service-not-found'],
    [problem(403, 'wrong-reference-or-code'), 'refused', 'wrong-reference-or-code'],
    [problem(401, 'unauthorized'), 'unauthorized', 'unauthorized'],
    [problem(409, 'slot-taken'), 'conflict', 'slot-taken'],
    [problem(412, 'draft-conflict'), 'conflict', 'draft-conflict'],
    [problem(400, 'a-code-of-tomorrow'), 'invalid', 'a-code-of-tomorrow'],
    [problem(404, 'slot-gone'), 'not-found', 'slot-gone'],
    [json({code: 'slot-taken'}, 409), 'conflict', undefined],
    [json({type: 'urn:mpp-sdk:problem:undefined'}, 404), 'protocol', undefined],
    [json({type: 'urn:mpp-sdk:problem:7', code: 7}, 404), 'protocol', undefined],
    [html(404), 'protocol', undefined],
    [html(413), 'invalid', undefined],
    [html(500), 'server', undefined],
    [html(200), 'protocol', undefined],
    [new Response('"text"'), 'protocol', undefined],
    [new Response('{"half":'), 'protocol', undefined],
    [new Response(null, {status: 500}), 'server', undefined],
  ];
  for (const [response, kind, code] of table) {
    it(`says ${kind} for ${response.status} ${code ?? response.headers.get('Content-Type')}`, async () => {
      const server = new FakeServer(response);
      const error = await failure(server.client({retries: 0}).services.search({}));
      assert.deepEqual([error.kind, error.code, error.status], [kind, code, response.status]);
    });
  }

  it('carries the next free slots and the request id', async () => {
    const nextSlots = [{id: 's2', start: '', end: '', free: 1, locationId: 'mpp'}];
    const server = new FakeServer(problem(409, 'slot-taken', {'X-Request-Id': 'r-7'}, {nextSlots}));
    const error = await failure(server.client().appointments.holdSlot({slotId: 's1', serviceIds: ['a'], people: 1}));
    assert.deepEqual(error.problem?.nextSlots, nextSlots);
    assert.equal(error.requestId, 'r-7');
  });

  it('names no reference, code or address in its message', async () => {
    for (const answer of [html(404), problem(404, 'draft-not-found'), new TypeError('https://secret-code')]) {
      const server = new FakeServer(answer);
      const error = await failure(server.client({retries: 0}).drafts.get('SECRETCODE'));
      assert.match(error.message, /^drafts\.get: /);
      assert.doesNotMatch(`${error.message} ${error.stack?.split('\n')[0]} ${String(error.cause)}`, /secret/i);
    }
  });
});

describe('fetch', () => {
  it('is looked up when called, so that a host may replace it', async () => {
    const client = createClient({api: 'https://api.example', region: '31'});
    const own = globalThis.fetch;
    const server = new FakeServer(json({code: '31'}));
    globalThis.fetch = server.fetch;
    try {
      assert.deepEqual(await client.regions.profile(), {code: '31'});
    } finally {
      globalThis.fetch = own;
    }
  });

  it('sends no cookies, and keeps what is for one person out of the cache', async () => {
    const server = new FakeServer(json({}), json({}), json({}));
    await server.client().services.search({});
    await server.client().applications.get('R', 'token-1');
    await server.client().drafts.get('CODE');
    assert.ok(server.seen.every(({init}) => init.credentials === 'omit'));
    assert.deepEqual(
      server.seen.map(({init}) => init.cache),
      ['default', 'no-store', 'no-store'],
    );
    assert.equal(server.seen[1]!.headers['Authorization'], 'Bearer token-1');
  });
});
