import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Area} from '@mpp-sdk/contract';
import {createAreas} from './areas.js';

const areas = createAreas();
const said = ({name, within}: Area) => [name, ...within!.map((one) => one.name)].join(', ');
const search = async (q: string, extra = {}) => (await areas.search({q, limit: 5, ...extra})).map(said);

describe('the areas of the country', () => {
  it('lead from 38 provinces to 83,762 villages, in steps of at most 15 KB before they are compressed', async () => {
    const counts: number[] = [];
    let largest = 0;
    for (let level = areas.provinces(); level.length > 0;) {
      counts.push(level.length);
      const details = await Promise.all(level.map(({code}) => areas.get(code)));
      largest = Math.max(largest, ...details.map((detail) => JSON.stringify(detail).length));
      level = details.flatMap((detail) => detail!.items);
    }
    assert.deepEqual(counts, [38, 514, 7285, 83_762]);
    assert.ok(largest < 15_000, `${largest}`);
  });

  it('each say what they lie within and what is one level below', async () => {
    const district = await areas.get('32.73.07');
    assert.deepEqual(district!.within, [
      {code: '32.73', name: 'Kota Bandung'},
      {code: '32', name: 'Jawa Barat'},
    ]);
    assert.deepEqual(district!.items[0], {code: '32.73.07.1001', name: 'Pasteur', level: 'village'});
    assert.equal((await areas.get('31'))!.within.length, 0);
    assert.equal((await areas.get('11.01.01.2015'))!.name, 'Darul Ikhsan');
    assert.deepEqual((await areas.get('32.73.07.1005'))!.items, []);
  });

  it('are unknown by a code that is none of theirs', async () => {
    for (const code of ['99', '31.99', '32.73.99', '32.73.07.9999', '32.73.0', '3', ''])
      assert.equal(await areas.get(code), undefined, code);
  });
});

describe('typing the name of an area', () => {
  it('finds the larger first, by name or by its beginning', async () => {
    assert.deepEqual((await search('bandung')).slice(0, 2).sort(), [
      'Kabupaten Bandung, Jawa Barat',
      'Kota Bandung, Jawa Barat',
    ]);
    assert.ok(
      (await search('keb kel', {within: '31.71'})).includes(
        'Kebon Kelapa, Gambir, Kota Administrasi Jakarta Pusat, Daerah Khusus Ibukota Jakarta',
      ),
    );
    assert.equal((await areas.search({q: 's', limit: 100})).length, 100);
  });

  it('takes the names of what it lies within to tell it from its namesakes', async () => {
    assert.deepEqual(await search('sukajadi kota bandung'), ['Sukajadi, Kota Bandung, Jawa Barat']);
    assert.deepEqual(await search('kel. Pasteur, kec. Sukajadi'), ['Pasteur, Sukajadi, Kota Bandung, Jawa Barat']);
  });

  it('forgives a letter or two, apostrophes, and words run together or apart', async () => {
    assert.equal((await search('bandnug', {near: '32.73'}))[0], 'Kota Bandung, Jawa Barat');
    assert.equal((await search('sidomuylo lampung'))[0], 'Sidomulyo, Kabupaten Lampung Selatan, Lampung');
    assert.equal((await search('pasi kuala bau'))[0], "Pasi Kuala Ba'u, Kluet Utara, Kabupaten Aceh Selatan, Aceh");
    assert.ok((await search('harapan jaya', {within: '32.01.01'}))[0]!.startsWith('Harapanjaya, Cibinong'));
    assert.ok((await search('nanggewermekar'))[0]!.startsWith('Nanggewer Mekar, Cibinong'));
  });

  it('knows what people call provinces and the cities of Jakarta', async () => {
    assert.deepEqual(await search('dki'), ['Daerah Khusus Ibukota Jakarta']);
    assert.equal((await search('jogja'))[0], 'Daerah Istimewa Yogyakarta');
    assert.equal(
      (await search('tebet jaksel'))[0],
      'Tebet, Kota Administrasi Jakarta Selatan, Daerah Khusus Ibukota Jakarta',
    );
  });

  it('keeps to a level and to an area, and prefers the region that asks', async () => {
    const villages = await areas.search({q: 'sukajadi', level: 'village', within: '32', limit: 100});
    assert.ok(villages.length > 3);
    assert.ok(villages.every(({code, level}) => code.startsWith('32.') && level === 'village'));
    assert.equal((await search('sukajadi', {near: '14.71'}))[0], 'Sukajadi, Kota Pekanbaru, Riau');
    assert.equal((await search('sukajadi', {near: '32.73'}))[0], 'Sukajadi, Kota Bandung, Jawa Barat');
  });

  it('finds nothing for what is no name, however long or strange', async () => {
    for (const q of ['', ' ', '--', 'qqqqqqqq', 'x'.repeat(100), '%_\\', '<script>', 'qq '.repeat(30), '\u0000', '的'])
      assert.deepEqual(await search(q), [], q);
  });
});
