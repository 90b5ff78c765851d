import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Channel, ServiceSummary} from '@mpp-sdk/contract';
import {createServiceIndex} from './index.js';

const agencies = [
  {id: 'dukcapil', name: {id: 'Dinas Kependudukan dan Pencatatan Sipil'}, short: 'Dukcapil'},
  {id: 'polri', name: {id: 'Kepolisian'}, short: 'Polri'},
  {id: 'dpupr', name: {id: 'Dinas Pekerjaan Umum'}, short: 'DPUPR'},
];
function service(id: string, name: string, en: string, aliases: string[], lifeEvents: string[], channels: Channel[]) {
  const summary: ServiceSummary = {
    id,
    agencyId: id.split('.')[0]!,
    name: {id: name, en},
    aliases,
    lifeEvents,
    channels,
    fee: {type: 'unknown'},
    processingTime: {unit: 'unspecified'},
  };
  return summary;
}
const services = [
  service('dukcapil.ktp-baru', 'Penerbitan KTP-el Baru', 'New ID card', ['rekam KTP'], ['adulthood'], ['counter']),
  service(
    'dukcapil.ktp-hilang',
    'Penggantian KTP-el Hilang',
    'Lost ID card',
    ['KTP hilang'],
    ['lost-document'],
    ['counter', 'online'],
  ),
  service(
    'dukcapil.akta-kematian',
    'Pencatatan Kematian (Akta Kematian)',
    'Death record',
    ['surat kematian'],
    ['death'],
    ['online'],
  ),
  service('polri.skck-baru', 'Penerbitan SKCK Baru', 'Police record', ['catatan kepolisian'], ['work'], ['counter']),
  service(
    'polri.sim-hilang',
    'Penggantian SIM Hilang atau Rusak',
    'Lost driving licence',
    ['SIM hilang'],
    [],
    ['counter'],
  ),
  service('dpupr.pbg', 'Persetujuan Bangunan Gedung (PBG)', 'Building approval', ['izin bangun rumah'], [], ['online']),
];
const index = createServiceIndex(services, agencies);
const first = (query: string) => index.search(query).items[0]?.id;

describe('searching the catalogue', () => {
  const table: [string, string][] = [
    ['ktp ilang', 'dukcapil.ktp-hilang'],
    ['kehilangan ktp', 'dukcapil.ktp-hilang'],
    ['bikin ktp baru', 'dukcapil.ktp-baru'],
    ['kakek meninggal', 'dukcapil.akta-kematian'],
    ['imb', 'dpupr.pbg'],
    ['skcek', 'polri.skck-baru'],
    ['pencattan kematin', 'dukcapil.akta-kematian'],
    ['lost driving license', 'polri.sim-hilang'],
    ['police clearance', 'polri.skck-baru'],
    ['akta kemat', 'dukcapil.akta-kematian'],
  ];
  for (const [query, id] of table) it(`"${query}" leads to ${id}`, () => assert.equal(first(query), id));

  it('knows when it does not know', () => {
    for (const query of ['resep rendang', 'jadwal bola malam ini', 'zzzz', 'apa itu ya', '💙']) {
      assert.equal(index.search(query).confident, false, query);
    }
    assert.equal(index.search('ktp hilang').confident, true);
  });

  it('without a query is the catalogue in its order', () => {
    for (const query of [undefined, '', '  ']) {
      const all = index.search(query);
      assert.deepEqual(
        all.items.map((item) => item.id),
        services.map((item) => item.id),
      );
      assert.equal(all.confident, true);
    }
  });

  it('filters, and each facet shows what another choice would give', () => {
    const online = index.search('', {channel: 'online', agencyId: 'dukcapil'});
    assert.deepEqual(
      online.items.map((item) => item.id),
      ['dukcapil.ktp-hilang', 'dukcapil.akta-kematian'],
    );
    assert.equal(online.total, 2);
    assert.deepEqual(online.facets.agencies, [
      {id: 'dukcapil', count: 2},
      {id: 'dpupr', count: 1},
    ]);
    assert.deepEqual(online.facets.channels, [
      {id: 'counter', count: 2},
      {id: 'online', count: 2},
    ]);
    assert.deepEqual(index.search('', {lifeEvent: 'death'}).items.length, 1);
  });

  it('is not confident when the filter takes the answer away', () => {
    assert.equal(index.search('skck', {agencyId: 'dukcapil'}).confident, false);
  });

  it('gives pages that join to the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'ktp', 'hilang', 'baru'), fc.integer({min: 1, max: 4}), (query, limit) => {
        const whole = index.search(query).items;
        const pages = whole.flatMap((_, at) => (at % limit ? [] : index.search(query, {limit, offset: at}).items));
        assert.deepEqual(pages, whole);
      }),
    );
  });

  it('answers any text, every time alike, best first', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), (query) => {
        const once = index.search(query);
        assert.deepEqual(createServiceIndex(services, agencies).search(query), once);
        const scores = once.items.map((item) => item.score);
        assert.deepEqual(
          scores,
          scores.toSorted((a, b) => b - a),
        );
      }),
    );
  });

  it('works with an empty catalogue', () => {
    const nothing = createServiceIndex([], []).search('ktp');
    assert.deepEqual(nothing, {
      items: [],
      total: 0,
      facets: {agencies: [], channels: [], lifeEvents: []},
      confident: false,
    });
  });
});
