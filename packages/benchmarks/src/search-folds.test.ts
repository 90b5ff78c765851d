import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {folds} from './search-folds.js';

describe('folds', () => {
  it('share out everything once, as evenly as can be', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.integer({min: 1, max: 7}), fc.nat(), (items, count, seed) => {
        const groups = folds(items, count, seed);
        assert.deepEqual(
          groups.flat().sort((a, b) => a - b),
          [...items].sort((a, b) => a - b),
        );
        const sizes = groups.map(({length}) => length);
        assert.equal(groups.length, count);
        assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
      }),
    );
  });

  it('are the same for the same seed and mix what stood together', () => {
    const items = Array.from({length: 50}, (_, at) => at);
    assert.deepEqual(folds(items, 5, 1), folds(items, 5, 1));
    assert.notDeepEqual(folds(items, 5, 1), folds(items, 5, 2));
    assert.notDeepEqual(folds(items, 5, 1)[0], [0, 5, 10, 15, 20, 25, 30, 35, 40, 45]);
  });
});
