import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays, compareDates} from './dates.js';
import {addWorkingDays, isWorkingDay, workingDaysBetween} from './working-days.js';

const christmas = {holidays: [{date: '2026-12-24'}, {date: '2026-12-25'}]};
const days = fc.integer({min: 0, max: 4000}).map((offset) => addDays('2024-01-01', offset));
const calendars = fc.record({
  holidays: fc.array(fc.record({date: days}), {maxLength: 60}),
  closures: fc.array(days, {maxLength: 20}),
  workingWeekdays: fc.uniqueArray(fc.integer({min: 1, max: 7}), {minLength: 1, maxLength: 7}),
});

describe('working days', () => {
  it('leaves out weekends, holidays, collective leave and closures', () => {
    assert.equal(isWorkingDay('2026-11-24'), true);
    assert.equal(isWorkingDay('2026-11-28'), false);
    assert.equal(isWorkingDay('2026-11-28', {workingWeekdays: [1, 2, 3, 4, 5, 6]}), true);
    assert.equal(isWorkingDay('2026-12-24', christmas), false);
    assert.equal(isWorkingDay('2026-11-24', {closures: ['2026-11-24']}), false);
  });

  it('counts from the day after', () => {
    assert.equal(addWorkingDays('2026-12-23', 1, christmas), '2026-12-28');
    assert.equal(addWorkingDays('2026-11-27', 3), '2026-12-02');
    assert.equal(addWorkingDays('2026-11-28', 0), '2026-11-28');
    assert.equal(addWorkingDays('2026-11-30', -1), '2026-11-27');
    assert.equal(workingDaysBetween('2026-12-23', '2026-12-28', christmas), 1);
  });

  it('lands on a working day and counts back to the same number', () => {
    fc.assert(
      fc.property(days, fc.integer({min: -80, max: 80}), calendars, (from, count, calendar) => {
        fc.pre(count !== 0);
        const to = addWorkingDays(from, count, calendar);
        assert.equal(isWorkingDay(to, calendar), true);
        assert.equal(workingDaysBetween(from, to, calendar), count);
        assert.equal(Math.sign(compareDates(to, from)), Math.sign(count));
      }),
    );
  });

  it('adds up over a day in between', () => {
    fc.assert(
      fc.property(days, days, days, calendars, (a, b, c, calendar) => {
        const [first, middle, last] = [a, b, c].sort(compareDates) as [string, string, string];
        const parts = workingDaysBetween(first, middle, calendar) + workingDaysBetween(middle, last, calendar);
        assert.equal(workingDaysBetween(first, last, calendar), parts);
      }),
    );
  });

  it('says so when an office never works', () => {
    assert.throws(() => addWorkingDays('2026-11-24', 1, {workingWeekdays: []}), /no working day/);
  });
});
