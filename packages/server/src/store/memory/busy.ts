import type {Busy} from '../appointments.js';
import {compare, live} from './copy.js';
import type {RegionData} from './region-data.js';

const placeless = ['cancelled', 'no-show', 'waitlisted'];

interface Question {
  locationId: string;
  from: number;
  to: number;
  now: number;
  without?: string | undefined;
  moves?: string | undefined;
}

export function busy({holds, appointments}: RegionData, {locationId, from, to, now, without, moves}: Question): Busy[] {
  return [
    ...[...holds.values()].filter((hold) => live(hold, now) && hold.id !== without),
    ...[...appointments.values()].filter(({status, reference}) => !placeless.includes(status) && reference !== moves),
  ]
    .filter((one) => one.locationId === locationId && one.start < to && one.end > from)
    .map(({start, end, people}) => ({start, end, people}))
    .sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end) || compare(a.people, b.people));
}

/** A hold whose place was given away must not come back through a request with an older clock. */
export function dropExpired(
  {holds}: RegionData,
  locationId: string,
  {from, to}: {from: number; to: number},
  now: number,
): void {
  for (const hold of [...holds.values()]) {
    const here = hold.locationId === locationId && hold.start < to && hold.end > from;
    if (here && !live(hold, now)) holds.delete(hold.id);
  }
}
