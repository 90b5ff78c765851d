import assert from 'node:assert/strict';
import {it} from 'node:test';
import {parseEmail} from './email-input.js';

it('an e-mail address loses what copying brings along, and nothing else', () => {
  for (const text of [
    ' nama@contoh.example ',
    'mailto:nama@contoh.example',
    'nama @ contoh.example',
    '<nama@contoh.example>,',
    'nama@contoh.example.',
    'nama＠contoh.example',
  ])
    assert.equal(parseEmail(text), 'nama@contoh.example', text);
  assert.equal(parseEmail('Nama.Dua+x@Contoh.example'), 'Nama.Dua+x@Contoh.example');
  assert.equal(parseEmail('bukan email'), 'bukanemail');
});
