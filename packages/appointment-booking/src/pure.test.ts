import {expect} from '@open-wc/testing';
import {MppError} from '@mpp-sdk/api-client';
import {availability, instantOf} from '@mpp-sdk/domain';
import {countdown, minutesLeft, timeLeft} from './countdown.js';
import {byMonth, dayParts, dayState, dayWords, findSlot, freeTimes, openDay} from './days.js';
import {weekHours} from './hours.js';
import {Intention, isUnknown} from './intention.js';
import {messages} from './messages/index.js';
import {week, ZONE} from './mpp-slot-picker.states.js';

describe('How long a hold lasts', () => {
  const expiresAt = '2026-11-24T02:10:00Z';
  it('is what is left at the moment of the answer', () => {
    expect(timeLeft(expiresAt, Date.parse('2026-11-24T02:00:01Z'))).to.equal(599_000);
  });
  it('is not told in numbers by a device whose clock is an hour wrong, either way', () => {
    expect(timeLeft(expiresAt, Date.parse('2026-11-24T03:00:00Z'))).to.equal(undefined);
    expect(timeLeft(expiresAt, Date.parse('2026-11-24T01:00:00Z'))).to.equal(undefined);
  });
  it('reads as minutes and seconds in words, never as a decimal number', async () => {
    await messages.bring('en');
    const reads = (ms: number, locale: 'id' | 'en') => {
      const {minutes, seconds} = countdown(ms);
      return messages[locale].heldFor(minutes, seconds).replace(/^.*(selama|you for) /, '');
    };
    expect([596_000, 598_001, 60_000, 900, 0].map((ms) => reads(ms, 'id'))).to.eql([
      '9 menit 56 detik',
      '9 menit 59 detik',
      '1 menit 0 detik',
      '1 detik',
      '0 detik',
    ]);
    expect(reads(596_000, 'en')).to.equal('9 min 56 s');
    expect(minutesLeft(119_800)).to.equal(2);
  });
});

describe('Days and slots in the zone of the office', () => {
  it('calls 11.30 of the office morning in all three zones, wherever the device is', () => {
    for (const zone of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const) {
      const slots = ['07:30', '11:45', '12:00', '13:00'].map((time) => {
        const start = new Date(instantOf('2026-11-25', time, zone)).toISOString();
        return {id: time, start, end: start, free: 1};
      });
      expect(dayParts(slots, zone).map((one) => one.slots.map(({id}) => id))).to.eql([
        ['07:30', '11:45'],
        ['12:00', '13:00'],
      ]);
    }
  });
  it('tells free, full, closed and past days apart, and counts the free times', () => {
    const [monday, , wednesday] = week();
    expect(monday && [dayState(monday), freeTimes(monday)]).to.eql(['free', 11]);
    expect(wednesday && dayState(wednesday)).to.equal('closed');
    expect(week(0)[0] && dayState(week(0)[0]!)).to.equal('full');
    expect(dayState({date: '2026-11-30', slots: []})).to.equal('past');
  });
  it('opens the wanted day, else the first with a free place, else the first', () => {
    const days = week();
    expect(openDay(days, '2026-12-03')?.date).to.equal('2026-12-03');
    expect(openDay(days.slice(2), '2027-01-01')?.date).to.equal('2026-12-03');
    expect(openDay(week(0))?.date).to.equal('2026-11-30');
    expect(openDay([])).to.equal(undefined);
  });
  it('finds a slot on its day and groups days by month', () => {
    const days = week();
    const slot = days[1]!.slots[3]!;
    expect(findSlot(days, slot.id)).to.eql({day: days[1], slot});
    expect(byMonth(days, 'id').map((one) => [one.month, one.days.length])).to.eql([
      ['November 2026', 1],
      ['Desember 2026', 6],
    ]);
    expect(dayWords('2026-12-01', 'en')).to.eql({weekday: 'Tuesday', number: '1', month: 'December 2026'});
  });
  it('slots of a visit of 45 minutes end before the office does', () => {
    const days = availability({
      locationId: 'mpp',
      schedule: {slotMinutes: 15, weekly: {1: [{from: '08:00', to: '09:00', capacity: 1}]}},
      zone: ZONE,
      from: '2026-11-30',
      to: '2026-11-30',
      now: '2026-11-29T00:00:00Z',
      durationMinutes: 45,
    });
    expect(dayParts(days[0]!.slots, ZONE)[0]?.slots.length).to.equal(2);
  });
});

describe('The usual week of a place', () => {
  const session = (from: string, to: string) => ({from, to, capacity: 2});
  it('joins days with the same hours and leaves closed days out', () => {
    const day = [session('07:30', '12:00'), session('13:00', '16:00')];
    const weekly = {1: day, 2: day, 4: day, 5: [session('07:30', '16:30')], 6: []};
    expect(weekHours({slotMinutes: 15, weekly}, 'id')).to.eql([
      'Senin–Selasa 07.30–16.00',
      'Kamis 07.30–16.00',
      'Jumat 07.30–16.30',
    ]);
    expect(weekHours({slotMinutes: 15, weekly: {}}, 'id')).to.eql([]);
  });
});

describe('One key for one intention', () => {
  it('keeps the key while the request says the same and its outcome is not known', () => {
    const intention = new Intention();
    const first = intention.keyFor({slotId: 'a', people: 1});
    expect(intention.keyFor({slotId: 'a', people: 1})).to.equal(first);
    expect(intention.keyFor({slotId: 'b', people: 1})).to.not.equal(first);
    const second = intention.keyFor({slotId: 'b', people: 1});
    intention.settle();
    expect(intention.keyFor({slotId: 'b', people: 1})).to.not.equal(second);
  });
  it('knows which failures leave the outcome open', () => {
    const unknown = (['offline', 'timeout', 'server'] as const).map((kind) => isUnknown(new MppError(kind, 'x')));
    expect(unknown).to.eql([true, true, true]);
    expect(isUnknown(new MppError('conflict', 'x', {code: 'slot-taken'}))).to.equal(false);
    expect(isUnknown(new MppError('conflict', 'x', {code: 'idempotency-in-progress'}))).to.equal(true);
  });
});

describe('The words', () => {
  it('have every key in both languages, and none is empty', async () => {
    await messages.bring('en');
    expect(messages.en).to.not.equal(messages.id);
    expect(Object.keys(messages.en).sort()).to.eql(Object.keys(messages.id).sort());
    for (const text of Object.values({...messages.id, ...messages.en}))
      if (typeof text === 'string') expect(text).to.not.equal('');
  });
  it('use the plural of English', async () => {
    await messages.bring('en');
    expect([messages.en.places(1), messages.en.places(2), messages.id.places(3)]).to.eql([
      '1 place',
      '2 places',
      '3 tempat',
    ]);
  });
});
