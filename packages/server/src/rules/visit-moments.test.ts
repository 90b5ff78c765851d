import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hasStarted, isVisitDay} from './visit-moments.js';

const at = (text: string) => Date.parse(text);

test("the day of a visit is the office's day, not the server's", () => {
  const start = at('2026-11-25T08:00:00+09:00');
  assert.equal(isVisitDay(start, at('2026-11-25T00:00:00+09:00'), 'Asia/Jayapura'), true);
  assert.equal(isVisitDay(start, at('2026-11-25T23:59:59+09:00'), 'Asia/Jayapura'), true);
  assert.equal(isVisitDay(start, at('2026-11-24T23:59:59+09:00'), 'Asia/Jayapura'), false);
  assert.equal(isVisitDay(start, at('2026-11-26T00:00:00+09:00'), 'Asia/Jayapura'), false);
});

test('a visit has started from its first moment on', () => {
  assert.equal(hasStarted(1000, 999), false);
  assert.equal(hasStarted(1000, 1000), true);
});
