import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {seedRegions} from '@mpp-sdk/server';
import {catalogueOf} from './catalogue.js';
import {devQueries, inScope} from './queries.js';
import {ours, plainMiniSearch, searchEngines} from './search-engines.js';
import {searchQuality} from './search-quality.js';

/** Queries in scope that the index doubts, each with the reason why that is right or has to be borne. */
const doubtsWithReason: Readonly<Record<string, string>> = {
  'e ktp tulisannya udah luntur':
    'The right service comes second: no service says "luntur", so a first card is a guess.',
  'pkh ga cair lagi': 'The right service comes second: PKH is not named by any service, only the registry behind it.',
  'kartu anak buat daftar sd':
    'Comes first, but more than half of what is asked (enrolling in a school) is no service here.',
  'kepala desa pungli': 'Comes first, but of village heads no service speaks; "pungli" alone is a third of the query.',
};

const catalogue = catalogueOf(seedRegions[0]!);
const queries = devQueries();
const quality = searchQuality(ours.build(catalogue), queries);

describe('what search finds in the sample catalogue', () => {
  it('is graded on services that the catalogue has', () => {
    const ids = new Set(catalogue.services.map(({id}) => id));
    const unknown = queries.flatMap(({id, relevance}) =>
      Object.keys(relevance)
        .filter((service) => !ids.has(service))
        .map((service) => `${id} ${service}`),
    );
    assert.deepEqual(unknown, []);
    assert.ok(queries.filter(inScope).length >= 40);
  });

  it('is good: nDCG@10 of at least 0.80 and better than plain MiniSearch', () => {
    const plain = searchQuality(plainMiniSearch.build(catalogue), queries);
    assert.ok(quality.ndcg10 >= 0.8, `nDCG@10 is ${quality.ndcg10}`);
    assert.ok(quality.ndcg10 > plain.ndcg10, `${quality.ndcg10} against ${plain.ndcg10}`);
  });

  it('is not doubted where the catalogue has the answer, but for the listed queries', () => {
    assert.deepEqual([...quality.doubted].sort(), Object.keys(doubtsWithReason).sort());
  });

  it('is doubted where the catalogue has no answer', () => assert.deepEqual(quality.answeredOutOfScope, []));
});

it('every engine finds a service by its own official name', () => {
  const {id, name} = catalogue.services.find((service) => service.id === 'dukcapil.ktp-hilang')!;
  for (const engine of searchEngines) {
    const {ids, confident} = engine.build(catalogue)(name.id);
    assert.ok(ids.slice(0, 3).includes(id) && confident, engine.name);
  }
});
