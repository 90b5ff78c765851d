import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Catalogue} from '@mpp-sdk/contract';
import {createApp, createMemoryStore, seed} from '@mpp-sdk/server';
import {createServiceIndex} from '@mpp-sdk/service-index';

interface Judged {
  query: string;
  category: string[];
  /** grade 1 to 3 per service id */
  relevance: Record<string, number>;
}

const {queries} = JSON.parse(
  readFileSync(new URL('../../service-index/data/queries-dev.json', import.meta.url), 'utf8'),
) as {queries: Judged[]};

async function sampleIndex() {
  const store = createMemoryStore();
  await seed(store);
  const app = createApp(store, {dataKey: new Uint8Array(32), operatorToken: 'operator-token-of-the-tests'});
  const answer = await app(new Request('http://localhost/v1/regions/31/catalogue'));
  const {services, agencies} = (await answer.json()) as Catalogue;
  return createServiceIndex(services, agencies);
}

const gainOf = (grades: readonly number[]) =>
  grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** nDCG@10 of one answer, 1 = the best order there is. */
function ndcg(ids: readonly string[], relevance: Record<string, number>): number {
  const best = gainOf(Object.values(relevance).sort((a, b) => b - a));
  return gainOf(ids.map((id) => relevance[id] ?? 0)) / best;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('search quality on the sample catalogue', async () => {
  const index = await sampleIndex();
  const answered = queries.filter(({relevance}) => Object.keys(relevance).length > 0);
  const idsFor = (query: string) => index.search(query, {limit: 10}).items.map(({id}) => id);

  it('is at least nDCG@10 0.88 on the development queries', (t) => {
    const value = mean(answered.map(({query, relevance}) => ndcg(idsFor(query), relevance)));
    t.diagnostic(`nDCG@10 ${value.toFixed(3)} over ${answered.length} queries`);
    assert.ok(value >= 0.88, `nDCG@10 ${value.toFixed(3)}`);
  });
  it('puts a best answer among the first three for at least 93 of 100', (t) => {
    const hits = answered.filter(({query, relevance}) => {
      const top = Math.max(...Object.values(relevance));
      return idsFor(query)
        .slice(0, 3)
        .some((id) => relevance[id] === top);
    });
    t.diagnostic(`in three ${(hits.length / answered.length).toFixed(3)}`);
    assert.ok(hits.length / answered.length >= 0.93);
  });
  it('calls a question that the catalogue answers a guess in at most one of ten', (t) => {
    const doubted = answered.filter(({query}) => !index.search(query).confident).map(({query}) => query);
    t.diagnostic(`doubted: ${doubted.join(', ')}`);
    assert.ok(doubted.length * 10 <= answered.length, doubted.join(', '));
  });
  it('admits it for questions that nothing here answers', () => {
    const outside = queries.filter(({category}) => category.includes('out-of-scope'));
    assert.ok(outside.length > 0);
    const bluffed = outside.filter(({query}) => index.search(query).confident).map(({query}) => query);
    assert.deepEqual(bluffed, []);
  });
});
