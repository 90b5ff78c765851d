import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatNumber,
  formatRange,
  formatTime,
  formatTimeRange,
} from './format.js';

const at = '2026-11-24T07:05:00Z';

describe('dates and times as citizens read them', () => {
  it('writes a day out', () => {
    assert.equal(formatDate('2026-11-24', 'id'), 'Selasa, 24 November 2026');
    assert.equal(formatDate('2026-05-01', 'id-ID'), 'Jumat, 1 Mei 2026');
    assert.equal(formatDate('2026-11-24', 'en'), 'Tuesday, 24 November 2026');
    assert.equal(formatDate('2026-11-29', 'mad'), 'Minggu, 29 November 2026');
  });

  it('writes the day in Sundanese without strange spaces', () => {
    const text = formatDate('2026-11-24', 'su');
    assert.match(text, /24/);
    assert.match(text, /2026/);
    assert.doesNotMatch(text, /[\u00a0\u202f]/);
    assert.notEqual(text, formatDate('2026-11-24', 'id'));
  });

  it('gives an appointment in the time of its counter', () => {
    assert.equal(formatDateTime(at, 'Asia/Jakarta', 'id'), 'Selasa, 24 November 2026, pukul 14.05 WIB');
    assert.equal(formatDateTime(at, 'Asia/Jayapura', 'id'), 'Selasa, 24 November 2026, pukul 16.05 WIT');
    assert.equal(formatDateTime(at, 'Asia/Makassar', 'en'), 'Tuesday, 24 November 2026, 15:05 WITA');
  });

  it('names the day once in a range', () => {
    const half = '2026-11-24T07:35:00Z';
    assert.equal(formatRange(at, half, 'Asia/Jakarta', 'id'), 'Selasa, 24 November 2026, pukul 14.05–14.35 WIB');
    const next = formatRange(at, '2026-11-25T01:00:00Z', 'Asia/Jakarta', 'en');
    assert.equal(next, 'Tuesday, 24 November 2026, 14:05 WIB – Wednesday, 25 November 2026, 08:00 WIB');
  });

  it('writes the clock with a full stop, in English with a colon', () => {
    assert.equal(formatTime('14:05', 'id'), '14.05');
    assert.equal(formatTime('14:05', 'en-GB'), '14:05');
    assert.equal(formatTimeRange('08:00', '15:30', 'id'), '08.00–15.30');
  });
});

describe('numbers and file sizes', () => {
  it('groups thousands', () => {
    assert.equal(formatNumber(1250000.5, 'id'), '1.250.000,5');
    assert.equal(formatNumber(-1250, 'en'), '-1,250');
    assert.equal(formatNumber(999, 'id'), '999');
  });

  it('shows sizes as upload limits are set', () => {
    const table: [number, string][] = [
      [0, '0 B'],
      [1023, '1.023 B'],
      [350_000, '342 KB'],
      [5 * 1024 * 1024, '5 MB'],
      [1.5 * 1024 * 1024, '1,5 MB'],
      [3 * 1024 ** 3, '3 GB'],
    ];
    for (const [bytes, text] of table) assert.equal(formatBytes(bytes, 'id'), text);
    assert.equal(formatBytes(1.5 * 1024 * 1024, 'en'), '1.5 MB');
  });
});
