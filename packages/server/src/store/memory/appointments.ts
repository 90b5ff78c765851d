import type {AppointmentStatus} from '@mpp-sdk/contract';
import {longestLine, type AppointmentRecord, type AppointmentStore, type StatusOutcome} from '../appointments.js';
import {DuplicateKeyError} from '../duplicate.js';
import {assertVisit, spanOfDays, utcDays} from '../office-days.js';
import {busy, dropExpired} from './busy.js';
import {compare, copy, insert, live} from './copy.js';
import {earlier, remember} from './idempotency.js';
import {giveOffers, inLine, lineOf, planOffers, waiting} from './offers.js';
import type {RegionData} from './region-data.js';

export function memoryAppointments(data: RegionData): AppointmentStore {
  const {holds, appointments} = data;
  return {
    busy: async (locationId, from, to, now, moves) => busy(data, {locationId, from, to, now, moves}),
    hold: async (hold, fits, {now, replaces, offers, idempotency}) => {
      assertVisit(hold);
      const before = earlier(data, idempotency, now);
      if (before) return before;
      if (holds.has(hold.id)) throw new DuplicateKeyError('hold id');
      const span = spanOfDays(utcDays(hold.start, hold.end));
      const promised = offers ? planOffers(data, offers, now, replaces).offers : [];
      const taken = busy(data, {locationId: hold.locationId, ...span, now, without: replaces, moves: hold.moves});
      if (!fits([...taken, ...promised])) return {outcome: 'taken'};
      dropExpired(data, hold.locationId, span, now);
      if (replaces !== undefined) holds.delete(replaces);
      insert(holds, hold.id, hold, 'hold id');
      remember(data, idempotency);
      return {outcome: 'held'};
    },
    getHold: async (id, now) => copy(live(holds.get(id), now)),
    releaseHold: async (id, freed) => {
      holds.delete(id);
      if (freed) giveOffers(data, freed);
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
    line: async (day) => lineOf(data, day).slice(0, longestLine).map(copy),
    before: async (one, day) => lineOf(data, day).filter((other) => inLine(other, one) < 0).length,
    lines: async (now) => {
      const found = waiting(data).filter(({end}) => end > now);
      const distinct = new Map(found.map(({locationId, start}) => [`${locationId} ${start}`, {locationId, start}]));
      return [...distinct.values()].sort((a, b) => compare(a.locationId, b.locationId) || compare(a.start, b.start));
    },
    offer: async (offers, now) => giveOffers(data, {now, offers}),
    offerFor: async (reference, now) =>
      copy(
        [...holds.values()]
          .filter((hold) => hold.moves === reference && live(hold, now))
          .sort((a, b) => compare(b.expiresAt, a.expiresAt))[0],
      ),
    get: async (reference) => copy(appointments.get(reference)),
    reschedule: async (reference, holdId, expectedVersion, freed) => {
      const {now} = freed;
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
      const moved = copy(kept);
      giveOffers(data, freed);
      return {outcome: 'moved', appointment: moved};
    },
    cancel: async (reference, freed) => {
      const outcome = setStatus(data, reference, ['booked', 'waitlisted'], 'cancelled', freed.now);
      if (outcome.outcome !== 'set') return outcome;
      for (const hold of [...holds.values()]) if (hold.moves === reference) holds.delete(hold.id);
      giveOffers(data, freed);
      return outcome;
    },
    setStatus: async (reference, from, to, now) => setStatus(data, reference, from, to, now),
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

type Place = Pick<AppointmentRecord, 'start' | 'reference'>;

function inOrder(a: Place, b: Place): number {
  return compare(a.start, b.start) || compare(a.reference, b.reference);
}

function setStatus(
  {appointments}: RegionData,
  reference: string,
  from: AppointmentStatus[],
  to: AppointmentStatus,
  now: number,
): StatusOutcome {
  const kept = appointments.get(reference);
  if (!kept) return {outcome: 'missing'};
  if (!from.includes(kept.status)) return {outcome: 'refused'};
  Object.assign(kept, {status: to, updatedAt: now, version: kept.version + 1});
  return {outcome: 'set', appointment: copy(kept)};
}
