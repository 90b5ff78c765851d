import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {bitsIn, isClose, lettersOf, slipsAllowed} from './close-words.js';

test('a word is close to itself with a letter left out, added, changed or swapped', () => {
  for (const typed of ['bandug', 'banndung', 'bandumg', 'bandnug', 'bandung']) assert.ok(isClose(typed, 'bandung', 1));
  for (const typed of ['badnnug', 'bntung', 'ambon', '']) assert.ok(!isClose(typed, 'bandung', 1), typed);
  assert.ok(isClose('purwokrtoo', 'purwokerto', 2));
  assert.deepEqual([3, 4, 8].map(slipsAllowed), [0, 1, 2]);
});

test('closeness has no direction, and words that are close share nearly all letters', () => {
  const word = fc.stringMatching(/^[a-d]{0,7}$/);
  fc.assert(
    fc.property(word, word, fc.integer({min: 1, max: 2}), (one, other, slips) => {
      assert.equal(isClose(one, other, slips), isClose(other, one, slips));
      if (isClose(one, other, slips)) assert.ok(bitsIn(lettersOf(one) ^ lettersOf(other)) <= 2 * slips);
    }),
  );
  fc.assert(
    fc.property(fc.integer(), (value) => bitsIn(value) === (value >>> 0).toString(2).replaceAll('0', '').length),
  );
});
