import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ImportReport, Service} from '@mpp-sdk/contract';
import {all, download, office, send, sheet, spreadsheets, staff} from '../test/import-office.js';
import {assertProblem, createWorld, staffToken} from '../test/world.js';

test('a dry run lists every bad row by line and column in words, and stores nothing', async () => {
  const {world, token} = await office();
  const before = await all(world);
  const bytes = await sheet(world, token, (rows, column) => {
    rows[1]![column('Nama layanan')] = null;
    rows[2]![column('Kanal')] = 'kios';
    rows[3]![column('Biaya (Rp)')] = 'mahal';
    rows[4]![column('ID formulir')] = 'tidak-ada';
    rows[5]![0] = rows[6]![0]!;
    rows[7]![column('Diperiksa pada')] = '24-11-2026';
    rows[8]![0] = 'Huruf Besar';
    rows[0]!.push('Kolom Asing');
  });
  const dry = await send(world, token, bytes, '?dryRun=true');
  const report = dry.body as ImportReport;
  assert.deepEqual([dry.status, report.imported, report.dryRun], [200, 0, true]);
  const found = report.findings!.map(({line, code}) => `${line} ${code}`);
  assert.deepEqual(found, [
    '1 unknown-column',
    '2 required',
    '3 unknown-choice',
    '4 not-a-number',
    '5 unknown-form',
    '7 duplicate',
    '8 not-a-day',
    '9 bad-id',
  ]);
  assert.equal(report.findings![1]!.message, 'Baris 2, kolom E (Nama layanan): belum diisi.');
  assert.match(
    report.findings![2]!.message,
    /^Baris 3, kolom K \(Kanal\): “kios” tidak dikenal\. Pilihannya: daring, loket,/,
  );
  const english = await send(world, token, bytes, '?dryRun=true', {'Accept-Language': 'en-GB,id;q=0.5'});
  assert.equal(english.body.findings[1].message, 'Line 2, column E (Service name): is empty.');
  const refused = await send(world, token, bytes);
  assertProblem(refused, 422, 'validation-failed', '/lines/2/name');
  assert.equal(refused.body.errors[1].detail, report.findings![1]!.message);
  assert.deepEqual(await all(world), before);
});

/** A service, lines of it that may not be stored, and why not. */
function hostileLines(sample: object) {
  const line = (change: object) => JSON.stringify({...sample, id: 'baru.satu', ...change});
  const named = (id: string) => line({name: {id}});
  const {name: _name, ...nameless} = {...sample, id: 'baru.satu'} as unknown as Service;
  const refused: [string, string][] = [
    [named('x'.repeat(10_000)), 'too-long'],
    [named('a\0b'), 'hidden-character'],
    [named('\u202eterbalik'), 'hidden-character'],
    [named('setengah \ud800'), 'hidden-character'],
    [named('   '), 'required'],
    [JSON.stringify(nameless), 'required'],
    [line({channels: []}), 'required'],
    [line({channels: [{channel: 'online', url: 'javascript:alert(1)'}]}), 'bad-url'],
    [line({id: '../x'}), 'bad-id'],
    [line({price: 5}), 'unknown-member'],
    [line({aliases: Array.from({length: 300}, String)}), 'too-many'],
    [line({name: 5}), 'wrong-shape'],
    [line({channels: [{channel: 'online', fee: {type: 'range', currency: 'IDR', min: 9, max: 5}}]}), 'range-order'],
  ];
  return {named, refused};
}

test('hostile rows are refused with a reason or stay text; the list is never broken', async () => {
  const {world, token} = await office();
  const {named, refused} = hostileLines((await all(world))[0]!);
  const cases: [string, string][] = [
    ...refused,
    ['[]', 'not-json'],
    ['{"a":', 'not-json'],
    ['null', 'not-json'],
    [`{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'not-json'],
  ];
  for (const [content, code] of cases) {
    const {status, body} = await send(world, token, `\n${content}\n`, '?dryRun=true');
    assert.equal(status, 200, content.slice(0, 80));
    assert.deepEqual([body.findings[0].line, body.findings[0].code, body.imported], [2, code, 0], content.slice(0, 80));
    assert.ok(body.findings[0].message.length < 300);
  }
  const markup = '<img src=x onerror=alert(1)> \u200eواحد';
  assert.equal((await send(world, token, `\ufeff${named(markup)}`)).body.created, 1);
  const {body} = await world.call('GET', '/v1/regions/31/services/baru.satu');
  assert.equal(body.name.id, markup);
  assert.equal((await world.call('GET', '/v1/regions/31/catalogue')).body.services.length, 149);
});

test('one service is refused for what an import refuses, with the same codes and words, and nothing of it is stored', async () => {
  const {world, token} = await office();
  const {named, refused} = hostileLines((await all(world))[0]!);
  const put = (line: string) => {
    const body = JSON.parse(line) as {id: string};
    return world.call('PUT', `${staff}/services/${encodeURIComponent(body.id)}`, {body, token});
  };
  for (const [line, code] of refused) {
    const answer = await put(line);
    const [finding] = (await send(world, token, line, '?dryRun=true')).body.findings;
    assertProblem(answer, 422, 'validation-failed', finding.field);
    const [error] = answer.body.errors;
    assert.equal(error.code, code);
    assert.ok(finding.message.endsWith(error.reason.id), `${finding.message} | ${error.reason.id}`);
  }
  assert.equal((await all(world)).length, 148);
  const markup = '<img src=x onerror=alert(1)> \u200eواحد';
  assert.equal((await put(named(markup))).body.name.id, markup);
});

test('what is no spreadsheet, too large, or sent to a server without spreadsheets is refused by its name', async () => {
  const {world, token} = await office();
  const noSheet = new TextEncoder().encode('bukan berkas');
  assertProblem(await send(world, token, noSheet), 422, 'validation-failed', '');
  assertProblem(await send(world, token, new Uint8Array(8_000_001)), 413, 'body-too-large');
  assertProblem(await send(world, token, 'x', '', {'Content-Type': 'text/csv'}), 415, 'unsupported-media-type');
  const far = await spreadsheets.write([{name: 'Layanan', rows: Array.from({length: 5200}, () => ['x']), widths: []}]);
  assertProblem(await send(world, token, far), 413, 'body-too-large');
  const many = await send(world, token, '{}\n'.repeat(5001), '?dryRun=true');
  assert.deepEqual(
    many.body.findings.map(({code}: {code: string}) => code),
    ['too-many-rows'],
  );
  const plain = await createWorld();
  const other = await staffToken(plain, 'supervisor');
  assertProblem(await send(plain, other, noSheet), 415, 'unsupported-media-type');
  assertProblem(await plain.call('GET', `${staff}/services/template`, {token: other}), 415, 'unsupported-media-type');
});

test('each role and agency does its own part only', async () => {
  const {world} = await office();
  const officer = await staffToken(world, 'agency-officer', {agencyId: 'dukcapil'});
  const desk = await staffToken(world, 'front-desk');
  const own = new TextDecoder().decode((await download(world, officer, 'export')).bytes);
  assert.ok(
    own
      .split('\n')
      .filter(Boolean)
      .every((one) => JSON.parse(one).agency.id === 'dukcapil'),
  );
  assertProblem(await send(world, officer, own), 403, 'forbidden');
  for (const path of ['template', 'export', 'check'])
    assertProblem(await world.call('GET', `${staff}/services/${path}`, {token: desk}), 403, 'forbidden');
  const supervisor = await staffToken(world, 'supervisor', {agencyId: 'dukcapil'});
  assert.equal((await send(world, supervisor, own)).status, 200);
  const others = (await all(world)).filter(({agency}) => agency.id !== 'dukcapil');
  assertProblem(await send(world, supervisor, JSON.stringify(others[0])), 403, 'forbidden');
  const dry = await send(world, supervisor, `${JSON.stringify(others[0])}\n`, '?dryRun=true');
  assert.equal(dry.body.findings[0].message, 'Baris 1, /agency/id: layanan ini milik instansi lain.');
});

test('an import reads anew what somebody else changes meanwhile', async () => {
  const {world, token} = await office();
  const region = (await world.store.region('31'))!;
  const bytes = await sheet(world, token, (rows, column) => {
    const [id, notes] = [column('ID layanan'), column('Catatan')];
    rows[1]![notes] = 'dari berkas';
    rows.splice(0, rows.length, ...rows.slice(0, 2).map((row) => [row[id]!, row[notes]!]));
  });
  let meanwhile = true;
  const many = async (ids: string[]) => {
    const found = await region.services.many(ids);
    if (meanwhile) {
      meanwhile = false;
      await region.services.put(found.map((one) => ({...one, validity: {id: 'dari loket'}})));
    }
    return found;
  };
  const shared = {
    ...world.store,
    region: async (code: string) =>
      code === '31' ? {...region, services: {...region.services, many}} : world.store.region(code),
  };
  const other = await createWorld({store: shared, spreadsheets});
  assert.equal((await send(other, token, bytes)).body.changed, 1);
  const after = (await all(world))[0]!;
  assert.deepEqual([after.notes?.id, after.validity?.id], ['dari berkas', 'dari loket']);
});
