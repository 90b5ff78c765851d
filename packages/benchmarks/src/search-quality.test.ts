import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {seedRegions} from '@mpp-sdk/server';
import {createServiceIndex} from '@mpp-sdk/service-index';
import {catalogueOf} from './catalogue.js';
import {bestWithin, mean, ndcg} from './metrics.js';
import {devQueries, inScope} from './queries.js';

describe('search quality on the sample catalogue', () => {
  const {services, agencies} = catalogueOf(seedRegions[0]!);
  const index = createServiceIndex(services, agencies);
  const queries = devQueries();
  const answered = queries.filter(inScope);
  const idsFor = (query: string) => index.search(query, {limit: 10}).items.map(({id}) => id);

  it('is at least nDCG@10 0.88 on the development queries', (t) => {
    const value = mean(answered.map(({query, relevance}) => ndcg(idsFor(query), relevance)));
    t.diagnostic(`nDCG@10 ${value.toFixed(3)} over ${answered.length} queries`);
    assert.ok(value >= 0.88, `nDCG@10 ${value.toFixed(3)}`);
  });
  it('puts a best answer among the first three for at least 93 of 100', (t) => {
    const hits = answered.filter(({query, relevance}) => bestWithin(idsFor(query), relevance, 3));
    t.diagnostic(`in three ${(hits.length / answered.length).toFixed(3)}`);
    assert.ok(hits.length / answered.length >= 0.93);
  });
  it('calls a question that the catalogue answers a guess in at most one of ten', (t) => {
    const doubted = answered.filter(({query}) => !index.search(query).confident).map(({query}) => query);
    t.diagnostic(`doubted: ${doubted.join(', ')}`);
    assert.ok(doubted.length * 10 <= answered.length, doubted.join(', '));
  });
  it('admits it for questions that nothing here answers', () => {
    const outside = queries.filter((query) => !inScope(query));
    assert.ok(outside.length > 0);
    const bluffed = outside.filter(({query}) => index.search(query).confident).map(({query}) => query);
    assert.deepEqual(bluffed, []);
  });
});
