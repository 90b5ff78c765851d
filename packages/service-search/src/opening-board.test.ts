import {expect} from '@open-wc/testing';
import type {Location, ServiceSummary} from '@mpp-sdk/contract';
import {createOpeningBoard} from './opening-board.js';

const hours = (from: string, to: string) => [{from, to, capacity: 1}];
const place = (id: string, over: Partial<Location>): Location => ({
  ...{id, name: {id}, kind: 'branch', channel: 'counter', address: '', zone: 'Asia/Jakarta'},
  schedule: {slotMinutes: 15, weekly: {2: hours('08:00', '15:00'), 3: hours('08:00', '15:00')}},
  ...over,
});
const mpp = place('mpp', {kind: 'mpp'});
const van = place('van', {
  ...{kind: 'mobile-unit', channel: 'outreach', serviceIds: ['ktp']},
  schedule: {slotMinutes: 15, weekly: {2: hours('17:00', '20:00')}},
});
const service = (id: string, ...channels: ServiceSummary['channels']) => ({id, channels}) as ServiceSummary;
const ktp = service('ktp', 'online', 'counter', 'outreach');
// Tuesday.
const at = (time: string) => Date.parse(`2026-11-24T${time}:00+07:00`);
const placeFor = (one: ServiceSummary, time: string) => {
  const found = createOpeningBoard()([place('branch', {}), van, mpp], [], at(time))(one);
  return found && `${found.place.id} ${found.opening.openUntil ?? found.opening.next?.from} +${found.others}`;
};

describe('where one can go for a service now', () => {
  it('is a place that is open, the MPP before a branch', () => {
    expect(placeFor(ktp, '09:00')).to.equal('mpp 15:00 +2');
    expect(placeFor(ktp, '18:00')).to.equal('van 20:00 +2');
  });
  it('is the one that opens first where all are closed', () => {
    expect(placeFor(ktp, '16:00')).to.equal('van 17:00 +2');
    expect(placeFor(ktp, '21:00')).to.equal('mpp 08:00 +2');
  });
  it('leaves out places that do not give it', () => {
    expect(placeFor(service('sim', 'counter', 'outreach'), '18:00')).to.equal('mpp 08:00 +1');
    expect(placeFor(service('merek', 'online'), '09:00')).to.equal(undefined);
  });
  it('follows the clock', () => {
    const board = createOpeningBoard();
    const places = [mpp];
    const state = (time: string) => board(places, [], at(time))(ktp)!.opening.openUntil;
    expect([state('14:59'), state('15:00')]).to.deep.equal(['15:00', undefined]);
  });
});
