import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {seedRegions} from '@mpp-sdk/server';
import {catalogueOf} from './catalogue.js';
import {devQueries, inScope, keptQueries, ownQueries} from './queries.js';

const kinds = [
  'exact',
  'typo',
  'colloquial',
  'life-situation',
  'renamed',
  'regional',
  'english',
  'vague',
  'out-of-scope',
];

const {services, agencies} = catalogueOf(seedRegions[0]!);
const agencyOf = new Map(services.map(({id, agencyId}) => [id, agencyId]));

for (const [name, queries] of Object.entries({own: ownQueries(), kept: keptQueries()})) {
  describe(`the ${name} queries`, () => {
    it('are graded 1 to 3 on services that the sample catalogue has', () => {
      const wrong = queries.flatMap(({id, relevance}) =>
        Object.entries(relevance)
          .filter(([service, grade]) => !agencyOf.has(service) || ![1, 2, 3].includes(grade))
          .map(([service, grade]) => `${id} ${service} ${grade}`),
      );
      assert.deepEqual(wrong, []);
    });

    it('have a best answer unless they are out of scope', () => {
      const unclear = queries.filter(
        (query) =>
          inScope(query) === (query.category[0] === 'out-of-scope') ||
          (inScope(query) && !Object.values(query.relevance).includes(3)),
      );
      assert.deepEqual(unclear, []);
    });

    it('are of every kind, each at least five times', () => {
      const few = kinds.filter((kind) => queries.filter(({category}) => category[0] === kind).length < 5);
      assert.deepEqual(few, []);
      assert.deepEqual(
        queries.filter(({category}) => !kinds.includes(category[0])),
        [],
      );
    });

    it('ask something of every agency', () => {
      const asked = new Set(
        queries.flatMap(({relevance}) =>
          Object.keys(relevance)
            .filter((service) => relevance[service] === 3)
            .map((service) => agencyOf.get(service)),
        ),
      );
      assert.deepEqual(
        agencies.filter(({id}) => !asked.has(id)),
        [],
      );
    });
  });
}

it('no query and no id stands twice in the three sets', () => {
  const all = [...devQueries(), ...ownQueries(), ...keptQueries()];
  const plain = all.map(({query}) => query.toLowerCase().replace(/\s+/gu, ' ').trim());
  assert.deepEqual(twice(plain), []);
  assert.deepEqual(twice(all.map(({id}) => id)), []);
});

function twice(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}
