import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {SortedQuery} from './queries.js';
import {searchQuality} from './search-quality.js';

const queries: SortedQuery[] = [
  {id: '1', query: 'right', category: ['exact'], relevance: {a: 3}},
  {id: '2', query: 'second', category: ['typo', 'english'], relevance: {a: 3, b: 1}},
  {id: '3', query: 'fourth', category: ['typo'], relevance: {a: 3}},
  {id: '4', query: 'weather', category: ['out-of-scope'], relevance: {}},
  {id: '5', query: 'football', category: ['out-of-scope'], relevance: {}},
];
const answers: Record<string, {ids: string[]; confident: boolean}> = {
  right: {ids: ['a', 'x'], confident: true},
  second: {ids: ['x', 'a', 'b'], confident: false},
  fourth: {ids: ['x', 'y', 'z', 'a'], confident: true},
  weather: {ids: ['x'], confident: true},
  football: {ids: ['x'], confident: false},
};
const quality = searchQuality((query) => answers[query]!, queries);
const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}`);

describe('search quality', () => {
  it('counts what is in scope: first, within three, nDCG', () => {
    near(quality.first, 1 / 3);
    near(quality.bestIn3, 2 / 3);
    const second = (7 / Math.log2(3) + 1 / 2) / (7 + 1 / Math.log2(3));
    near(quality.ndcg10, (1 + second + 1 / Math.log2(5)) / 3);
  });

  it('counts by the first kind that a query has', () => {
    assert.deepEqual([...quality.byKind.keys()], ['exact', 'typo']);
    assert.equal(quality.byKind.get('typo')!.count, 2);
    near(quality.byKind.get('exact')!.ndcg10, 1);
  });

  it('names what is doubted in scope and what is answered out of scope', () => {
    assert.deepEqual(quality.doubted, ['second']);
    assert.deepEqual(quality.answeredOutOfScope, ['weather']);
  });
});
