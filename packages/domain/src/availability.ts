import type {Availability, Holiday, Schedule, Session, Slot, Zone} from '@mpp-sdk/contract';
import {addDays, eachDay} from './dates.js';
import {sessionsOn} from './opening.js';
import {slotId} from './slot-id.js';
import type {Instantish} from './zone.js';
import {instantOf, toEpoch, toLocalDate} from './zone.js';

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
const dayMs = 1440 * minuteMs;
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
  const dates = eachDay(input.from, input.to < end ? input.to : end);
  const busyDays = byDay(busy, dates, zone);
  return dates.map((date, index) => {
    const {sessions, closed} = sessionsOn(date, schedule, holidays);
    const slots = date < today || date > lastDay ? [] : daySlots(date, sessions, {...input, busy: busyDays[index]!});
    return closed ? {date, closed, slots} : {date, slots};
  });
}

/** What is taken on each of these consecutive days: looked at once, however many days are asked for. The zones have no summer time. */
function byDay(busy: readonly BusyTime[], dates: readonly string[], zone: Zone): BusyTime[][] {
  const days = dates.map((): BusyTime[] => []);
  if (dates[0] === undefined) return days;
  const first = toEpoch(instantOf(dates[0], '00:00', zone));
  for (const one of busy) {
    const last = Math.ceil((one.end - first) / dayMs);
    for (let day = Math.max(0, Math.floor((one.start - first) / dayMs)); day < last && day < days.length; day += 1)
      days[day]!.push(one);
  }
  return days;
}

function daySlots(date: string, sessions: readonly Session[], input: AvailabilityInput): Slot[] {
  const {busy = []} = input;
  const earliest = toEpoch(input.now) + (input.schedule.cutOffMinutes ?? 60) * minuteMs;
  const best = new Map<number, Slot>();
  for (const session of sessions) {
    for (const [start, slot] of sessionSlots(date, session, busy, input)) {
      if (start >= earliest && slot.free >= (best.get(start)?.free ?? 0)) best.set(start, slot);
    }
  }
  return [...best].sort(([a], [b]) => a - b).map(([, slot]) => slot);
}

function sessionSlots(
  date: string,
  session: Session,
  busy: readonly BusyTime[],
  input: AvailabilityInput,
): [number, Slot][] {
  const step = Math.max(1, input.schedule.slotMinutes) * minuteMs;
  const length = (input.durationMinutes ?? input.schedule.slotMinutes) * minuteMs;
  const people = input.people ?? 1;
  const opens = toEpoch(instantOf(date, session.from, input.zone));
  const closes = toEpoch(instantOf(date, session.to, input.zone));
  const cells = cellsLeft(opens, closes, step, session.capacity, busy);
  const midnight = instantOf(date, '00:00', input.zone);
  const dayStart = toEpoch(midnight);
  const at = (epoch: number) => `${date}T${clock((epoch - dayStart) / minuteMs)}${midnight.slice(16)}`;
  const slots: [number, Slot][] = [];
  for (let first = 0; opens + first * step + length <= closes; first += 1) {
    const start = opens + first * step;
    const left = Math.min(...cells.slice(first, first + Math.max(1, Math.ceil(length / step))));
    const free = left >= people ? left : 0;
    slots.push([start, {id: slotId(input.locationId, start), start: at(start), end: at(start + length), free}]);
  }
  return slots;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Minutes after midnight as HH:mm. */
const clock = (minutes: number) => `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;

function cellsLeft(opens: number, closes: number, step: number, capacity: number, busy: readonly BusyTime[]): number[] {
  const cells = Array.from({length: Math.max(0, Math.ceil((closes - opens) / step))}, () => capacity);
  for (const {start, end, people} of busy) {
    const last = Math.min(cells.length, Math.ceil((end - opens) / step));
    for (let cell = Math.max(0, Math.floor((start - opens) / step)); cell < last; cell += 1) cells[cell]! -= people;
  }
  return cells.map((left) => Math.max(0, left));
}
