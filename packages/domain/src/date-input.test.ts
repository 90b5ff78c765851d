import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays} from './dates.js';
import {formatDay, parseDate} from './date-input.js';
import {formatDate} from './format.js';

describe('a day as people write it', () => {
  it('is understood in every common way, the day before the month', () => {
    const ways = [
      '5/3/2026',
      '05/03/2026',
      '5-3-2026',
      '5.3.2026',
      ' 5 / 3 / 2026 ',
      '5 3 2026',
      '05032026',
      '2026-03-05',
      '2026/3/5',
      '20260305',
      '5 Maret 2026',
      '5 maret 2026',
      '5 Mar 2026',
      '5Maret2026',
      '5-Mar-2026',
      'Kamis, 5 Maret 2026',
      'Thursday, 5 March 2026',
      'March 5, 2026',
      '５/３/２０２６',
      '5–3–2026',
    ];
    for (const text of ways) assert.equal(parseDate(text), '2026-03-05', text);
  });

  it('knows old and short names of months', () => {
    const months = ['Jan', 'Pebruari', 'Mrt', 'Apr', 'Mei', 'Juni', 'Jul', 'Agt', 'Sept', 'Okt', 'Nopember', 'Des'];
    const read = months.map((month) => parseDate(`1 ${month} 1971`)?.slice(5, 7));
    assert.deepEqual(read, ['01', '02', undefined, '04', '05', '06', '07', '08', '09', '10', '11', '12']);
    assert.equal(parseDate('17 August 1945'), '1945-08-17');
  });

  it('is not guessed: no short year, no day that does not exist, no word', () => {
    for (const text of [
      '',
      '5/3/95',
      '31/2/2026',
      '5/13/2026',
      '0/1/2026',
      '5 Foo 2026',
      '5 Ma 2026',
      'besok',
      '2026',
      '5/3',
    ])
      assert.equal(parseDate(text), undefined, text);
  });

  it('reads eight figures as day, month, year wherever that is a day of these centuries', () => {
    assert.equal(parseDate('20101999'), '1999-10-20');
    assert.equal(parseDate('19121910'), '1910-12-19');
    assert.equal(parseDate('20101201'), '2010-12-01');
  });

  it('is read again as it is shown, in both languages', () => {
    assert.equal(formatDay('2026-03-05', 'id'), '5 Maret 2026');
    assert.equal(formatDay('2026-03-05', 'en'), '5 March 2026');
    fc.assert(
      fc.property(fc.integer({min: -60_000, max: 60_000}), fc.constantFrom('id', 'en'), (days, locale) => {
        const date = addDays('2000-01-01', days);
        assert.equal(parseDate(formatDay(date, locale)), date);
        assert.equal(parseDate(formatDate(date, locale)), date);
        assert.equal(parseDate(date), date);
      }),
    );
  });

  it('never throws for any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const date = parseDate(text);
        assert.ok(date === undefined || /^\d{4}-\d\d-\d\d$/.test(date));
      }),
    );
  });
});
