import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Schedule} from '@mpp-sdk/contract';
import {availability} from './availability.js';
import type {AvailabilityInput} from './availability.js';
import {instantOf, toEpoch} from './zone.js';

const morning = {from: '08:00', to: '10:00', capacity: 2};
const afternoon = {from: '13:00', to: '14:00', capacity: 1};
const schedule: Schedule = {
  slotMinutes: 30,
  weekly: {1: [morning], 2: [afternoon, morning], 3: [morning], 4: [morning], 5: [morning]},
};
const base: AvailabilityInput = {
  locationId: 'mpp-kota',
  schedule,
  zone: 'Asia/Jakarta',
  from: '2026-11-24',
  to: '2026-11-24',
  now: '2026-11-23T03:00:00Z',
};
const on = (change: Partial<AvailabilityInput> = {}) => availability({...base, ...change})[0]!;
const shown = (day = on()) => day.slots.map((slot) => `${slot.start.slice(11, 16)}=${slot.free}`).join(' ');
const epoch = (time: string) => toEpoch(instantOf('2026-11-24', time, 'Asia/Jakarta'));
const busy = (from: string, to: string, people = 1) => ({start: epoch(from), end: epoch(to), people});

describe('free slots', () => {
  it('follow the sessions of the weekday in order of time', () => {
    assert.equal(shown(), '08:00=2 08:30=2 09:00=2 09:30=2 13:00=1 13:30=1');
    assert.equal(on().slots[0]!.start, '2026-11-24T08:00:00+07:00');
    assert.equal(on().slots[0]!.end, '2026-11-24T08:30:00+07:00');
  });

  it('keep a visit to several services inside one session', () => {
    assert.equal(shown(on({durationMinutes: 90})), '08:00=2 08:30=2');
    assert.equal(shown(on({durationMinutes: 61})), '08:00=2 08:30=2');
    assert.equal(shown(on({durationMinutes: 121})), '');
  });

  it('count bookings in every cell they touch', () => {
    assert.equal(shown(on({busy: [busy('08:20', '08:40')]})), '08:00=1 08:30=1 09:00=2 09:30=2 13:00=1 13:30=1');
    assert.equal(shown(on({busy: [busy('08:30', '09:00')], durationMinutes: 60})), '08:00=1 08:30=1 09:00=2 13:00=1');
    assert.equal(shown(on({busy: [busy('08:00', '08:30', 5)]})), '08:00=0 08:30=2 09:00=2 09:30=2 13:00=1 13:30=1');
  });

  it('show a slot as full when the whole party does not fit', () => {
    assert.equal(shown(on({people: 2})), '08:00=2 08:30=2 09:00=2 09:30=2 13:00=0 13:30=0');
  });

  it('end before the cut-off', () => {
    const now = '2026-11-24T01:30:00Z';
    assert.equal(shown(on({now})), '09:30=2 13:00=1 13:30=1');
    assert.equal(
      shown(on({now, schedule: {...schedule, cutOffMinutes: 0}})),
      '08:30=2 09:00=2 09:30=2 13:00=1 13:30=1',
    );
  });

  it('are none on past days and beyond the horizon, counted in the office zone', () => {
    assert.equal(shown(on({now: '2026-11-25T01:00:00Z'})), '');
    assert.equal(shown(on({schedule: {...schedule, horizonDays: 1}})), shown());
    assert.equal(shown(on({schedule: {...schedule, horizonDays: 1}, now: '2026-11-22T16:59:00Z'})), '');
    assert.equal(shown(on({schedule: {...schedule, horizonDays: 1}, now: '2026-11-22T17:00:00Z'})), shown());
  });

  it('answer every day asked for, at most a year', () => {
    const days = availability({...base, from: '2026-11-23', to: '2026-11-29'});
    assert.deepEqual(
      days.map((day) => day.slots.length),
      [2, 6, 4, 4, 4, 0, 0].map((count, index) => (index === 0 ? 0 : count)),
    );
    assert.equal(days[5]!.closed?.id, 'Tutup');
    assert.equal(availability({...base, to: '2099-01-01'}).length, 366);
    assert.deepEqual(availability({...base, to: '2026-11-01'}), []);
  });
});

describe('which rule wins', () => {
  const holidays = [{date: '2026-11-24', name: 'Hari Contoh'}];
  const ramadan = {name: 'Ramadan', from: '2026-11-20', to: '2026-11-25', weekly: {2: [afternoon]}};
  const special = {date: '2026-11-24', sessions: [afternoon], reason: {id: 'Buka khusus'}};

  it('closes on a holiday and says which', () => {
    assert.deepEqual(on({holidays}), {date: '2026-11-24', closed: {id: 'Hari Contoh'}, slots: []});
    assert.equal(shown(on({holidays, schedule: {...schedule, openOnHolidays: true}})), shown());
  });
  it('opens on a holiday by exception', () => {
    assert.equal(shown(on({holidays, schedule: {...schedule, exceptions: [special]}})), '13:00=1 13:30=1');
  });
  it('closes by exception and gives the reason', () => {
    const closed = {...special, sessions: [], reason: {id: 'Rapat kerja'}};
    assert.equal(on({schedule: {...schedule, exceptions: [closed]}}).closed?.id, 'Rapat kerja');
  });
  it('takes the hours of Ramadan before those of the week, after holidays', () => {
    assert.equal(shown(on({schedule: {...schedule, periods: [ramadan]}})), '13:00=1 13:30=1');
    assert.equal(shown(on({holidays, schedule: {...schedule, periods: [ramadan]}})), '');
    const outside = {from: '2026-11-26', to: '2026-11-26', schedule: {...schedule, periods: [ramadan]}};
    assert.equal(on(outside).slots.length, 4);
  });
  it('needs no holiday data for a year', () => {
    assert.equal(on({from: '2031-11-25', to: '2031-11-25', now: '2031-11-24T03:00:00Z'}).slots.length, 6);
  });
});
