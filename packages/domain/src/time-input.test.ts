import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formatTime} from './format.js';
import {isLocalTime, parseTime} from './time-input.js';

describe('a time as people write it', () => {
  it('is understood in every common way', () => {
    for (const text of [
      '14.05',
      '14:05',
      '1405',
      ' 14 . 05 ',
      'pukul 14.05',
      'Jam 14:05 WIB',
      '14.05 WITA',
      '１４：０５',
    ])
      assert.equal(parseTime(text), '14:05', text);
    assert.equal(parseTime('9'), '09:00');
    assert.equal(parseTime('905'), '09:05');
    assert.equal(parseTime('0.30'), '00:30');
  });

  it('is not guessed', () => {
    for (const text of ['', '24.00', '9.60', '14.5', '2 siang', '2 pm', '-1', '12345'])
      assert.equal(parseTime(text), undefined, text);
  });

  it('is read again as it is shown', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.constantFrom('id', 'en'), (hour, minute, locale) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        assert.ok(isLocalTime(time));
        assert.equal(parseTime(formatTime(time, locale)), time);
      }),
    );
  });
});
