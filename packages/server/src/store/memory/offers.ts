import {longestLine, type AppointmentRecord, type DayOffers, type Freed} from '../appointments.js';
import {spanOfDays, utcDays} from '../office-days.js';
import {busy, dropExpired} from './busy.js';
import {compare, copy, insert} from './copy.js';
import type {RegionData} from './region-data.js';

export function waiting({appointments}: RegionData): AppointmentRecord[] {
  return [...appointments.values()].filter(({status}) => status === 'waitlisted');
}

type Waiting = Pick<AppointmentRecord, 'reference' | 'waitsSince'>;

export function inLine(a: Waiting, b: Waiting): number {
  return compare(a.waitsSince!, b.waitsSince!) || compare(a.reference, b.reference);
}

export function lineOf(
  data: RegionData,
  {locationId, from, to}: Pick<DayOffers, 'locationId' | 'from' | 'to'>,
): AppointmentRecord[] {
  return waiting(data)
    .filter((one) => one.locationId === locationId && one.start >= from && one.start < to)
    .sort(inLine);
}

/** What the line would get if it were served now, and the hold `without` were released. */
export function planOffers(data: RegionData, offers: DayOffers, now: number, without?: string) {
  const {locationId, from, to} = offers;
  const line = lineOf(data, offers).slice(0, longestLine).map(copy);
  if (line.length === 0) return {offers: [], gone: []};
  return offers.plan(line, busy(data, {locationId, from, to, now, without}));
}

/** Gives what is free of the day to those who wait. */
export function giveOffers(data: RegionData, {now, offers}: Freed): void {
  if (!offers) return;
  const {appointments, holds} = data;
  dropExpired(data, offers.locationId, spanOfDays(utcDays(offers.from, offers.to)), now);
  const plan = planOffers(data, offers, now);
  const change = (reference: string, values: Partial<AppointmentRecord>) => {
    const kept = appointments.get(reference)!;
    Object.assign(kept, values, {updatedAt: now, version: kept.version + 1});
  };
  for (const reference of plan.gone) change(reference, {status: 'cancelled'});
  for (const hold of plan.offers) {
    insert(holds, hold.id, hold, 'hold id');
    const offered = (appointments.get(hold.moves)!.offers ?? 0) + 1;
    change(hold.moves, {waitsSince: hold.expiresAt, offers: offered});
  }
}
