import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import {createPostings, fieldBits, fieldMask} from './postings.js';

it('postings hold what was added and not removed since', () => {
  const step = fc.tuple(fc.boolean(), fc.nat(3), fc.nat(20), fc.integer({min: 1, max: fieldMask}));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const postings = createPostings();
      const kept = new Map<number, Map<number, number>>();
      for (const [adds, term, place, fields] of steps) {
        const places = kept.get(term) ?? new Map<number, number>();
        kept.set(term, places);
        if (adds && !places.has(place)) {
          postings.add(term, place, fields);
          places.set(place, fields);
        } else if (!adds) {
          postings.remove(term, place);
          places.delete(place);
        }
      }
      for (const [term, places] of kept) {
        const list = [...postings.list(term).subarray(0, postings.count(term))];
        assert.deepEqual(new Map(list.map((one) => [one >>> fieldBits, one & fieldMask])), places);
      }
    }),
  );
});
