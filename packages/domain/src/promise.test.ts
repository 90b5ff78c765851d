import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Duration} from '@mpp-sdk/contract';
import {promisedDate} from './promise.js';

const office = {zone: 'Asia/Jakarta', holidays: [{date: '2026-12-24'}, {date: '2026-12-25'}]} as const;
const promise = (at: string, duration: Duration | undefined) => promisedDate(at, duration, office);

describe('the day a result is promised for', () => {
  it('counts working days after receipt, by the longest time', () => {
    assert.equal(promise('2026-12-22T02:00:00Z', {min: 1, max: 3, unit: 'workday'}), '2026-12-29');
  });
  it('takes the day of the office, not of Greenwich', () => {
    assert.equal(promise('2026-11-23T18:00:00Z', {max: 1, unit: 'workday'}), '2026-11-25');
  });
  it('promises minutes and hours for the same working day', () => {
    assert.equal(promise('2026-11-24T02:00:00Z', {min: 15, max: 60, unit: 'minute'}), '2026-11-24');
    assert.equal(promise('2026-11-24T02:00:00Z', {max: 3, unit: 'hour'}), '2026-11-24');
  });
  it('waits for the next working day when the office is closed', () => {
    assert.equal(promise('2026-12-24T02:00:00Z', {max: 15, unit: 'minute'}), '2026-12-28');
    assert.equal(promise('2026-11-24T02:00:00Z', {max: 24, unit: 'hour'}), '2026-11-25');
  });
  it('counts days and months by the calendar', () => {
    assert.equal(promise('2026-11-24T02:00:00Z', {max: 14, unit: 'day'}), '2026-12-08');
    assert.equal(promise('2026-08-31T02:00:00Z', {max: 6, unit: 'month'}), '2027-02-28');
  });
  it('promises nothing where the standard names no time', () => {
    assert.equal(promise('2026-11-24T02:00:00Z', {unit: 'unspecified', max: 3}), undefined);
    assert.equal(promise('2026-11-24T02:00:00Z', {unit: 'workday'}), undefined);
    assert.equal(promise('2026-11-24T02:00:00Z', undefined), undefined);
  });
});
