import type {ApplicationClock, Duration, MovedDate, StageClock, TimeLimits} from '@mpp-sdk/contract';
import {addDays, compareDates, eachDay} from './dates.js';
import type {Office} from './office-calendar.js';
import {promisedDate, withStops} from './promise.js';
import {workingDaysBetween} from './working-days.js';
import type {Instantish} from './zone.js';
import {toEpoch, toLocalDate} from './zone.js';

/** A time in which the applicant must act; without `to` it lasts. */
export interface ClockStop {
  from: Instantish;
  to?: Instantish;
}

export interface ClockInput {
  receivedAt: Instantish;
  now: Instantish;
  office: Office;
  /** the standard's time, as it was when the case was received */
  promise?: Duration;
  limits?: TimeLimits;
  /** the stages that the case has entered, oldest first */
  stages?: readonly {id: string; from: Instantish}[];
  stops?: readonly ClockStop[];
  /** when the result was there */
  settledAt?: Instantish;
  /** the day that the receipt named */
  toldDate?: string;
}

/**
 * The clock of the service standard. A day on which it was stopped does not count, the day on which it runs again does; a
 * stop within one day costs nothing. While it stands, dates are those of a clock that runs again today: the earliest
 * possible ones. Undefined where neither the standard nor the law names a time.
 */
export function serviceClock(input: ClockInput): ApplicationClock | undefined {
  const {receivedAt, office, promise, limits = {}, stops = [], settledAt, toldDate} = input;
  const time = timing(input);
  const dueDate = promisedDate(receivedAt, promise, office, time.stopped);
  const legalDeadline = promisedDate(receivedAt, limits.legal, office, time.stopped);
  if (dueDate === undefined && legalDeadline === undefined) return undefined;
  const open = settledAt === undefined ? stops.find(({to}) => to === undefined) : undefined;
  const stage = settledAt === undefined ? stageClock(input, time) : undefined;
  const moved = movedDate(input, dueDate, toldDate);
  return {
    ...counted(receivedAt, dueDate ?? legalDeadline!, time),
    ...(open && {stoppedSince: new Date(toEpoch(open.from)).toISOString()}),
    ...(dueDate !== undefined && {dueDate}),
    ...(legalDeadline !== undefined && {legalDeadline}),
    late: [dueDate, legalDeadline].some((last) => isAfter(time.today, last)),
    deemedApproved: limits.deemedApproved === true && isAfter(time.today, legalDeadline),
    ...(stage && {stage}),
    ...(moved && {moved}),
  };
}

interface Timing {
  /** the day up to which days are told: that of the result, else of the clock */
  today: string;
  /** the last day that can have counted */
  lastDay: string;
  stopped: string[];
  office: Office;
}

function timing({now, office, stops = [], settledAt}: ClockInput): Timing {
  const day = (instant: Instantish) => toLocalDate(instant, office.zone);
  const end = settledAt ?? now;
  const days = stops.flatMap(({from, to}) => eachDay(day(from), addDays(day(to ?? end), -1)));
  const stopped = [...new Set(days)];
  const open = stops.find(({to}) => to === undefined);
  const lastDay = open && settledAt === undefined ? addDays(day(open.from), -1) : day(end);
  return {today: day(end), lastDay, stopped, office: withStops(office, stopped)};
}

function counted(from: Instantish, last: string, {lastDay, office}: Timing): {workingDay: number; of: number} {
  const start = toLocalDate(from, office.zone);
  return {
    workingDay: Math.max(0, workingDaysBetween(start, lastDay, office)),
    of: workingDaysBetween(start, last, office),
  };
}

function stageClock({stages = [], limits, office}: ClockInput, time: Timing): StageClock | undefined {
  const entered = stages[stages.length - 1];
  const term = limits?.stages?.find(({id}) => id === entered?.id);
  if (!entered || !term) return undefined;
  const {id, name} = term;
  const dueDate = promisedDate(entered.from, term.time, office, time.stopped);
  if (dueDate === undefined) return undefined;
  const late = isAfter(time.today, dueDate);
  return {
    id,
    name,
    ...counted(entered.from, dueDate, time),
    dueDate,
    late,
    deemedApproved: late && term.deemedApproved === true,
  };
}

function movedDate(
  {receivedAt, promise, office}: ClockInput,
  to: string | undefined,
  from: string | undefined,
): MovedDate | undefined {
  if (to === undefined || from === undefined || to === from) return undefined;
  const unstopped = promisedDate(receivedAt, promise, office);
  const stopped = unstopped !== to;
  return {from, to, reason: unstopped === from ? 'stopped' : stopped ? 'stopped-and-calendar' : 'calendar'};
}

function isAfter(day: string, last: string | undefined): boolean {
  return last !== undefined && compareDates(day, last) > 0;
}
