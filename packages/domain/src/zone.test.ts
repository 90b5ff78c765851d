import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Zone} from '@mpp-sdk/contract';
import {instantOf, isZone, offsetMinutes, toEpoch, toLocalDate, toLocalTime, zoneName, zones} from './zone.js';

describe('the zone of an office', () => {
  it('has the name people say', () => {
    assert.deepEqual(
      zones.map((zone) => [zone, zoneName(zone), offsetMinutes(zone) / 60]),
      [
        ['Asia/Jakarta', 'WIB', 7],
        ['Asia/Pontianak', 'WIB', 7],
        ['Asia/Makassar', 'WITA', 8],
        ['Asia/Jayapura', 'WIT', 9],
      ],
    );
  });

  it('writes a booking with its own offset', () => {
    assert.equal(instantOf('2026-11-25', '08:30', 'Asia/Jakarta'), '2026-11-25T08:30:00+07:00');
    assert.equal(instantOf('2026-11-25', '08:30', 'Asia/Jayapura'), '2026-11-25T08:30:00+09:00');
  });

  it('is already in tomorrow in Jayapura while Jakarta has evening', () => {
    assert.equal(toLocalDate('2026-11-24T15:30:00Z', 'Asia/Jayapura'), '2026-11-25');
    assert.equal(toLocalDate('2026-11-24T15:30:00Z', 'Asia/Jakarta'), '2026-11-24');
    assert.equal(toLocalTime('2026-11-24T15:30:00Z', 'Asia/Makassar'), '23:30');
  });

  it('agrees with the time zone data of the platform', () => {
    const epochs = fc.integer({min: Date.UTC(1990, 0), max: Date.UTC(2100, 0)});
    fc.assert(
      fc.property(epochs, fc.constantFrom(...zones), (epoch, zone) => {
        const local = new Intl.DateTimeFormat('sv', {dateStyle: 'short', timeStyle: 'short', timeZone: zone});
        assert.equal(`${toLocalDate(epoch, zone)} ${toLocalTime(epoch, zone)}`, local.format(epoch));
      }),
    );
  });

  it('comes back from an instant to the same day and minute', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 4e6}), fc.constantFrom(...zones), (hour, zone) => {
        const epoch = hour * 60_000 * 60;
        assert.equal(toEpoch(instantOf(toLocalDate(epoch, zone), toLocalTime(epoch, zone), zone)), epoch);
      }),
    );
  });

  it('refuses what is no zone or no instant, and says what is allowed', () => {
    assert.throws(() => zoneName('Asia/Singapore' as Zone), /Asia\/Jakarta/);
    assert.throws(() => toEpoch('tomorrow'), /Not an instant/);
    assert.throws(() => instantOf('2026-13-01', '08:00', 'Asia/Jakarta'), RangeError);
    assert.equal(isZone('toString'), false);
  });
});
