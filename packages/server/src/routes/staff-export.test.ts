import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Service} from '@mpp-sdk/contract';
import {jsonLinesType} from '../import/read-import.js';
import {servicePage} from '../import/sheet-pages.js';
import {textFindings} from '../import/text-findings.js';
import {all, download, office, send, sheet, spreadsheets} from '../test/import-office.js';
import {staffToken} from '../test/world.js';

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
