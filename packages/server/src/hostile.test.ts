import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertProblem, complaint, createWorld, operatorToken, submit, upload} from './test/world.js';

const applications = '/v1/regions/31/applications';
const key = {'Idempotency-Key': 'k'};

test('a page that is not on the list may neither write nor read', async () => {
  const world = await createWorld();
  const headers = {...key, Origin: 'https://jahat.example', 'Content-Type': 'text/plain'};
  const refused = await world.call('POST', applications, {raw: JSON.stringify(complaint()), headers});
  assertProblem(refused, 403, 'origin-not-allowed');
  assert.equal(refused.headers.get('Access-Control-Allow-Origin'), null);
  for (const [method, path] of [
    ['GET', '/v1/regions/31/catalogue'],
    ['GET', '/v1/staff/regions/31/applications'],
    ['DELETE', '/v1/regions/31/slot-holds/x'],
    ['OPTIONS', applications],
  ] as const) {
    assertProblem(
      await world.call(method, path, {
        token: operatorToken,
        headers: {Origin: 'https://jahat.example', 'Access-Control-Request-Method': 'POST'},
      }),
      403,
      'origin-not-allowed',
    );
  }
  assertProblem(
    await world.call('POST', applications, {body: complaint(), headers: {...key, Origin: 'null'}}),
    403,
    'origin-not-allowed',
  );
  const listed = await (await world.store.region('31'))!.applications.list({limit: 10});
  assert.equal(listed.length, 0);
});

test("the region's own page, the operator's and this server's are let in, without credentials", async () => {
  const world = await createWorld({extraOrigins: ['https://operator.example'], publicUrl: 'https://api.example'});
  const settings = await (await world.store.region('31'))!.settings();
  await world.store.putRegion({...settings, allowedOrigins: ['https://jakarta.example']});
  for (const Origin of [
    'https://jakarta.example',
    'https://operator.example',
    'https://api.example',
    'http://server.test',
  ]) {
    const answer = await world.call('GET', '/v1/regions/31', {headers: {Origin}});
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), Origin);
    assert.equal(answer.headers.get('Access-Control-Allow-Credentials'), null);
    assert.match(answer.headers.get('Vary')!, /Origin/);
    assert.match(answer.headers.get('Access-Control-Expose-Headers')!, /ETag.*Retry-After.*Upload-Offset/);
    const preflight = await world.app(
      new Request(`http://server.test${applications}`, {
        method: 'OPTIONS',
        headers: {Origin, 'Access-Control-Request-Method': 'POST'},
      }),
    );
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('Access-Control-Allow-Headers')!, /Idempotency-Key/);
    assert.doesNotMatch(preflight.headers.get('Access-Control-Allow-Headers')!, /Method-Override/);
    const problem = await world.call('GET', '/v1/regions/31/nowhere', {headers: {Origin}});
    assert.equal(problem.headers.get('Access-Control-Allow-Origin'), Origin, 'a page can read why it failed');
  }
  assertProblem(
    await world.call('GET', '/v1/regions/72.01', {headers: {Origin: 'https://jakarta.example'}}),
    403,
    'origin-not-allowed',
  );
  const open = await createWorld({extraOrigins: ['*']});
  assert.equal(
    (await open.call('GET', '/v1/regions/31', {headers: {Origin: 'https://a.example'}})).headers.get(
      'Access-Control-Allow-Origin',
    ),
    '*',
  );
});

test('unknown members, broken JSON, a wrong type and 20 MB are refused, each by its own name', async () => {
  const world = await createWorld();
  const send = (options: object) => world.call('POST', applications, options);
  assertProblem(await send({body: complaint({admin: true}), headers: key}), 422, 'validation-failed', '/admin');
  assertProblem(await send({raw: '{"a":', headers: {...key, 'Content-Type': 'application/json'}}), 400, 'invalid-json');
  assertProblem(
    await send({raw: new Uint8Array([0x22, 0xff, 0x22]), headers: {...key, 'Content-Type': 'application/json'}}),
    400,
    'invalid-json',
  );
  assertProblem(
    await send({raw: '['.repeat(200_000) + ']'.repeat(200_000), headers: {...key, 'Content-Type': 'application/json'}}),
    400,
    'invalid-json',
  );
  assertProblem(
    await send({raw: '[]', headers: {...key, 'Content-Type': 'application/json'}}),
    422,
    'validation-failed',
  );
  assertProblem(
    await send({raw: '{}', headers: {...key, 'Content-Type': 'text/plain'}}),
    415,
    'unsupported-media-type',
  );
  const big = new Uint8Array(20_000_000).fill(32);
  const json = {...key, 'Content-Type': 'application/json'};
  assertProblem(
    await send({raw: big, headers: {...json, 'Content-Length': String(big.length)}}),
    413,
    'body-too-large',
  );
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => void ((sent += 100_000), controller.enqueue(new Uint8Array(100_000).fill(32))),
  });
  assertProblem(await send({raw: endless, headers: json}), 413, 'body-too-large');
  assert.ok(sent < 2_000_000, 'reading stops as soon as it is too much');
});

test('wrong regions, routes and methods are told apart', async () => {
  const world = await createWorld();
  for (const region of ['99', '3171', 'xx', '31%2F..', '..%2f31', '__proto__']) {
    assertProblem(await world.call('GET', `/v1/regions/${region}/services`), 404, 'region-not-found');
  }
  assertProblem(await world.call('GET', '/v1/regions/31/nowhere'), 404, 'route-not-found');
  assertProblem(await world.call('GET', '/nowhere'), 404, 'route-not-found');
  const wrong = await world.call('PUT', applications, {body: {}});
  assertProblem(wrong, 405, 'method-not-allowed');
  assert.equal(wrong.headers.get('Allow'), 'OPTIONS, POST');
});

test('thirty wrong codes: the first are refused, then the door is shut, also for the right code', async () => {
  const world = await createWorld();
  const receipt = await submit(world);
  const path = `${applications}/${receipt.reference}/access`;
  const codes: string[] = [];
  for (let index = 0; index < 30; index++) {
    const answer = await world.call('POST', path, {body: {accessCode: '22222-22222'}});
    codes.push(answer.body.code);
    if (answer.status === 429) assert.ok(Number(answer.headers.get('Retry-After')) > 0 && answer.body.retryAfter > 0);
  }
  assert.deepEqual(codes, [...Array(10).fill('wrong-reference-or-code'), ...Array(20).fill('rate-limited')]);
  assertProblem(await world.call('POST', path, {body: {accessCode: receipt.accessCode}}), 429, 'rate-limited');
  world.clock.now += 15 * 60_000;
  assert.equal((await world.call('POST', path, {body: {accessCode: receipt.accessCode}})).status, 200);
});

test('a reference that does not exist, of another region or of another kind answers exactly like a wrong code', async () => {
  const world = await createWorld();
  const receipt = await submit(world);
  const ask = async (path: string) => {
    const {body} = await world.call('POST', `${path}/access`, {body: {accessCode: receipt.accessCode}});
    const {instance, ...rest} = body;
    return rest;
  };
  const wrong = await world.call('POST', `${applications}/${receipt.reference}/access`, {body: {accessCode: 'x'}});
  const {instance, ...expected} = wrong.body;
  assert.equal(wrong.status, 403);
  for (const path of [
    `${applications}/A-2222-2222`,
    `${applications}/nonsense`,
    `/v1/regions/72.01/applications/${receipt.reference}`,
    `/v1/regions/31/appointments/${receipt.reference}`,
  ]) {
    assert.deepEqual(await ask(path), expected);
  }
});

test('an address behind a trusted proxy is counted by itself', async () => {
  const world = await createWorld({trustProxy: true});
  const receipt = await submit(world);
  const path = `${applications}/${receipt.reference}/access`;
  for (let index = 0; index < 12; index++) {
    await world.call('POST', path, {
      body: {accessCode: 'x'},
      headers: {'X-Forwarded-For': `1.1.1.${index}, 203.0.113.9`},
    });
  }
  const body = {accessCode: receipt.accessCode};
  assertProblem(
    await world.call('POST', path, {body, headers: {'X-Forwarded-For': '203.0.113.9'}}),
    429,
    'rate-limited',
  );
  assert.equal((await world.call('POST', path, {body, headers: {'X-Forwarded-For': '203.0.113.10'}})).status, 200);
});

test('an error of the server says nothing about its inside', async () => {
  const world = await createWorld();
  const region = (await world.store.region('31'))!;
  const broken = {
    ...world.store,
    region: async () => ({
      ...region,
      forms: {...region.forms, get: () => Promise.reject(new Error('password=hunter2 NIK 3171014107900001'))},
    }),
  };
  const down = await createWorld({store: {...broken, regionCodes: world.store.regionCodes} as never});
  const answer = await down.call('GET', '/v1/regions/31/forms/ktp-hilang');
  assertProblem(answer, 500, 'internal');
  assert.ok(
    !answer.text.includes('hunter2') &&
      !down.lines.join().includes('hunter2') &&
      !down.lines.join().includes('3171014107900001'),
  );
});

test('every answer is guarded: no sniffing, no referrer, nothing personal kept', async () => {
  const world = await createWorld();
  for (const path of [
    '/v1/regions/31',
    '/v1/regions/31/availability?serviceId=dukcapil.ktp-hilang',
    '/nowhere',
    '/pages/31/portal',
  ]) {
    const {headers} = await world.call('GET', path);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', path);
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer', path);
    assert.equal(headers.get('Set-Cookie'), null);
    assert.ok(headers.get('X-Request-Id'));
  }
  await upload(world);
});

test('a page of the server holds the elements, help without them, and no foreign text as markup', async () => {
  const world = await createWorld();
  const page = await world.app(new Request('http://server.test/pages/31/service?service=dukcapil.ktp-hilang'));
  const text = await page.text();
  assert.match(
    page.headers.get('Content-Security-Policy')!,
    /default-src 'none'.*require-trusted-types-for 'script'; trusted-types mpp-sdk/,
  );
  assert.match(text, /<mpp-service-detail service-id="dukcapil.ktp-hilang">/);
  assert.match(text, /<html lang="id">/);
  assert.match(text, /src="\/embed\/mpp.js"/);
  assert.match(text, /Alamat/);
  assertProblem(await world.call('GET', '/pages/31/service?service=%22%3E%3Cscript%3E'), 400, 'invalid-parameter');
  assertProblem(await world.call('GET', '/pages/31/constructor'), 404, 'route-not-found');
  const settings = await (await world.store.region('31'))!.settings();
  await world.store.putRegion({
    ...settings,
    profile: {...settings.profile, contacts: {address: '<script>alert(1)</script>'}},
  });
  const escaped = await (await world.app(new Request('http://server.test/pages/31/portal'))).text();
  assert.ok(!escaped.includes('<script>alert'));
});
