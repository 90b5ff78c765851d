import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkText} from './index.js';

const sound = `{
  "id": "surat",
  "version": 1,
  "title": {"id": "Surat", "en": "Letter"},
  "schema": {
    "type": "object",
    "required": ["name", "consent"],
    "properties": {
      "name": {"type": "string", "minLength": 1, "maxLength": 60},
      "kind": {"type": "string", "enum": ["new", "lost"]},
      "when": {"type": "string", "format": "date"},
      "phone": {"type": "string", "x-field": "phone"},
      "consent": {"type": "boolean", "const": true, "x-field": "consent"}
    }
  },
  "uischema": {
    "type": "VerticalLayout",
    "elements": [
      {"type": "Control", "scope": "#/properties/name"},
      {"type": "Control", "scope": "#/properties/kind"},
      {
        "type": "Control",
        "scope": "#/properties/when",
        "rule": {"effect": "SHOW", "condition": {"scope": "#/properties/kind", "schema": {"const": "lost"}}}
      },
      {"type": "Control", "scope": "#/properties/phone"},
      {"type": "Control", "scope": "#/properties/consent"}
    ]
  },
  "texts": {
    "id": {
      "/name.label": "Tulis nama Anda",
      "/kind.label": "Mengapa?",
      "/kind.enum.new": "Baru",
      "/kind.enum.lost": "Hilang",
      "/when.label": "Hilang kapan?",
      "/phone.label": "Nomor telepon",
      "/consent.label": "Saya setuju"
    },
    "en": {
      "/name.label": "Write your name",
      "/kind.label": "Why?",
      "/kind.enum.new": "New",
      "/kind.enum.lost": "Lost",
      "/when.label": "Lost when?",
      "/phone.label": "Phone number",
      "/consent.label": "I agree"
    }
  }
}`;

/** What was written, what was meant to be there, where the report looks, and what it says. */
const mistakes: [name: string, right: string, wrong: string, place: string, id: RegExp, en: RegExp][] = [
  ['a comma forgotten', '"id": "surat",', '"id": "surat"', '2:16', /kurang koma/, /comma is missing/],
  ['a comma too many', '"x-field": "consent"}\n', '"x-field": "consent"},\n', '13:74', /berlebih/, /comma too many/],
  ['a colon forgotten', '"version": 1', '"version" 1', '3:12', /titik dua/, /colon is missing/],
  ['a name without quote marks', '"version": 1', 'version: 1', '3:3', /diapit tanda "/, /between " marks/],
  ['single quote marks', '"surat"', "'surat'", '2:9', /petik lurus/, /straight/],
  ['curly quote marks of a word processor', '"surat"', '“surat”', '2:9', /petik lurus/, /straight/],
  ['a quote mark forgotten', '"surat",', '"surat,', '2:9', /tidak ditutup/, /not closed/],
  ['a text without quote marks', '"surat"', 'surat', '2:9', /surat bukan nilai/, /surat is no value/],
  ['a note', '"version": 1,', '"version": 1, // baru', '3:17', /catatan/, /notes/],
  ['a bracket that is not closed', '"consent"],', '"consent",', '7:17', /kurung siku \[/, /bracket \[/],
  ['a brace too many', '"version": 1,', '"version": 1},', '3:16', /sudah selesai/, /has ended/],
  ['an amount with dots', '"maxLength": 60', '"maxLength": 1.000.000', '9:63', /bukan angka/, /no number/],
  ['a property there twice', '"kind": {', '"name": {"type": "string"}, "kind": {', '10:7', /baris 9/, /line 9/],
  ['a part misspelt', '"uischema"', '"uiSchema"', '1:1', /uischema belum ada/, /no uischema/],
  ['an unknown part', '"version": 1,', '"version": 1, "judul": "x",', '3:17', /bagian judul/, /no part judul/],
  ['a keyword misspelt', '"maxLength"', '"maxLenght"', '9:50', /maksudnya maxLength\?/, /mean maxLength\?/],
  [
    'a type of another program',
    '"type": "string", "format"',
    '"type": "text", "format"',
    '11:16',
    /maksudnya string\?/,
    /mean string\?/,
  ],
  [
    'a number in quote marks',
    '"maxLength": 60',
    '"maxLength": "60"',
    '9:50',
    /tanpa tanda petik/,
    /without quote marks/,
  ],
  [
    'required at the field',
    '"maxLength": 60',
    '"maxLength": 60, "required": true',
    '9:67',
    /"required": \["nama"\]/,
    /"required": \["name"\]/,
  ],
  [
    'a required field that is not there',
    '["name", "consent"]',
    '["nama", "consent"]',
    '7:5',
    /nama wajib.*maksudnya name\?/,
    /nama is required.*mean name\?/,
  ],
  [
    'a scope without properties',
    '"#/properties/name"',
    '"#/name"',
    '19:27',
    /maksudnya #\/properties\/name\?/,
    /mean #\/properties\/name\?/,
  ],
  [
    'a scope misspelt',
    '"#/properties/phone"',
    '"#/properties/fone"',
    '26:27',
    /maksudnya #\/properties\/phone\?/,
    /mean #\/properties\/phone\?/,
  ],
  [
    'an element misspelt',
    '{"type": "Control", "scope": "#/properties/name"}',
    '{"type": "control", "scope": "#/properties/name"}',
    '19:8',
    /maksudnya Control\?/,
    /mean Control\?/,
  ],
  ['a field kind misspelt', '"x-field": "phone"', '"x-field": "pone"', '12:35', /maksudnya phone\?/, /mean phone\?/],
  ['an effect in another language', '"SHOW"', '"TAMPILKAN"', '24:18', /salah satu dari SHOW/, /one of SHOW/],
  [
    'a rule about nothing',
    '"condition": {"scope": "#/properties/kind"',
    '"condition": {"scope": "#/properties/jenis"',
    '24:50',
    /tidak menunjuk/,
    /points to nothing/,
  ],
  [
    'a choice without a label',
    '      "/kind.enum.lost": "Hilang",\n',
    '',
    '10:7',
    /texts\.id\["\/kind\.enum\.lost"\]/,
    /texts\.id\["\/kind\.enum\.lost"\]/,
  ],
  ['a question without English', '      "/phone.label": "Phone number",\n', '', '12:7', /teks Inggris/, /no English/],
  [
    'a text of no question',
    '"/phone.label": "Nomor',
    '"/fone.label": "Nomor',
    '37:7',
    /tidak ada yang memakai.*\/phone\?/,
    /nothing uses.*\/phone\?/,
  ],
  [
    'the same choice twice',
    '["new", "lost"]',
    '["new", "lost", "new"]',
    '10:7',
    /pilihan new ada dua kali/,
    /choice new is there twice/,
  ],
  ['limits the wrong way round', '"minLength": 1,', '"minLength": 99,', '9:7', /batas terendah/, /the least/],
  [
    'a question asked twice',
    '"#/properties/phone"}',
    '"#/properties/phone"}, {"type": "Control", "scope": "#/properties/phone"}',
    '26:59',
    /dua kali/,
    /twice/,
  ],
  [
    'a question nobody is asked',
    '      {"type": "Control", "scope": "#/properties/phone"},\n',
    '',
    '12:7',
    /tidak ditanyakan/,
    /is not asked/,
  ],
  ['a consent that is ticked', '"const": true,', '"const": true, "default": true,', '13:53', /tercentang/, /ticked/],
  [
    'a format that nobody knows',
    '"format": "date"',
    '"format": "tanggal"',
    '11:34',
    /format tanggal/,
    /format tanggal/,
  ],
  ['no id', '  "id": "surat",\n', '', '1:1', /beri id/, /give it an id/],
];

describe('the report on a form as it is written', () => {
  it('finds nothing in a sound one', () => {
    assert.deepEqual(checkText(sound).lines, []);
    assert.deepEqual(checkText(`\ufeff${sound}`).lines, []);
  });

  for (const [name, right, wrong, place, id, en] of mistakes) {
    it(`says where, what and what to do: ${name}`, () => {
      assert.ok(sound.includes(right), right);
      const {lines} = checkText(sound.replace(right, wrong));
      const said = lines.find(({words}) => id.test(words.id));
      assert.ok(said, lines.map(({words}) => words.id).join('\n'));
      assert.match(said.words.en, en);
      assert.equal(`${said.place!.line}:${said.place!.column}`, place);
    });
  }

  it('knows the words for what an answer is for', () => {
    const purpose = sound
      .replace('"x-field": "phone"', '"x-field": "phone", "x-purpose": "purpose.contact"')
      .replace('"/name.label": "Tulis', '"purpose.contact.text": "Untuk menghubungi Anda.", "/name.label": "Tulis');
    assert.deepEqual(checkText(purpose).lines, []);
  });

  it('looks inside the entries of a list', () => {
    const list = `{"type": "array", "items": {"type": "object", "required": ["x"],\n "properties": {"one": {"type": "string"}}}}`;
    const {lines} = checkText(sound.replace('"phone": {"type": "string", "x-field": "phone"}', `"phone": ${list}`));
    const found = lines.map(({path, place}) => `${path} ${place!.line}:${place!.column}`);
    assert.ok(found.includes('/schema/properties/phone/items/required 12:62'), found.join('\n'));
    assert.ok(found.includes('/phone/one 13:17'), found.join('\n'));
  });

  it('is done at once with a text that wants to keep it busy', () => {
    const begin = process.cpuUsage().user;
    for (const text of [
      '',
      ' '.repeat(1e6),
      '['.repeat(1e6),
      `"${'x'.repeat(1e6)}`,
      `[${'0,'.repeat(1e5)}0]`,
      '\n'.repeat(1e6),
    ]) {
      const {lines} = checkText(text);
      assert.equal(lines[0]!.level, 'error');
    }
    assert.ok(process.cpuUsage().user - begin < 2_000_000, 'took more than two seconds of processor time');
  });
});
