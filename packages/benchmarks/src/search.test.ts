import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {seedRegions} from '@mpp-sdk/server';
import {catalogueOf} from './catalogue.js';
import {devQueries, inScope, ownQueries} from './queries.js';
import type {GradedQuery} from './queries.js';
import {lenientMiniSearch, ours, searchEngines} from './search-engines.js';
import {searchQuality} from './search-quality.js';
import {scopeQueries} from './search-scope.js';

const catalogue = catalogueOf(seedRegions[0]!);
const queries = devQueries();
const ask = ours.build(catalogue);
const quality = searchQuality(ask, queries);

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

  const plain = lenientMiniSearch.build(catalogue);
  const sets: [string, readonly GradedQuery[]][] = [
    ['the development queries', queries],
    ['the own queries', ownQueries()],
  ];
  for (const [name, set] of sets) {
    const found = searchQuality(ask, set);
    const outside = set.filter((query) => !inScope(query)).length;

    it(`for ${name} is good, and far better than MiniSearch with fuzzy and prefix`, (t) => {
      const other = searchQuality(plain, set);
      t.diagnostic(
        `nDCG@10 ${found.ndcg10.toFixed(3)}, first ${found.first.toFixed(3)}, in 3 ${found.bestIn3.toFixed(3)}`,
      );
      assert.ok(found.ndcg10 >= 0.92, `nDCG@10 is ${found.ndcg10}`);
      assert.ok(found.first >= 0.9 && found.bestIn3 >= 0.97, `${found.first}, ${found.bestIn3}`);
      assert.ok(found.ndcg10 > other.ndcg10 + 0.1, `${found.ndcg10} against ${other.ndcg10}`);
    });

    it(`answers at most one in eight of ${name} that are out of scope as if it fitted`, () => {
      assert.ok(found.answeredOutOfScope.length * 8 <= outside, found.answeredOutOfScope.join(', '));
    });

    it(`doubts hardly any of ${name} that are in scope`, () => {
      assert.ok(found.doubted.length * 20 <= set.length, found.doubted.join(', '));
    });
  }

  it('is never doubted for the development queries in scope', () => assert.deepEqual(quality.doubted, []));

  it('knows what is ours from what is not', (t) => {
    const answered = (list: readonly string[]) => list.filter((query) => ask(query).confident);
    // The set kept aside is for the table only: a bound here would be tuned on.
    const {ours: mine, elsewhere} = scopeQueries.tuned;
    const wrong = answered(elsewhere);
    const doubted = mine.length - answered(mine).length;
    t.diagnostic(`answered: ${wrong.length} of ${elsewhere.length}; doubted: ${doubted} of ${mine.length}`);
    assert.ok(wrong.length * 12 <= elsewhere.length, wrong.join(', '));
    assert.ok(doubted * 15 <= mine.length);
  });

  it('helps in life situations', () => {
    const situations = searchQuality(ask, ownQueries()).byKind.get('life-situation')!;
    assert.ok(situations.count >= 20 && situations.ndcg10 >= 0.85, `${situations.ndcg10}`);
  });
});

it('every engine finds a service by its own official name', () => {
  const {id, name} = catalogue.services.find((service) => service.id === 'dukcapil.ktp-hilang')!;
  for (const engine of searchEngines) {
    const {ids, confident} = engine.build(catalogue)(name.id);
    assert.ok(ids.slice(0, 3).includes(id) && confident, engine.name);
  }
});
