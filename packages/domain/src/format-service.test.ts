import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Duration, Fee} from '@mpp-sdk/contract';
import {formatDuration, formatFee, formatMoney} from './format-service.js';

describe('what a service costs', () => {
  it('writes Rupiah without a space', () => {
    assert.equal(formatMoney(50_000), 'Rp50.000');
    assert.equal(formatMoney(1_250_000, 'id'), 'Rp1.250.000');
    assert.equal(formatMoney(650_000, 'en'), 'Rp650,000');
    assert.equal(formatMoney(-500), '-Rp500');
  });

  const fees: [Fee | undefined, string, string][] = [
    [{type: 'free', amount: 0, currency: 'IDR'}, 'Gratis (Rp0)', 'Free (Rp0)'],
    [{type: 'fixed', amount: 30_000}, 'Rp30.000', 'Rp30,000'],
    [{type: 'fixed', amount: 0}, 'Gratis (Rp0)', 'Free (Rp0)'],
    [{type: 'fixed', amount: null}, 'Tanya petugas', 'Ask an officer'],
    [{type: 'range', min: 350_000, max: 950_000}, 'Rp350.000 sampai Rp950.000', 'Rp350,000 to Rp950,000'],
    [{type: 'range', min: 650_000}, 'mulai Rp650.000', 'from Rp650,000'],
    [{type: 'varies', text: {id: 'Menurut luas tanah'}}, 'Menurut luas tanah', 'Menurut luas tanah'],
    [{type: 'varies'}, 'Berbeda-beda, tanya petugas', 'Varies, ask an officer'],
    [{type: 'unknown'}, 'Tanya petugas', 'Ask an officer'],
    [undefined, 'Tanya petugas', 'Ask an officer'],
  ];
  for (const [fee, id, en] of fees) {
    it(`says "${id}" for ${JSON.stringify(fee)}`, () => {
      assert.equal(formatFee(fee, 'id'), id);
      assert.equal(formatFee(fee, 'en'), en);
    });
  }
});

describe('how long a service takes', () => {
  const durations: [Duration | undefined, string, string][] = [
    [{min: 15, max: 60, unit: 'minute'}, '15-60 menit', '15-60 minutes'],
    [{min: 1, max: 7, unit: 'workday'}, '1-7 hari kerja', '1-7 working days'],
    [{min: 1, max: 1, unit: 'workday'}, '1 hari kerja', '1 working day'],
    [{max: 3, unit: 'day'}, 'paling lama 3 hari', 'up to 3 days'],
    [{min: 1.5, unit: 'hour'}, 'mulai 1,5 jam', 'from 1.5 hours'],
    [{unit: 'unspecified', text: {id: 'Menurut antrean'}}, 'Menurut antrean', 'Menurut antrean'],
    [{unit: 'unspecified'}, 'Tanya petugas', 'Ask an officer'],
    [undefined, 'Tanya petugas', 'Ask an officer'],
  ];
  for (const [duration, id, en] of durations) {
    it(`says "${id}" for ${JSON.stringify(duration)}`, () => {
      assert.equal(formatDuration(duration, 'id'), id);
      assert.equal(formatDuration(duration, 'en'), en);
    });
  }
});
