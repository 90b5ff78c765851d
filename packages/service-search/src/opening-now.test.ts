import {expect} from '@open-wc/testing';
import type {Schedule} from '@mpp-sdk/contract';
import {mainPlace, openingNow} from './opening-now.js';

const day = [
  {from: '13:00', to: '16:00', capacity: 2},
  {from: '08:00', to: '12:00', capacity: 2},
];
const schedule: Schedule = {slotMinutes: 15, weekly: {1: day, 2: day, 3: day, 4: day, 5: day}};
const at = (time: string, zone = 'Asia/Makassar' as const) =>
  openingNow(
    {schedule, zone},
    [{date: '2026-12-25', name: 'Hari Raya Natal', kind: 'national'}],
    Date.parse(`${time}+08:00`),
  );

describe('opening hours now', () => {
  it('are those of the place, whatever the clock of the device says', () => {
    expect(at('2026-11-24T08:00:00').openUntil).to.equal('12:00');
    expect(at('2026-11-24T11:59:59').openUntil).to.equal('12:00');
    expect(at('2026-11-24T15:59:00').openUntil).to.equal('16:00');
  });
  it('say when it opens again: after the break, tomorrow, after the weekend', () => {
    expect(at('2026-11-24T12:00:00').next).to.deep.equal({date: '2026-11-24', from: '13:00'});
    expect(at('2026-11-24T16:00:00').next).to.deep.equal({date: '2026-11-25', from: '08:00'});
    expect(at('2026-11-27T16:00:00').next).to.deep.equal({date: '2026-11-30', from: '08:00'});
  });
  it('name the holiday, and the first day after it', () => {
    const christmas = at('2026-12-25T09:00:00');
    expect(christmas.closed).to.deep.equal({id: 'Hari Raya Natal'});
    expect(christmas.openUntil).to.equal(undefined);
    expect(christmas.next?.date).to.equal('2026-12-28');
  });
  it('promise nothing when nothing is planned', () => {
    const never = openingNow({schedule: {slotMinutes: 15, weekly: {}}, zone: 'Asia/Jakarta'}, [], 0);
    expect(never.next).to.equal(undefined);
  });
});

describe('the main place', () => {
  it('is the MPP, else a place with a counter, else the first', () => {
    const place = (id: string, kind: 'mpp' | 'branch' | 'mobile-unit', channel: 'counter' | 'outreach') => ({
      id,
      kind,
      channel,
      name: {id},
      address: '',
      zone: 'Asia/Jakarta' as const,
      schedule,
    });
    const van = place('van', 'mobile-unit', 'outreach');
    const branch = place('branch', 'branch', 'counter');
    expect(mainPlace([van, branch, place('mpp', 'mpp', 'counter')])?.id).to.equal('mpp');
    expect(mainPlace([van, branch])?.id).to.equal('branch');
    expect(mainPlace([van])?.id).to.equal('van');
    expect(mainPlace([])).to.equal(undefined);
  });
});
