import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {TimeLimits} from '@mpp-sdk/contract';
import {officeCalendar} from './office-calendar.js';
import {serviceClock} from './service-clock.js';
import type {ClockInput} from './service-clock.js';

const office = {zone: 'Asia/Jakarta', holidays: [{date: '2026-12-24'}, {date: '2026-12-25'}]} as const;
/** Received on Monday 16 November 2026 at 10.00; seven working days end on Wednesday 25 November. */
const input: ClockInput = {
  receivedAt: '2026-11-16T10:00:00+07:00',
  now: '2026-11-20T09:00:00+07:00',
  office,
  promise: {min: 7, max: 7, unit: 'workday'},
  toldDate: '2026-11-25',
};
const clock = (more: Partial<ClockInput>) => serviceClock({...input, ...more})!;
const at = (date: string, time = '10:00') => `${date}T${time}:00+07:00`;

describe('the clock of a case', () => {
  it('says the fourth working day of seven', () => {
    const expected = {workingDay: 4, of: 7, dueDate: '2026-11-25', late: false, deemedApproved: false};
    assert.deepEqual(clock({}), expected);
    assert.equal(clock({now: at('2026-11-16', '23:00')}).workingDay, 0);
    assert.equal(clock({now: at('2026-11-22')}).workingDay, 4);
  });

  it('is late from the day after the promise', () => {
    assert.equal(clock({now: at('2026-11-25', '23:59')}).late, false);
    const {late, workingDay} = clock({now: at('2026-11-26', '00:00')});
    assert.deepEqual([late, workingDay], [true, 8]);
  });

  it('stands while the applicant must act, and says since when', () => {
    const stopped = clock({stops: [{from: at('2026-11-18')}], now: at('2026-11-20')});
    assert.deepEqual(
      [stopped.workingDay, stopped.stoppedSince, stopped.dueDate],
      [1, '2026-11-18T03:00:00.000Z', '2026-11-27'],
    );
    assert.deepEqual(stopped.moved, {from: '2026-11-25', to: '2026-11-27', reason: 'stopped'});
    const running = clock({stops: [{from: at('2026-11-18'), to: at('2026-11-20')}], now: at('2026-11-20')});
    assert.deepEqual([running.workingDay, running.stoppedSince, running.dueDate], [2, undefined, '2026-11-27']);
  });

  it('does not grow late while it stands, but stays late when it was', () => {
    assert.equal(clock({stops: [{from: at('2026-11-25')}], now: at('2027-02-01')}).late, false);
    assert.equal(clock({stops: [{from: at('2026-11-26')}], now: at('2027-02-01')}).late, true);
  });

  it('costs nothing to be asked and to answer on the same day', () => {
    const stops = [{from: at('2026-11-18', '08:00'), to: at('2026-11-18', '16:00')}];
    assert.equal(clock({stops}).dueDate, '2026-11-25');
  });

  it('gives a promise of the same day a day of its own after a stop', () => {
    const stops = [{from: at('2026-11-16', '11:00'), to: at('2026-11-19')}];
    assert.equal(clock({promise: {max: 3, unit: 'hour'}, stops}).dueDate, '2026-11-19');
  });

  it('moves with the holidays of a year and says why', () => {
    const decree = {...office, holidays: [...office.holidays, {date: '2026-11-23'}]};
    assert.deepEqual(clock({office: decree}).moved, {from: '2026-11-25', to: '2026-11-26', reason: 'calendar'});
    const stops = [{from: at('2026-11-18'), to: at('2026-11-19')}];
    assert.equal(clock({office: decree, stops}).moved?.reason, 'stopped-and-calendar');
  });

  it('stays as it was when the result came', () => {
    const done = clock({settledAt: at('2026-11-24'), now: at('2027-03-01'), stops: [{from: at('2026-11-25')}]});
    assert.deepEqual([done.workingDay, done.late, done.stoppedSince], [6, false, undefined]);
    assert.equal(clock({settledAt: at('2026-11-26'), now: at('2027-03-01')}).late, true);
  });

  it('counts as approved when the law says so and the deadline has passed without a decision', () => {
    const limits: TimeLimits = {legal: {max: 10, unit: 'workday'}, deemedApproved: true};
    assert.equal(clock({limits}).legalDeadline, '2026-11-30');
    assert.equal(clock({limits, now: at('2026-11-30')}).deemedApproved, false);
    assert.equal(clock({limits, now: at('2026-12-01')}).deemedApproved, true);
    assert.equal(clock({limits, settledAt: at('2026-11-30'), now: at('2026-12-05')}).deemedApproved, false);
    assert.equal(clock({limits: {legal: limits.legal!}, now: at('2026-12-01')}).deemedApproved, false);
  });

  it('runs for each stage by itself', () => {
    const name = {id: 'Verifikasi'};
    const limits: TimeLimits = {stages: [{id: 'verify', name, time: {max: 2, unit: 'workday'}, deemedApproved: true}]};
    const stages = [
      {id: 'intake', from: input.receivedAt},
      {id: 'verify', from: at('2026-11-18')},
    ];
    const stage = clock({limits, stages}).stage;
    assert.deepEqual(stage, {
      id: 'verify',
      name,
      workingDay: 2,
      of: 2,
      dueDate: '2026-11-20',
      late: false,
      deemedApproved: false,
    });
    const later = clock({limits, stages, now: at('2026-11-23')}).stage!;
    assert.deepEqual([later.late, later.deemedApproved], [true, true]);
    assert.equal(clock({limits, stages, settledAt: at('2026-11-19')}).stage, undefined);
    assert.equal(clock({limits, stages: [stages[0]!]}).stage, undefined);
  });

  it('is not there where nobody names a time', () => {
    assert.equal(serviceClock({...input, promise: {unit: 'unspecified'}}), undefined);
  });
});

describe('the days of an office', () => {
  const profile = {
    zone: 'Asia/Makassar' as const,
    holidays: [],
    offices: [
      {weekdays: [1, 2, 3, 4, 5, 6], closures: [{date: '2026-11-20', name: 'HUT Kota'}]},
      {agencyId: 'imigrasi', weekdays: [1, 2, 3, 4], closures: [{date: '2026-11-23', name: 'Pindah gedung'}]},
    ],
  };
  it('are its own weekdays, else those of the region; closures of both', () => {
    const common = officeCalendar(profile, 'dukcapil');
    assert.deepEqual([common.workingWeekdays, common.closures], [[1, 2, 3, 4, 5, 6], ['2026-11-20']]);
    const own = officeCalendar(profile, 'imigrasi');
    assert.deepEqual(
      [own.workingWeekdays, own.closures],
      [
        [1, 2, 3, 4],
        ['2026-11-20', '2026-11-23'],
      ],
    );
    assert.equal(officeCalendar({...profile, offices: undefined}).workingWeekdays, undefined);
  });
});
