import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {NOW, onStore, searched, type Make} from './fixtures.js';

const HALF_YEAR = 181 * 86_400_000;

export function searchWordsSuite(make: Make): void {
  describe('what searches came to', () => {
    it('counts by query, outcome, meant service and day, also when many come at once', () =>
      onStore(make, async ({searchWords}) => {
        const one = searched('suket pindah');
        const counted = await Promise.all(Array.from({length: 8}, () => searchWords.count(one, 99)));
        assert.ok(counted.every(Boolean));
        await searchWords.count(searched('suket pindah', {day: '2027-02-01'}), 99);
        await searchWords.count(searched('suket pindah', {outcome: 'found', serviceId: 'pindah'}), 99);
        await searchWords.count(searched('suket'), 99);
        const [first, ...others] = await searchWords.sums('2027-02-01');
        assert.deepEqual(first, {query: 'suket', outcome: 'empty', count: 1, days: 1, lastDay: '2027-03-01'});
        assert.deepEqual(others, [
          {query: 'suket pindah', outcome: 'empty', count: 9, days: 2, lastDay: '2027-03-01'},
          {query: 'suket pindah', outcome: 'found', serviceId: 'pindah', count: 1, days: 1, lastDay: '2027-03-01'},
        ]);
        assert.equal((await searchWords.sums('2027-02-02'))[1]?.count, 8);
        assert.deepEqual(await searchWords.sums('2027-03-02'), []);
      }));

    it('leaves out a query that is new on a day that is full, and counts those it knows', () =>
      onStore(make, async ({searchWords}) => {
        assert.equal(await searchWords.count(searched('a'), 2), true);
        assert.equal(await searchWords.count(searched('b'), 2), true);
        assert.equal(await searchWords.count(searched('c'), 2), false);
        assert.equal(await searchWords.count(searched('a'), 2), true);
        assert.equal(await searchWords.count(searched('c', {day: '2027-03-02'}), 2), true);
        const sums = await searchWords.sums('2027-01-01');
        assert.deepEqual(
          sums.map(({query, count}) => [query, count]),
          [
            ['a', 2],
            ['b', 1],
            ['c', 1],
          ],
        );
      }));

    it('forgets what is older than half a year when it is swept', () =>
      onStore(make, async ({searchWords}, _b, store) => {
        await searchWords.count(searched('lama'), 9);
        await searchWords.count(searched('baru', {day: '2027-06-01'}), 9);
        await store.sweep(NOW + HALF_YEAR);
        assert.deepEqual(
          (await searchWords.sums('2027-01-01')).map(({query}) => query),
          ['baru'],
        );
      }));
  });

  describe("a region's own words", () => {
    it('are replaced as a whole, come by phrase, and make the catalogue a new one', () =>
      onStore(make, async ({searchWords, services}) => {
        const before = await services.version();
        const [suket, akte] = [
          {phrase: 'suket', text: 'surat keterangan'},
          {phrase: 'akte lair', text: 'akta kelahiran'},
        ];
        assert.equal(await searchWords.putSynonyms([suket, akte]), before + 1);
        assert.deepEqual(await searchWords.synonyms(), [akte, suket]);
        await searchWords.putSynonyms([{...suket, text: 'lain'}]);
        assert.deepEqual(await searchWords.synonyms(), [{...suket, text: 'lain'}]);
        await searchWords.putSynonyms([]);
        assert.deepEqual([await searchWords.synonyms(), await services.version()], [[], before + 3]);
      }));

    it('gain an accepted one, which takes its counts away; a phrase that has words keeps them', () =>
      onStore(make, async ({searchWords, services}) => {
        for (const query of ['suket pindah', 'suket', 'cuaca']) await searchWords.count(searched(query), 9);
        const before = await services.version();
        await searchWords.decide(['suket pindah', 'suket'], {synonym: {phrase: 'suket', text: 'surat keterangan'}});
        assert.equal(await services.version(), before + 1);
        assert.deepEqual(
          (await searchWords.sums('2027-01-01')).map(({query}) => query),
          ['cuaca'],
        );
        await Promise.all(
          ['pindah', 'domisili'].map((text) => searchWords.decide([], {synonym: {phrase: 'suket', text}})),
        );
        const [{text} = {text: ''}] = await searchWords.synonyms();
        assert.deepEqual(text.split(' ').sort(), ['domisili', 'keterangan', 'pindah', 'surat']);
      }));

    it('do not change with a proposal that is put aside; it is put aside once', () =>
      onStore(make, async ({searchWords, services}) => {
        await searchWords.count(searched('cuaca'), 9);
        const before = await services.version();
        for (let twice = 0; twice < 2; twice++) await searchWords.decide(['cuaca'], {rejectedKey: 'cuaca'});
        assert.deepEqual(await searchWords.rejected(), ['cuaca']);
        assert.deepEqual([await searchWords.sums('2027-01-01'), await services.version()], [[], before]);
      }));
  });
}
