import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Schedule, Session} from '@mpp-sdk/contract';
import {availability} from './availability.js';
import type {AvailabilityInput, BusyTime} from './availability.js';
import {addDays} from './dates.js';
import {parseSlotId} from './slot-id.js';
import {toEpoch, toLocalDate, zones} from './zone.js';

const start = '2026-11-23';
const dayMs = 86_400_000;
const clock = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);

const sessions: fc.Arbitrary<Session> = fc
  .tuple(fc.integer({min: 0, max: 1200}), fc.integer({min: 10, max: 239}), fc.integer({min: 0, max: 6}))
  .map(([from, length, capacity]) => ({from: clock(from), to: clock(from + length), capacity}));
const weeks = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), fc.array(sessions, {maxLength: 3}));
const schedules: fc.Arbitrary<Schedule> = fc.record({
  slotMinutes: fc.integer({min: 5, max: 120}),
  weekly: weeks,
  cutOffMinutes: fc.integer({min: 0, max: 3000}),
  horizonDays: fc.integer({min: 1, max: 30}),
});
const bookings: fc.Arbitrary<BusyTime> = fc
  .tuple(fc.integer({min: 0, max: 7 * 1440}), fc.integer({min: 1, max: 300}), fc.integer({min: 1, max: 4}))
  .map(([from, length, people]) => {
    const at = Date.parse(`${start}T00:00:00Z`) + from * 60_000;
    return {start: at, end: at + length * 60_000, people};
  });
const inputs: fc.Arbitrary<AvailabilityInput & {busy: BusyTime[]}> = fc.record({
  locationId: fc.constant('mpp-kota'),
  schedule: schedules,
  zone: fc.constantFrom(...zones),
  from: fc.constant(start),
  to: fc.constant(addDays(start, 6)),
  now: fc.integer({min: -5, max: 8}).map((days) => Date.parse(`${start}T00:00:00Z`) + days * dayMs * 0.7),
  durationMinutes: fc.integer({min: 5, max: 240}),
  people: fc.integer({min: 1, max: 5}),
  busy: fc.array(bookings, {maxLength: 12}),
});
const free = (input: AvailabilityInput) =>
  new Map(availability(input).flatMap((day) => day.slots.map((slot) => [slot.id, slot.free] as const)));

describe('availability, whatever the schedule', () => {
  it('is never below zero, and is zero or enough for the whole party', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const left of free(input).values()) assert.ok(left === 0 || left >= input.people!);
      }),
    );
  });

  it('never grows by one more booking, and keeps the same slots', () => {
    fc.assert(
      fc.property(inputs, bookings, (input, more) => {
        const before = free(input);
        const after = free({...input, busy: [...input.busy, more]});
        assert.deepEqual([...after.keys()], [...before.keys()]);
        for (const [id, left] of after) assert.ok(left <= before.get(id)!);
      }),
    );
  });

  it('does not depend on the order of bookings', () => {
    fc.assert(fc.property(inputs, (i) => assert.deepEqual(free({...i, busy: i.busy.toReversed()}), free(i))));
  });

  it('lies inside a session, on the right day of the zone, after the cut-off, with an id that tells the start', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const day of availability(input)) {
          const weekday = (Date.parse(`${day.date}T00:00:00Z`) / dayMs + 3) % 7;
          const today = input.schedule.weekly[String(weekday + 1)] ?? [];
          for (const slot of day.slots) {
            const [from, to] = [slot.start.slice(11, 16), slot.end.slice(11, 16)];
            assert.ok(today.some((session) => session.from <= from && to <= session.to));
            assert.equal(toLocalDate(slot.start, input.zone), day.date);
            assert.equal(toEpoch(slot.end) - toEpoch(slot.start), input.durationMinutes! * 60_000);
            assert.ok(toEpoch(slot.start) >= toEpoch(input.now) + input.schedule.cutOffMinutes! * 60_000);
            assert.equal(parseSlotId(slot.id)?.start, toEpoch(slot.start));
          }
        }
      }),
    );
  });

  it('never books more people than there are counters, when every booking is an offered slot', () => {
    fc.assert(
      fc.property(inputs, fc.array(fc.nat(), {maxLength: 30}), (input, choices) => {
        const busy: BusyTime[] = [];
        for (const choice of choices) {
          const open = availability({...input, busy}).flatMap((day) => day.slots.filter((slot) => slot.free > 0));
          if (open.length === 0) break;
          const slot = open[choice % open.length]!;
          busy.push({start: toEpoch(slot.start), end: toEpoch(slot.end), people: input.people!});
        }
        const most = Math.max(0, ...Object.values(input.schedule.weekly).flatMap((day) => day.map((s) => s.capacity)));
        for (const one of busy) {
          const together = busy.filter((other) => other.start <= one.start && one.start < other.end);
          assert.ok(together.reduce((sum, other) => sum + other.people, 0) <= most);
        }
      }),
    );
  });
});
