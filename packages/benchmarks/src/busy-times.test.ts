import assert from 'node:assert/strict';
import {it} from 'node:test';
import {availability} from '@mpp-sdk/domain';
import {busyMonth} from './busy-times.js';

const places = (count: number, busy = busyMonth(count).busy) =>
  availability({...busyMonth(count), busy}).flatMap(({slots}) => slots.map(({free}) => free));
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

it('the month that is measured is open on weekdays and every visit in its hours takes a place', () => {
  const empty = places(420, []);
  assert.equal(empty.length, 22 * 12);
  // 420 visits over 30 days and 14 half hours, of which 22 days and 12 half hours are open.
  assert.equal(sum(empty) - sum(places(420)), 22 * 12);
});
