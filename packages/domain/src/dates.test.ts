import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays, addMonths, compareDates, daysBetween, eachDay, isLocalDate, weekdayOf} from './dates.js';

const days = fc.integer({min: -20_000, max: 40_000}).map((offset) => addDays('2000-01-01', offset));

describe('days of the calendar', () => {
  it('knows the weekday, Monday first', () => {
    assert.equal(weekdayOf('2026-11-24'), 2);
    assert.equal(weekdayOf('2026-11-29'), 7);
    assert.equal(weekdayOf('2026-11-30'), 1);
  });

  it('crosses months, years and leap days', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
  });

  it('ends a month on its last day', () => {
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
    assert.equal(addMonths('2026-03-31', -1), '2026-02-28');
  });

  it('refuses days that do not exist', () => {
    for (const text of ['2026-02-30', '2026-13-01', '24-11-2026', '2026-1-1', '', '2026-11-24T00:00', null]) {
      assert.equal(isLocalDate(text), false, String(text));
    }
    assert.equal(isLocalDate('2028-02-29'), true);
    assert.throws(() => addDays('2026-02-30', 1), /Not a day/);
  });

  it('counts and walks the same way', () => {
    fc.assert(
      fc.property(days, fc.integer({min: 0, max: 800}), (from, length) => {
        const to = addDays(from, length);
        assert.equal(daysBetween(from, to), length);
        assert.equal(Math.sign(compareDates(from, to)), -Math.sign(length) || 0);
        const walk = eachDay(from, to);
        assert.equal(walk.length, length + 1);
        assert.equal(walk.at(-1), to);
      }),
    );
    assert.deepEqual(eachDay('2026-11-25', '2026-11-24'), []);
  });
});
