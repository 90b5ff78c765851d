import type {AppointmentRecord, AppointmentStore, Busy} from '../appointments.js';
import {DuplicateKeyError} from '../duplicate.js';
import {assertVisit, spanOfDays, utcDays} from '../office-days.js';
import {compare, copy, insert, live} from './copy.js';
import {earlier, remember} from './idempotency.js';
import type {RegionData} from './region-data.js';

export function memoryAppointments(data: RegionData): AppointmentStore {
  const {holds, appointments} = data;
  return {
    busy: async (locationId, from, to, now) => busy(data, {locationId, from, to, now}),
    hold: async (hold, fits, {now, replaces, idempotency}) => {
      assertVisit(hold);
      const before = earlier(data, idempotency, now);
      if (before) return before;
      if (holds.has(hold.id)) throw new DuplicateKeyError('hold id');
      const span = spanOfDays(utcDays(hold.start, hold.end));
      if (!fits(busy(data, {locationId: hold.locationId, ...span, now, without: replaces, moves: hold.moves})))
        return {outcome: 'taken'};
      dropExpired(data, hold.locationId, span, now);
      if (replaces !== undefined) holds.delete(replaces);
      insert(holds, hold.id, hold, 'hold id');
      remember(data, idempotency);
      return {outcome: 'held'};
    },
    getHold: async (id, now) => copy(live(holds.get(id), now)),
    releaseHold: async (id) => {
      holds.delete(id);
    },
    replay: async (keyHash, requestHash, now) => earlier(data, {keyHash, requestHash}, now) ?? {outcome: 'new'},
    confirm: async (holdId, appointment, {now, idempotency}) => {
      const before = earlier(data, idempotency, now);
      if (before) return before;
      const hold = live(holds.get(holdId), now);
      if (!hold || hold.moves !== undefined) return {outcome: 'hold-expired'};
      const {locationId, serviceIds, people, start, end} = hold;
      const booked = {...appointment, locationId, serviceIds, people, start, end};
      insert(appointments, booked.reference, booked, 'appointment reference');
      holds.delete(holdId);
      remember(data, idempotency);
      return {outcome: 'booked', appointment: copy(booked)};
    },
    wait: async (appointment, {now, idempotency}) => {
      const before = earlier(data, idempotency, now);
      if (before) return before;
      insert(appointments, appointment.reference, appointment, 'appointment reference');
      remember(data, idempotency);
      return {outcome: 'waits'};
    },
    line: async ({locationId, from, to, limit}) =>
      waiting(data)
        .filter((one) => one.locationId === locationId && one.start >= from && one.start < to)
        .sort((a, b) => compare(a.waitsSince!, b.waitsSince!) || compare(a.reference, b.reference))
        .slice(0, limit)
        .map(copy),
    lines: async (now) => {
      const found = waiting(data).filter(({end}) => end > now);
      const distinct = new Map(found.map(({locationId, start}) => [`${locationId} ${start}`, {locationId, start}]));
      return [...distinct.values()].sort((a, b) => compare(a.locationId, b.locationId) || compare(a.start, b.start));
    },
    offer: async (hold, fits, {now, version}) => {
      assertVisit(hold);
      const kept = appointments.get(hold.moves);
      if (kept?.status !== 'waitlisted' || kept.version !== version) return {outcome: 'conflict'};
      const span = spanOfDays(utcDays(hold.start, hold.end));
      if (!fits(busy(data, {locationId: hold.locationId, ...span, now}))) return {outcome: 'taken'};
      dropExpired(data, hold.locationId, span, now);
      insert(holds, hold.id, hold, 'hold id');
      const offers = (kept.offers ?? 0) + 1;
      Object.assign(kept, {waitsSince: hold.expiresAt, offers, updatedAt: now, version: version + 1});
      return {outcome: 'offered'};
    },
    offerFor: async (reference, now) =>
      copy(
        [...holds.values()]
          .filter((hold) => hold.moves === reference && live(hold, now))
          .sort((a, b) => compare(b.expiresAt, a.expiresAt))[0],
      ),
    get: async (reference) => copy(appointments.get(reference)),
    reschedule: async (reference, holdId, expectedVersion, now) => {
      const kept = appointments.get(reference);
      if (!kept) return {outcome: 'missing'};
      if (kept.status !== 'booked' && kept.status !== 'waitlisted') return {outcome: 'closed'};
      if (kept.version !== expectedVersion) return {outcome: 'conflict'};
      const hold = live(holds.get(holdId), now);
      if (!hold || (hold.moves ?? reference) !== reference) return {outcome: 'hold-expired'};
      const {locationId, serviceIds, people, start, end} = hold;
      Object.assign(kept, {
        locationId,
        serviceIds,
        people,
        start,
        end,
        updatedAt: now,
        version: kept.version + 1,
        status: 'booked',
      });
      delete kept.waitsSince;
      holds.delete(holdId);
      return {outcome: 'moved', appointment: copy(kept)};
    },
    setStatus: async (reference, from, to, now) => {
      const kept = appointments.get(reference);
      if (!kept) return {outcome: 'missing'};
      if (!from.includes(kept.status)) return {outcome: 'refused'};
      Object.assign(kept, {status: to, updatedAt: now, version: kept.version + 1});
      return {outcome: 'set', appointment: copy(kept)};
    },
    list: async ({locationId, from, to, after, limit}) =>
      [...appointments.values()]
        .filter((one) => locationId === undefined || one.locationId === locationId)
        .filter((one) => from === undefined || one.start >= from)
        .filter((one) => to === undefined || one.start < to)
        .filter((one) => !after || inOrder(after, one) < 0)
        .sort(inOrder)
        .slice(0, limit)
        .map(copy),
  };
}

const placeless = ['cancelled', 'no-show', 'waitlisted'];

type Place = Pick<AppointmentRecord, 'start' | 'reference'>;

function inOrder(a: Place, b: Place): number {
  return compare(a.start, b.start) || compare(a.reference, b.reference);
}

function waiting({appointments}: RegionData): AppointmentRecord[] {
  return [...appointments.values()].filter(({status}) => status === 'waitlisted');
}

interface Question {
  locationId: string;
  from: number;
  to: number;
  now: number;
  without?: string;
  moves?: string;
}

function busy({holds, appointments}: RegionData, {locationId, from, to, now, without, moves}: Question): Busy[] {
  return [
    ...[...holds.values()].filter((hold) => live(hold, now) && hold.id !== without),
    ...[...appointments.values()].filter(({status, reference}) => !placeless.includes(status) && reference !== moves),
  ]
    .filter((one) => one.locationId === locationId && one.start < to && one.end > from)
    .map(({start, end, people}) => ({start, end, people}))
    .sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end) || compare(a.people, b.people));
}

/** A hold whose place was given away must not come back through a request with an older clock. */
function dropExpired(
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
