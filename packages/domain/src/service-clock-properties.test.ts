import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Duration} from '@mpp-sdk/contract';
import fc from 'fast-check';
import {addDays, compareDates} from './dates.js';
import {promisedDate} from './promise.js';
import {serviceClock} from './service-clock.js';
import type {ClockInput} from './service-clock.js';
import {addWorkingDays, workingDaysBetween} from './working-days.js';
import {instantOf, toLocalDate, zones} from './zone.js';

const dayMs = 86_400_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const instants = fc.integer({min: 0, max: 500 * 1440}).map((minutes) => start + minutes * 60_000);
const dates = fc.integer({min: 0, max: 900}).map((offset) => addDays('2026-01-01', offset));
const durations: fc.Arbitrary<Duration> = fc.record({
  max: fc.integer({min: 0, max: 60}),
  unit: fc.constantFrom('minute', 'hour', 'workday', 'day', 'month'),
});
const offices = fc.record({
  zone: fc.constantFrom(...zones),
  holidays: fc.array(fc.record({date: dates}), {maxLength: 40}),
  closures: fc.array(dates, {maxLength: 10}),
  workingWeekdays: fc.uniqueArray(fc.integer({min: 1, max: 7}), {minLength: 1, maxLength: 7}),
});
const stops = fc.tuple(instants, fc.integer({min: 0, max: 40 * dayMs})).map(([from, ms]) => ({from, to: from + ms}));
const inputs: fc.Arbitrary<ClockInput> = fc.record({
  receivedAt: instants,
  now: instants,
  office: offices,
  promise: durations,
  limits: fc.record({legal: durations, deemedApproved: fc.boolean()}),
  stops: fc.array(stops, {maxLength: 4}),
});

describe('the clock, whatever the office', () => {
  it('adds and subtracts alike: as many working days lie before the promised day as were promised', () => {
    fc.assert(
      fc.property(inputs, fc.integer({min: 1, max: 60}), (input, length) => {
        const office = input.office;
        const due = promisedDate(input.receivedAt, {max: length, unit: 'workday'}, office)!;
        const received = toLocalDate(input.receivedAt, office.zone);
        assert.equal(workingDaysBetween(received, due, office), length);
        assert.ok(compareDates(addWorkingDays(due, -length, office), received) <= 0);
        assert.equal(serviceClock({...input, stops: [], promise: {max: length, unit: 'workday'}})!.of, length);
      }),
    );
  });

  it('never comes earlier by one more stop, and keeps the number of days that the office has', () => {
    fc.assert(
      fc.property(inputs, stops, (input, more) => {
        const before = serviceClock(input)!;
        const after = serviceClock({...input, stops: [...input.stops!, more]})!;
        assert.ok(compareDates(after.dueDate!, before.dueDate!) >= 0);
        assert.ok(compareDates(after.legalDeadline!, before.legalDeadline!) >= 0);
        assert.ok(after.workingDay <= before.workingDay);
        if (input.promise!.unit === 'workday' && input.promise!.max! > 0) assert.equal(after.of, before.of);
        if (after.deemedApproved) assert.ok(before.deemedApproved);
      }),
    );
  });

  it('never comes earlier by one more holiday, and says that the calendar has moved it', () => {
    fc.assert(
      fc.property(inputs, dates, (input, date) => {
        const told = {...input, stops: [], toldDate: promisedDate(input.receivedAt, input.promise, input.office)};
        const office = {...input.office, holidays: [...input.office.holidays!, {date}]};
        const {dueDate, moved} = serviceClock({...told, office})!;
        assert.ok(compareDates(dueDate!, told.toldDate!) >= 0);
        const expected = dueDate === told.toldDate ? undefined : {from: told.toldDate, to: dueDate, reason: 'calendar'};
        assert.deepEqual(moved, expected);
      }),
    );
  });

  it('does not know where the reader is: the same wall clock gives the same days in every zone', () => {
    fc.assert(
      fc.property(inputs, dates, dates, fc.constantFrom('00:00', '09:30', '23:59'), (input, a, b, time) => {
        const seen = zones.map((zone) =>
          serviceClock({
            ...input,
            stops: [],
            receivedAt: instantOf(a, time, zone),
            now: instantOf(b, time, zone),
            office: {...input.office, zone},
          }),
        );
        for (const other of seen) assert.deepEqual(other, seen[0]);
      }),
    );
  });

  it('grows late with time and never takes it back', () => {
    fc.assert(
      fc.property(inputs, fc.integer({min: 0, max: 60 * dayMs}), (input, ms) => {
        const now = Number(input.now);
        // Stops that are still to come are not known yet.
        const past = {...input, stops: input.stops!.filter(({to}) => Number(to) <= now)};
        const [early, late] = [serviceClock(past)!, serviceClock({...past, now: now + ms})!];
        assert.ok(!early.late || late.late);
        assert.ok(late.workingDay >= early.workingDay);
      }),
    );
  });

  it('does not grow late while it stands, unless it was late before', () => {
    fc.assert(
      fc.property(inputs, fc.integer({min: 0, max: 200 * dayMs}), (input, ms) => {
        const from = Math.max(Number(input.now), Number(input.receivedAt));
        const past = {...input, stops: input.stops!.filter(({to}) => Number(to) <= from)};
        const asked = serviceClock({...past, now: from})!;
        const standing = serviceClock({...past, stops: [...past.stops, {from}], now: from + ms})!;
        assert.equal(standing.late, asked.late);
        assert.equal(standing.deemedApproved, asked.deemedApproved);
      }),
    );
  });
});
