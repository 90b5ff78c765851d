import type {Availability, Holiday, Schedule, Session, Slot, Zone} from '@mpp-sdk/contract';
import {addDays, eachDay} from './dates.js';
import {sessionsOn} from './opening.js';
import {slotId} from './slot-id.js';
import type {Instantish} from './zone.js';
import {instantOf, localDateTime, toEpoch, toLocalDate} from './zone.js';

export type AvailableDay = Availability['days'][number];

/** A hold or an appointment that takes counters: epoch milliseconds, end excluded. */
export interface BusyTime {
  start: number;
  end: number;
  people: number;
}

export interface AvailabilityInput {
  locationId: string;
  schedule: Schedule;
  zone: Zone;
  holidays?: readonly Pick<Holiday, 'date' | 'name'>[];
  /** First and last day, in the office's zone; at most 366 days are answered. */
  from: string;
  to: string;
  now: Instantish;
  /** The time of all services of the visit together; the grid's step when absent. */
  durationMinutes?: number;
  people?: number;
  busy?: readonly BusyTime[];
}

const minuteMs = 60_000;
const longestAnswer = 366;

/**
 * The slots of each day. A visit lies in one session, starts on the grid of `slotMinutes` and takes every grid cell that
 * it touches; `free` is the least of what those cells have left, and 0 where the whole party does not fit. Slots that
 * are over, within the cut-off or beyond the horizon are left out. Sessions that overlap do not add up.
 */
export function availability(input: AvailabilityInput): AvailableDay[] {
  const {schedule, zone, holidays = [], busy = []} = input;
  const today = toLocalDate(input.now, zone);
  const lastDay = addDays(today, schedule.horizonDays ?? 60);
  const end = addDays(input.from, longestAnswer - 1);
  return eachDay(input.from, input.to < end ? input.to : end).map((date) => {
    const {sessions, closed} = sessionsOn(date, schedule, holidays);
    const slots = date < today || date > lastDay ? [] : daySlots(date, sessions, {...input, busy});
    return closed ? {date, closed, slots} : {date, slots};
  });
}

function daySlots(date: string, sessions: readonly Session[], input: AvailabilityInput): Slot[] {
  const dayStart = toEpoch(instantOf(date, '00:00', input.zone));
  const dayEnd = dayStart + 1440 * minuteMs;
  const busy = (input.busy ?? []).filter((one) => one.start < dayEnd && one.end > dayStart);
  const earliest = toEpoch(input.now) + (input.schedule.cutOffMinutes ?? 60) * minuteMs;
  const best = new Map<number, Slot>();
  for (const session of sessions) {
    for (const slot of sessionSlots(date, session, busy, input)) {
      const start = toEpoch(slot.start);
      if (start >= earliest && slot.free >= (best.get(start)?.free ?? 0)) best.set(start, slot);
    }
  }
  return [...best].sort(([a], [b]) => a - b).map(([, slot]) => slot);
}

function sessionSlots(date: string, session: Session, busy: readonly BusyTime[], input: AvailabilityInput): Slot[] {
  const step = Math.max(1, input.schedule.slotMinutes) * minuteMs;
  const length = (input.durationMinutes ?? input.schedule.slotMinutes) * minuteMs;
  const people = input.people ?? 1;
  const opens = toEpoch(instantOf(date, session.from, input.zone));
  const closes = toEpoch(instantOf(date, session.to, input.zone));
  const cells = cellsLeft(opens, closes, step, session.capacity, busy);
  const slots: Slot[] = [];
  for (let first = 0; opens + first * step + length <= closes; first += 1) {
    const start = opens + first * step;
    const left = Math.min(...cells.slice(first, first + Math.max(1, Math.ceil(length / step))));
    const at = (epoch: number) => instantOf(date, localDateTime(epoch, input.zone).slice(11, 16), input.zone);
    const free = left >= people ? left : 0;
    slots.push({id: slotId(input.locationId, start), start: at(start), end: at(start + length), free});
  }
  return slots;
}

function cellsLeft(opens: number, closes: number, step: number, capacity: number, busy: readonly BusyTime[]): number[] {
  const cells: number[] = [];
  for (let cell = opens; cell < closes; cell += step) {
    const taken = busy.filter((one) => one.start < cell + step && one.end > cell);
    cells.push(Math.max(0, capacity - taken.reduce((sum, one) => sum + one.people, 0)));
  }
  return cells;
}
