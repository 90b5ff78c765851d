import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pick} from './text.js';

describe('the text for a reader', () => {
  const name = {id: 'Kartu keluarga', en: 'Family card', su: 'Kartu kulawarga', ban: ''};
  const table: [string, string, string][] = [
    ['id', 'Kartu keluarga', 'id'],
    ['en-GB', 'Family card', 'en'],
    ['su-Latn-ID', 'Kartu kulawarga', 'su'],
    ['jv', 'Kartu keluarga', 'id'],
    ['ban', 'Kartu keluarga', 'id'],
    ['', 'Kartu keluarga', 'id'],
  ];
  for (const [locale, text, lang] of table) {
    it(`for "${locale}" is in ${lang}`, () => assert.deepEqual(pick(name, locale), {text, lang}));
  }
});
