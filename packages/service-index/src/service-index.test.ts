import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Channel, ServiceSummary} from '@mpp-sdk/contract';
import {createServiceIndex, createServiceIndexAsync} from './index.js';

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
    fee: lifeEvents.includes('death') ? {type: 'free'} : {type: 'unknown'},
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
    assert.deepEqual(online.facets.visits, [{id: 'not-needed', count: 2}]);
    assert.deepEqual(online.facets.fees, [{id: 'free', count: 1}]);
    assert.deepEqual(
      index.search('', {fee: 'free'}).items.map((item) => item.id),
      ['dukcapil.akta-kematian'],
    );
    assert.equal(index.search('', {visit: 'needed'}).total, 3);
  });

  it('counts a fixed fee of Rp0 as free of charge, and one of a rupiah not', () => {
    const fixed = (id: string, amount: number): ServiceSummary => ({
      ...service(id, 'Layanan', 'Service', [], [], ['counter']),
      fee: {type: 'fixed', currency: 'IDR', amount},
    });
    const priced = createServiceIndex([fixed('polri.nol', 0), fixed('polri.satu', 1)], agencies);
    const {items, facets} = priced.search('', {fee: 'free'});
    assert.deepEqual(
      items.map(({id}) => id),
      ['polri.nol'],
    );
    assert.deepEqual(facets.fees, [{id: 'free', count: 1}]);
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

  it('answers any text alike, whatever the order of the catalogue, best first', () => {
    const order = fc.shuffledSubarray(services, {minLength: services.length});
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), order, (query, shuffled) => {
        fc.pre(query.trim() !== '');
        const once = index.search(query);
        const other = createServiceIndex(shuffled, agencies).search(query);
        assert.deepEqual(other.items, once.items);
        assert.deepEqual([other.total, other.confident], [once.total, once.confident]);
        const scores = once.items.map((item) => item.score);
        assert.deepEqual(
          scores,
          scores.toSorted((a, b) => b - a),
        );
        assert.ok(scores.every((score) => score >= 0 && score <= 1.1));
      }),
    );
  });

  it('takes names of any kind for text', () => {
    const name = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('<img src=x onerror=alert(1)>', '\u202Eevil', 'a'.repeat(10_000), '\0', '', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(name, {maxLength: 8}), name, (names, query) => {
        const hostile = names.map((text, at) => service(`x.${at}`, text, text, [text, text], [text], ['online']));
        const found = createServiceIndex([...services, ...hostile], agencies).search(query, {limit: 100});
        assert.ok(found.items.length <= services.length + hostile.length);
        assert.equal(new Set(found.items.map(({id}) => id)).size, found.items.length);
      }),
    );
  });

  it('works with an empty catalogue', () => {
    const nothing = createServiceIndex([], []).search('ktp');
    assert.deepEqual(nothing, {
      items: [],
      total: 0,
      facets: {agencies: [], channels: [], lifeEvents: [], fees: [], visits: []},
      confident: false,
    });
  });
});

describe('an index that is built in pieces', () => {
  it('is the same as one built at once: browser and server rank alike', async () => {
    const synonyms = {'lapor pak': 'catatan kepolisian'};
    const built = await createServiceIndexAsync({services, agencies, synonyms}, {longest: 0});
    const atOnce = createServiceIndex(services, agencies, {synonyms});
    for (const query of ['', 'ktp ilang', 'kakek meninggal', 'lapor pak', 'zzz', 'skc', 'resep rendang']) {
      assert.deepEqual(built.search(query), atOnce.search(query), query);
    }
    assert.equal(built.search('lapor pak').items[0]?.id, 'polri.skck-baru');
  });

  it('stops when it is no longer wanted', async () => {
    const signal = AbortSignal.abort();
    await assert.rejects(createServiceIndexAsync({services, agencies}, {longest: 0, signal}), {name: 'AbortError'});
  });
});

describe('an index that changes while it is searched', () => {
  const queries = ['', 'ktp', 'ktp ilang', 'meninggal', 'imb', 'sim rusak', 'dinas', 'driving licence'];

  it('after any changes is as one that was made of what is left', () => {
    const change = fc.record({at: fc.nat(services.length - 1), kept: fc.boolean(), renamed: fc.boolean()});
    fc.assert(
      fc.property(fc.array(change, {maxLength: 12}), (changes) => {
        const changed = createServiceIndex(services, agencies);
        const now = new Map(services.map((one) => [one.id, one]));
        for (const {at, kept, renamed} of changes) {
          const old = services[at]!;
          const next = renamed
            ? service(old.id, `Layanan ${old.name.id} Keliling`, 'Mobile', [], [], ['outreach'])
            : old;
          if (kept) {
            changed.put(next);
            now.set(old.id, next);
          } else {
            changed.remove(old.id);
            now.delete(old.id);
          }
        }
        const fresh = createServiceIndex([...now.values()], agencies);
        for (const query of queries) {
          const byId = ({items}: {items: {id: string}[]}) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
          assert.deepEqual(byId(changed.search(query)), byId(fresh.search(query)), query);
          assert.equal(changed.search(query).confident, fresh.search(query).confident, query);
        }
      }),
    );
  });

  it('finds a service by its new agency', () => {
    const changed = createServiceIndex(services, agencies);
    const damkar = {id: 'damkar', name: {id: 'Dinas Pemadam Kebakaran'}, short: 'Damkar'};
    changed.put(service('damkar.latihan', 'Penyuluhan', 'Education', [], [], ['counter']), damkar);
    assert.equal(changed.search('pemadam').items[0]?.id, 'damkar.latihan');
    changed.remove('damkar.latihan');
    changed.remove('unknown');
    assert.deepEqual(changed.search('pemadam').items, []);
  });
});

describe('the words of a region', () => {
  it('are understood beside those that come with the index', () => {
    const region = createServiceIndex(services, agencies, {
      words: {synonyms: ['kartu sakti > ktp'], empty: 'bosku', elsewhere: 'durian'},
    });
    assert.equal(region.search('kartu sakti ilang bosku').items[0]?.id, 'dukcapil.ktp-hilang');
    assert.equal(region.search('durian montong').confident, false);
    assert.equal(region.search('imb').items[0]?.id, 'dpupr.pbg');
  });
});
