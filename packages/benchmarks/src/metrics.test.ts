import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {bestWithin, mean, median, ndcg} from './metrics.js';

const grades = {right: 3, useful: 2, passable: 1};
const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}`);

describe('nDCG', () => {
  it('is 1 for the best order and 0 for nothing right', () => {
    near(ndcg(['right', 'useful', 'passable'], grades), 1);
    near(ndcg(['wrong', 'also-wrong'], grades), 0);
    near(ndcg([], grades), 0);
  });

  it('is what the formula gives when worked out by hand', () => {
    near(ndcg(['wrong', 'right'], {right: 3}), 1 / Math.log2(3));
    const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
    near(ndcg(['useful', 'right'], grades), (3 + 7 / Math.log2(3)) / ideal);
  });

  it('looks no further than its depth and counts a repeated answer once', () => {
    near(ndcg(['wrong', 'right'], grades, 1), 0);
    near(ndcg(['useful', 'useful', 'right'], grades), ndcg(['useful', 'right'], grades));
  });

  it('has no value where nothing is right', () => assert.ok(Number.isNaN(ndcg(['a'], {}))));

  it('falls when the best answer sinks, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 8}), fc.integer({min: 1, max: 3}), (at, grade) => {
        const ranked = (place: number) => [...Array.from({length: place}, (_, other) => `wrong-${other}`), 'right'];
        const value = ndcg(ranked(at), {right: grade});
        assert.ok(value > ndcg(ranked(at + 1), {right: grade}) && value <= 1);
      }),
    );
  });
});

it('the best answer is found within the first few, and a useful one is not the best', () => {
  assert.equal(bestWithin(['useful', 'right'], grades, 1), false);
  assert.equal(bestWithin(['useful', 'right'], grades, 3), true);
  assert.equal(bestWithin(['useful'], {useful: 2}, 1), true);
  assert.equal(bestWithin([], grades, 3), false);
});

it('mean and median are those of the schoolbook', () => {
  assert.equal(mean([1, 2, 6]), 3);
  assert.equal(median([9, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 9]), 3);
  assert.ok(Number.isNaN(median([])));
});
