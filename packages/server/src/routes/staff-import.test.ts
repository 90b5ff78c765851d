import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {ImportReport, Service, ServiceCheckReport} from '@mpp-sdk/contract';
import {jsonLinesType, spreadsheetType} from '../import/read-import.js';
import {servicePage} from '../import/sheet-pages.js';
import {textFindings} from '../import/text-findings.js';
import {nodeSpreadsheets} from '../node-spreadsheets.js';
import type {Cell} from '../spreadsheets.js';
import {assertProblem, createWorld, staffToken} from '../test/world.js';
import type {World} from '../test/world.js';

const staff = '/v1/staff/regions/31';
const spreadsheets = nodeSpreadsheets();

async function office(): Promise<{world: World; token: string}> {
  const world = await createWorld({spreadsheets});
  return {world, token: await staffToken(world, 'supervisor')};
}

const all = async (world: World) => (await world.store.region('31'))!.services.all();

function send(world: World, token: string, raw: string | Uint8Array<ArrayBuffer>, query = '', headers: object = {}) {
  const type = typeof raw === 'string' ? jsonLinesType : spreadsheetType;
  return world.call('POST', `${staff}/services/import${query}`, {
    raw,
    token,
    headers: {'Content-Type': type, ...headers},
  });
}

/** The bytes of an answer; `call` reads it as text. */
async function download(world: World, token: string, path: string, headers: Record<string, string> = {}) {
  const request = new Request(`http://server.test${staff}/services/${path}`, {
    headers: {Authorization: `Bearer ${token}`, ...headers},
  });
  const answer = await world.app(request);
  assert.equal(answer.status, 200);
  return {bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers};
}

/** The sample catalogue as a spreadsheet, with some of its cells changed, and its headings. */
async function sheet(
  world: World,
  token: string,
  change: (rows: Cell[][], column: (heading: string) => number) => void,
) {
  const {bytes} = await download(world, token, 'export?format=xlsx');
  const rows = await spreadsheets.read(bytes, 'Layanan');
  const column = (heading: string) => rows[0]!.findIndex((cell) => String(cell).replace(' *', '') === heading);
  change(rows, column);
  return spreadsheets.write([{name: 'Layanan', rows: rows as never, widths: []}]);
}

test('what is exported can be imported: as JSON Lines into an empty region nothing is lost', async () => {
  const {world, token} = await office();
  const {bytes} = await download(world, token, 'export');
  const settings = await (await world.store.region('31'))!.settings();
  await world.store.putRegion({...settings, profile: {...settings.profile, code: '73'}});
  const fresh = (await world.store.region('73'))!;
  for (const form of await (await world.store.region('31'))!.forms.all()) await fresh.forms.put(form);
  const there = await staffToken(world, 'supervisor', {}, '73');
  const answer = await world.call('POST', '/v1/staff/regions/73/services/import', {
    raw: new TextDecoder().decode(bytes),
    token: there,
    headers: {'Content-Type': jsonLinesType},
  });
  assert.deepEqual(answer.body, {imported: 148, created: 148, changed: 0, unchanged: 0});
  assert.deepEqual(await fresh.services.all(), await all(world));
});

test('a spreadsheet as exported changes nothing, in either language', async () => {
  const {world, token} = await office();
  const before = await all(world);
  const version = await (await world.store.region('31'))!.services.version();
  for (const language of ['id', 'en']) {
    const {bytes, headers} = await download(world, token, 'export?format=xlsx', {'Accept-Language': language});
    assert.match(headers.get('Content-Disposition')!, /layanan-31\.xlsx/);
    for (const reader of ['id', 'en']) {
      const answer = await send(world, token, bytes, '', {'Accept-Language': reader});
      assert.deepEqual(answer.body, {imported: 148, created: 0, changed: 0, unchanged: 148}, answer.text.slice(0, 500));
    }
  }
  assert.deepEqual(await all(world), before);
  assert.equal(await (await world.store.region('31'))!.services.version(), version, 'no version without a change');
});

test('any service comes back from a spreadsheet as it was', async () => {
  const {world, token} = await office();
  const region = (await world.store.region('31'))!;
  const [sample] = await all(world);
  const text = fc
    .string({
      unit: fc.oneof(
        fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
        fc.constantFrom('|', ':', 'constructor', '\n', ' ', '_x0041_', '=', ','),
      ),
      minLength: 1,
      maxLength: 40,
    })
    .filter((value) => textFindings({name: {id: value}}).length === 0);
  const map = fc.record({id: text, en: text}, {requiredKeys: ['id']});
  const figure = fc.integer({min: 0, max: 1e9});
  const component = <T>(value: fc.Arbitrary<T>) =>
    fc.record({value, provenance: fc.constant({status: 'sourced', sources: ['S1'], checkedAt: '2025-01-01'})});
  const service = fc.record(
    {
      name: map,
      summary: map,
      aliases: fc.array(text, {maxLength: 4}),
      notes: map,
      bookable: fc.boolean(),
      durationMinutes: fc.integer({min: 5, max: 480}),
      channels: fc.array(
        fc.record(
          {channel: fc.constantFrom('online', 'counter', 'phone'), assisted: fc.boolean(), note: map, url: fc.webUrl()},
          {requiredKeys: ['channel']},
        ),
        {minLength: 1, maxLength: 3},
      ),
      requirements: component(
        fc.array(fc.record({text: map, when: map, note: map, legalBasis: text}, {requiredKeys: ['text']}), {
          maxLength: 4,
        }),
      ),
      procedure: component(fc.array(map, {maxLength: 4})),
      fee: component(
        fc.record(
          {type: fc.constantFrom('fixed', 'range', 'varies'), amount: figure, min: figure, text: map},
          {requiredKeys: ['type']},
        ),
      ),
      guarantee: component(map),
    },
    {requiredKeys: ['name', 'channels']},
  );
  await fc.assert(
    fc.asyncProperty(service, async ({requirements, procedure, fee, guarantee, ...own}) => {
      const given = {
        ...own,
        standard: {
          ...sample!.standard,
          ...Object.fromEntries(Object.entries({requirements, procedure, fee, guarantee}).filter(([, value]) => value)),
        },
      };
      const whole = {...sample!, ...given, id: 'contoh.acak'} as Service;
      await region.services.put([whole]);
      const bytes = await spreadsheets.write([servicePage([whole], 'id')]);
      const answer = await send(world, token, bytes, '?dryRun=true');
      assert.deepEqual([answer.body.unchanged, answer.body.total], [1, 0], answer.text);
    }),
    {numRuns: 40},
  );
});

test('a changed cell changes its field, notes who says so, and leaves everything beside it', async () => {
  const {world, token} = await office();
  const before = (await all(world))[0]!;
  const bytes = await sheet(world, token, (rows, column) => {
    const row = rows[1]!;
    row[column('Nama layanan')] = 'Nama Baru';
    row[column('Persyaratan')] = `${row[column('Persyaratan')]}\nPas foto | bila: belum punya | dasar: Perpres 96/2018`;
    row[column('Jenis biaya')] = 'tetap';
    row[column('Biaya (Rp)')] = 'Rp25.000';
    row[column('Kanal')] = 'loket | dibantu\ndaring | https://daring.example | catatan: siang saja';
    row[column('Produk pelayanan')] = '=1+1';
    rows.splice(2);
  });
  const {body} = await send(world, token, bytes);
  assert.deepEqual(body, {imported: 1, created: 0, changed: 1, unchanged: 0});
  const after = (await all(world))[0]!;
  const operator = {status: 'operator', checkedAt: '2026-11-24'};
  assert.deepEqual(after.name, {...before.name, id: 'Nama Baru'});
  assert.deepEqual(after.standard.requirements.value, [
    ...before.standard.requirements.value!,
    {text: {id: 'Pas foto'}, when: {id: 'belum punya'}, legalBasis: 'Perpres 96/2018'},
  ]);
  assert.deepEqual(after.standard.requirements.provenance, operator);
  assert.deepEqual([after.standard.fee.value!.type, after.standard.fee.value!.amount], ['fixed', 25_000]);
  assert.deepEqual(after.channels, [
    {...before.channels.find(({channel}) => channel === 'counter'), channel: 'counter', assisted: true},
    {channel: 'online', url: 'https://daring.example', note: {id: 'siang saja'}},
  ]);
  assert.deepEqual(after.standard.product, {value: {id: '=1+1'}, provenance: operator});
  assert.deepEqual(after.standard.processingTime, before.standard.processingTime);
});

test('a new row is a new service; a row that says when it was checked is checked as a whole', async () => {
  const {world, token} = await office();
  const template = await download(world, token, 'template');
  const rows = await spreadsheets.read(template.bytes, 'Layanan');
  assert.match(template.headers.get('Content-Disposition')!, /templat-layanan\.xlsx/);
  const example = await send(world, token, template.bytes, '?dryRun=true');
  assert.deepEqual(
    example.body.findings.map(({code}: {code: string}) => code),
    ['nothing-here'],
  );
  rows[1]![0] = 'baru.layanan';
  const filled = await spreadsheets.write([{name: 'Layanan', rows: rows as never, widths: []}]);
  const {body} = await send(world, token, filled);
  assert.deepEqual(body, {imported: 1, created: 1, changed: 0, unchanged: 0});
  const made = (await all(world)).at(-1)!;
  assert.deepEqual(made.standard.fee.value, {type: 'free', amount: 0, currency: 'IDR'});
  assert.deepEqual(made.standard.processingTime.value, {min: 1, max: 3, unit: 'workday'});
  assert.deepEqual(made.channels, [
    {channel: 'online', url: 'https://contoh.example'},
    {channel: 'counter', assisted: true},
  ]);
  assert.deepEqual(made.standard.guarantee, {provenance: {status: 'missing'}});
  assert.deepEqual(made.standard.product.provenance, {
    status: 'operator',
    sources: ['Standar Pelayanan 2026'],
    checkedAt: '2026-11-24',
  });
  const english = await download(world, token, 'template', {'Accept-Language': 'en'});
  const [heading, sample] = await spreadsheets.read(english.bytes, 'Services');
  assert.deepEqual([heading![0], sample![0]], ['Service ID *', 'EXAMPLE']);
});

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

test('hostile rows are refused with a reason or stay text; the list is never broken', async () => {
  const {world, token} = await office();
  const [sample] = await all(world);
  const line = (change: object) => JSON.stringify({...sample, id: 'baru.satu', ...change});
  const named = (id: string) => line({name: {id}});
  const {name: _name, ...nameless} = sample!;
  const cases: [string, string][] = [
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

test('the check tells what standards lack, by service, counted and in pages', async () => {
  const {world, token} = await office();
  const region = (await world.store.region('31'))!;
  const [sample] = await all(world);
  const done = {value: {id: 'ada'}, provenance: {status: 'operator' as const, checkedAt: '2026-11-01'}};
  const complete: Service = {
    ...sample!,
    id: 'lengkap.satu',
    agency: {id: 'lengkap', name: {id: 'Lengkap'}},
    standard: {
      ...(Object.fromEntries(
        Object.keys(sample!.standard).map((name) => [name, done]),
      ) as unknown as Service['standard']),
      requirements: {...done, value: [{text: {id: 'KTP'}, legalBasis: 'UU 24/2013'}]},
      procedure: {...done, value: [{id: 'Datang'}]},
      processingTime: {...done, value: {unit: 'day', min: 1}},
      fee: {...done, value: {type: 'fixed', amount: 5000}},
      legalBasis: {...done, value: [{id: 'PP 1/2020'}]},
    },
  };
  const {standard} = complete;
  const flawed: Service = {
    ...complete,
    id: 'lengkap.dua',
    standard: {
      ...standard,
      requirements: {...standard.requirements, value: [{text: {id: 'a'}, legalBasis: 'x'}, {text: {id: 'b'}}]},
      legalBasis: {provenance: {status: 'missing'}},
      guarantee: {...done, provenance: {status: 'operator', checkedAt: '2025-11-01'}},
      facilities: {...done, provenance: {status: 'general-knowledge'}},
    },
  };
  await region.services.put([complete, flawed]);
  const check = async (query: string) =>
    (await world.call('GET', `${staff}/services/check${query}`, {token})).body as ServiceCheckReport;
  const own = await check('?agencyId=lengkap');
  assert.deepEqual([own.day, own.services, own.complete, own.items.length], ['2026-11-24', 2, 1, 1]);
  assert.deepEqual(own.items[0]!.findings, [
    {kind: 'requirement-without-legal-basis', component: 'requirements', index: 1},
    {kind: 'fee-without-legal-basis', component: 'fee'},
    {kind: 'missing', component: 'legalBasis'},
    {kind: 'unverified', component: 'facilities'},
    {kind: 'stale', component: 'guarantee', checkedAt: '2025-11-01'},
  ]);
  assert.equal((await check('?agencyId=lengkap&staleAfterDays=400')).items[0]!.findings.length, 4);
  const whole = await check('?limit=100');
  const rest = await check(`?limit=100&cursor=${whole.next}`);
  assert.equal(whole.items.length + rest.items.length, whole.services - whole.complete);
  assert.equal(rest.next, undefined);
  assert.ok(whole.counts['missing']! > 100);
  const officer = await staffToken(world, 'agency-officer', {agencyId: 'dukcapil'});
  const limited = (await world.call('GET', `${staff}/services/check?limit=100`, {token: officer}))
    .body as ServiceCheckReport;
  assert.ok(limited.items.every(({agencyId}) => agencyId === 'dukcapil'));
});
