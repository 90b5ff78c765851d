import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openDatabase} from './store/sql/node-open.js';
import {complaint, lostCard, person} from './test/world.js';
import {dumpOf, filesOf, found, traces} from './test/find-secrets.js';
import {end, processToken, startProcess, withFolder} from './test/node-process.js';

const kk = '3171010101100001';
const content = 'Surat kehilangan atas nama Melati, nomor LP/77/Anggrek';
const file = `%PDF-1.7\n${content}`;
const uploadKey = 'kunci-berkas-rahasia-di-hp-ini';
const note = 'Ibu Kamboja menelepon';

/** Everything that a citizen and an officer tell a server, over its own port. */
async function tellAll(url: string): Promise<Record<string, string>> {
  const call = async (method: string, path: string, body?: unknown, token?: string, key?: string) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token && {Authorization: `Bearer ${token}`}),
        ...(key && {'Idempotency-Key': key}),
      },
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
    return {status: answer.status, body: (await answer.json()) as never as Record<string, never>};
  };
  const send = async () => {
    const answer = await fetch(`${url}/v1/regions/31/uploads`, {
      method: 'POST',
      headers: {
        'Tus-Resumable': '1.0.0',
        'Upload-Key': uploadKey,
        'Upload-Length': String(file.length),
        'Upload-Metadata': `filename ${btoa('KTP Melati.pdf')},filetype ${btoa('application/pdf')}`,
        'Content-Type': 'application/offset+octet-stream',
      },
      body: file,
    });
    assert.equal(answer.status, 201);
    return answer.headers.get('Location')!.split('/').pop()!;
  };
  const staff = '/v1/staff/regions/31/applications';
  const application = {...lostCard(await send(), await send()), uploadKey};
  const draft = await call('POST', '/v1/regions/31/drafts', {
    formId: application.formId,
    formVersion: 1,
    answers: application.answers,
    uploadKey,
  });
  const receipt = (await call('POST', '/v1/regions/31/applications', application, undefined, 'kunci-niat')).body;
  const {reference, accessCode} = receipt as unknown as {reference: string; accessCode: string};
  assert.ok(reference && accessCode);
  const task = {title: {id: 'Kirim KTP Ibu Kamboja'}, description: `NIK ${person.nik}`};
  const moved = await call('POST', `${staff}/${reference}/events`, {status: 'action-needed', task, note}, processToken);
  assert.equal(moved.status, 201);
  const {token} = (await call('POST', `/v1/regions/31/applications/${reference}/access`, {accessCode})).body as never;
  const {tasks} = (moved.body as unknown as {application: {tasks: {id: string}[]}}).application;
  const answer = {taskId: tasks[0]!.id, message: `NIK saya ${person.nik}`, uploadIds: [await send()], uploadKey};
  assert.equal((await call('POST', `/v1/regions/31/applications/${reference}/responses`, answer, token)).status, 201);
  const search = await call('POST', `${staff}/search`, {nik: person.nik}, processToken);
  assert.equal((search.body as unknown as {items: unknown[]}).items.length, 1);
  const wrong = complaint({answers: {identity: {name: person.name, nik: person.nik}}});
  assert.equal((await call('POST', '/v1/regions/31/applications', wrong, undefined, 'salah')).status, 422);
  assert.equal((await call('POST', '/v1/regions/31/drafts', {nik: person.nik})).status, 422);
  // What is typed into the search is counted for the region: also this is no place for a number.
  const typed = {query: `ktp ${person.nik}`, outcome: 'not-found'};
  const feedback = await fetch(`${url}/v1/regions/31/search-feedback`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(typed),
  });
  assert.ok(feedback.ok);
  await send();
  await call('POST', '/v1/staff/regions/31/keys', undefined, processToken);
  await call('POST', '/v1/staff/regions/31/keys/reseal', undefined, processToken);
  return {accessCode, draftCode: String((draft.body as unknown as {code: string}).code), token};
}

test(
  'nothing of a person is in the files of the server, in a dump of its database or in its log',
  {timeout: 120_000},
  () =>
    withFolder(async (folder) => {
      const server = await startProcess({DATA_DIR: folder, LOG_LEVEL: 'trace', RATE_LIMITS: 'off'});
      const secrets = {
        NIK: person.nik,
        KK: kk,
        name: person.name,
        'given name': 'Melati',
        phone: person.phone,
        'phone as it is kept': '+6281234567890',
        'bytes of the file': content,
        'a part of the file': 'LP/77/Anggrek',
        'task and note': 'Kamboja',
        'upload key': uploadKey,
        "operator's token": processToken,
        ...(await tellAll(server.url)),
      };
      assert.equal(await end(server.child, 'SIGTERM'), 0);
      const log = {name: 'the log', bytes: Buffer.from(server.output())};
      assert.deepEqual(found([...(await filesOf(folder)), log], secrets), []);
      // What is no secret is found by the same means, in both places: so they do look.
      const open = {service: 'Perekaman dan Penerbitan KTP-el Baru', kind: 'application/pdf'};
      assert.ok(log.bytes.includes('/v1/regions/:region/applications'));
      assert.ok(found(await filesOf(folder), {kind: open.kind}).length > 0);
      const database = await openDatabase({dataDir: folder});
      try {
        const dump = await dumpOf(database.db);
        assert.deepEqual(found(dump, secrets), []);
        const seen = found(dump, open);
        for (const one of ['kind in table applications', 'kind in table uploads', 'service in table services'])
          assert.ok(seen.includes(one), one);
        const parts = dump.find(({name}) => name === 'table upload_parts')!;
        assert.ok(parts.bytes.length > 4 * file.length, 'the pieces are there');
      } finally {
        await database.close();
      }
    }),
);

test('a secret is found however it is written: as it is, in UTF-16, in hexadecimal, in base64 at any place', () => {
  const secret = person.nik;
  for (const before of ['', 'a', 'ab', 'abc']) {
    const line = `${before}${secret}zz`;
    for (const text of [line, Buffer.from(line).toString('hex'), btoa(line), Buffer.from(line).toString('base64url')])
      assert.ok(
        traces(secret).some((trace) => Buffer.from(text).includes(trace)),
        text,
      );
    assert.ok(traces(secret).some((trace) => Buffer.from(line, 'utf16le').includes(trace)));
  }
  assert.ok(!traces(secret).some((trace) => Buffer.from(btoa('3171014107800001')).includes(trace)));
});
