import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {quarterOf, skmBand, skmElements, skmResult, sumSkm} from './skm.js';
import type {SkmAnswers, SkmScore, SkmSums} from './skm.js';

const all = (score: SkmScore) => Object.fromEntries(skmElements.map((one) => [one, score])) as SkmAnswers;
const scores = fc.constantFrom<SkmScore>(1, 2, 3, 4);
const whole = fc.array(scores, {minLength: 9, maxLength: 9}).map((list) => {
  return Object.fromEntries(skmElements.map((one, at) => [one, list[at]])) as SkmAnswers;
});
const surveys = fc.array(whole, {minLength: 1, maxLength: 60});

/** The same in whole numbers: hundredths of the index times the product of all counts, rounded half up. */
function exactIndex(sums: SkmSums): number {
  const product = skmElements.reduce((sofar, one) => sofar * BigInt(sums[one].count), 1n);
  const total = skmElements.reduce(
    (sofar, one) => sofar + (BigInt(sums[one].sum) * product) / BigInt(sums[one].count),
    0n,
  );
  return Number((2n * total * 2500n + 9n * product) / (18n * product)) / 100;
}

describe('the satisfaction index', () => {
  it('is 25 at worst and 100 at best, and 75 when all say 3', () => {
    for (const [score, index, band] of [
      [1, 25, 'D'],
      [3, 75, 'C'],
      [4, 100, 'A'],
    ] as const) {
      const result = skmResult(sumSkm([all(score)]))!;
      assert.deepEqual([result.index, result.band], [index, band]);
    }
  });

  it('weighs 1/9 exactly; 0.11 is what one asks for', () => {
    const sums = sumSkm([all(4)]);
    assert.equal(skmResult(sums)!.index, 100);
    assert.equal(skmResult(sums, 'rounded')!.index, 99);
  });

  it('closes the gaps of the table by rounding first', () => {
    const bands = [64.99, 64.994, 64.995, 65, 76.6, 76.604, 76.605, 76.61, 88.3, 88.304, 88.305, 88.31].map(skmBand);
    assert.equal(bands.join(''), 'DDCCCCBBBBAA');
  });

  it('divides each element by its own answers', () => {
    const {time: _none, ...others} = all(4);
    const {index, means} = skmResult(sumSkm([all(2), others]))!;
    assert.deepEqual([means.time, means.fee], [2, 3]);
    assert.equal(index, 72.22);
    assert.equal(skmResult(sumSkm([others])), undefined);
  });

  it('is what whole numbers give, for any answers', () => {
    fc.assert(
      fc.property(surveys, fc.array(fc.record({time: scores, fee: scores}), {maxLength: 5}), (answers, partial) => {
        const sums = sumSkm([...answers, ...partial]);
        assert.equal(skmResult(sums)!.index, exactIndex(sums));
      }),
    );
  });

  it('does not depend on the order, stays in its bounds and grows with every better answer', () => {
    fc.assert(
      fc.property(surveys, fc.constantFrom(...skmElements), (answers, element) => {
        const {index} = skmResult(sumSkm(answers))!;
        assert.equal(skmResult(sumSkm(answers.toReversed()))!.index, index);
        assert.ok(index >= 25 && index <= 100);
        const better = answers.map((one) => ({...one, [element]: 4 as const}));
        assert.ok(skmResult(sumSkm(better))!.index >= index);
        assert.ok(skmResult(sumSkm(answers), 'rounded')!.index <= index);
      }),
    );
  });

  it('knows the quarter of a day', () => {
    assert.deepEqual(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf), [
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]);
  });
});
