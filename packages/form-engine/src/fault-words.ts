import {FIELD_NAMES} from './field-kind.js';
import type {Fault, FaultCode} from './form-error.js';

type Params = Fault['params'];
type Words = {readonly id: string; readonly en: string};

const said = (id: string, en: string): Words => ({id, en});

/** The reason in Indonesian and English, to stand after the path. */
export const faultWords = ({code, params}: Pick<Fault, 'code' | 'params'>): Words => WORDS[code](params);

const WORDS: {readonly [code in FaultCode]: (params: Params) => Words} = {
  'not-object': () =>
    said('harus berupa objek, ditulis di antara { dan }', 'must be an object, written between { and }'),
  'not-list': ({keyword}) =>
    keyword === 'required'
      ? said(
          'harus berupa daftar nama, ditulis di objek yang memuat isian itu: "required": ["nama"]',
          'must be a list of names, in the object that holds the field: "required": ["name"]',
        )
      : said('harus berupa daftar, ditulis di antara [ dan ]', 'must be a list, written between [ and ]'),
  'not-element': () =>
    said(
      'harus berupa elemen: {"type": "Control", "scope": "..."}',
      'must be an element: {"type": "Control", "scope": "..."}',
    ),
  'root-type': () => said('type harus "object"; tulis "type": "object"', 'must be object; write "type": "object"'),
  'too-deep': ({most}) =>
    said(
      `bersarang lebih dari ${most} tingkat; keluarkan sebagian`,
      `is nested deeper than ${most} levels; take a part out`,
    ),
  'too-large': () => said('terlalu besar; bagi menjadi beberapa formulir', 'is too large; make several forms of it'),
  'too-many-fields': ({most}) =>
    said(
      `lebih dari ${most} isian; bagi menjadi beberapa formulir`,
      `has more than ${most} fields; make several forms of it`,
    ),
  'too-many-elements': ({most}) =>
    said(
      `lebih dari ${most} elemen; bagi menjadi beberapa formulir`,
      `has more than ${most} elements; make several forms of it`,
    ),
  'name-forbidden': () =>
    said('nama ini tidak boleh dipakai; pilih nama lain', 'has a name that is not allowed; choose another'),
  'keyword-refused': () =>
    said(
      'tidak termasuk bagian JSON Schema yang dipakai di sini; hapus, lihat docs/forms.md',
      'is not part of the subset; remove it, see docs/forms.md',
    ),
  'keyword-unknown': ({name, near}) =>
    said(
      `kata kunci ${name} tidak dikenal${near ? `; maksudnya ${near}?` : '; hapus, atau awali dengan x-'}`,
      `${name} is no keyword of JSON Schema 2020-12${near ? `; did you mean ${near}?` : '; remove it, or begin it with x-'}`,
    ),
  'schema-invalid': ({keyword, given, near}) =>
    keyword === 'type'
      ? said(
          `jenis ${given ?? 'ini'} tidak dikenal; ${near ? `maksudnya ${near}?` : 'pilih string, integer, number, boolean, array atau object'}`,
          `there is no type ${given ?? 'of this name'}; ${near ? `did you mean ${near}?` : 'choose string, integer, number, boolean, array or object'}`,
        )
      : /^(m(in|ax)|exclusiveM|multipleOf)/.test(String(keyword))
        ? said('harus angka, tanpa tanda petik', 'must be a number, without quote marks')
        : said(
            'nilai kata kunci ini tidak sesuai JSON Schema; tulis teks di antara tanda "',
            'is not a value that JSON Schema has for this keyword; write a text between " marks',
          ),
  'ref-unknown': ({ref}) =>
    said(
      `$ref ${ref} tidak menunjuk ke mana pun di skema ini; tulis "#/$defs/nama" yang ada`,
      `$ref ${ref} points to nothing in this schema; write a "#/$defs/name" that is there`,
    ),
  'ref-circular': ({ref}) =>
    said(
      `$ref ${ref} memuat dirinya sendiri; pakai daftar berulang`,
      `$ref ${ref} holds itself: a circle; use a repeat`,
    ),
  'pattern-invalid': () =>
    said(
      'bukan ekspresi reguler; periksa kurung dan garis miringnya',
      'is not a regular expression; look at its brackets',
    ),
  'pattern-long': ({most}) =>
    said(`lebih dari ${most} huruf; buat lebih pendek`, `is longer than ${most} characters; make it shorter`),
  'pattern-back-reference': () =>
    said('memakai rujukan balik (\\1); tulis tanpa itu', 'has a back reference (\\1); write it without'),
  'pattern-explosive': () =>
    said(
      'pola ini bisa berhitung tanpa akhir: ada pengulangan atau pilihan di dalam pengulangan',
      'has a quantifier or a choice inside a repeated group, or too many quantifiers: it may take for ever',
    ),
  'field-unknown': ({name, near}) =>
    said(
      `x-field ${name} tidak dikenal; ${near ? `maksudnya ${near}?` : `pilih salah satu: ${FIELD_NAMES.join(', ')}`}`,
      `x-field ${name} is not known; ${near ? `did you mean ${near}?` : `choose one: ${FIELD_NAMES.join(', ')}`}`,
    ),
  'field-unsupported': () => said('belum bisa ditanyakan di sini', 'cannot be asked here'),
  'element-unknown': ({name, near}) =>
    said(
      `${name} tidak dikenal di sini; ${near ? `maksudnya ${near}?` : 'pilih Control, Group, Label, VerticalLayout atau HorizontalLayout'}`,
      `${name} is not known here; ${near ? `did you mean ${near}?` : 'choose Control, Group, Label, VerticalLayout or HorizontalLayout'}`,
    ),
  'scope-unknown': ({given, near}) =>
    said(
      `${given ? `${given} ` : ''}tidak menunjuk ke mana pun di skema; ${near ? `maksudnya ${near}?` : 'tulis "#/properties/nama" dari isian yang ada'}`,
      `${given ? `${given} ` : ''}points to nothing in the schema; ${near ? `did you mean ${near}?` : 'write "#/properties/name" of a field that is there'}`,
    ),
  'no-page': () =>
    said('tidak punya halaman; tulis satu Category di elements', 'has no page; write a Category into elements'),
  'not-category': () => said('harus Category: satu halaman', 'must be Category: one page'),
  'effect-unknown': ({allowed}) => said(`harus salah satu dari ${allowed}`, `must be one of ${allowed}`),
  circular: ({pointer}) =>
    said(
      `${pointer} bergantung pada dirinya sendiri; hapus salah satu aturannya`,
      `${pointer} and what it needs depend on each other: a circle; remove one of the rules`,
    ),
  'chain-long': ({most}) =>
    said(`lebih dari ${most} aturan bergantung berurutan`, `more than ${most} rules depend on each other in a row`),
  'rules-broad': () =>
    said(
      'aturan melihat terlalu banyak isian; sebut isian yang perlu saja',
      'rules look at too many fields; name the fields they need',
    ),
  'expression-invalid': () =>
    said(
      'bukan hitungan yang dikenal: sum, product, difference, count, age, days, workingDays',
      'is not an expression: sum, product, difference, count, age, days, workingDays',
    ),
  'compute-type': () =>
    said('hanya isian angka yang bisa dihitung', 'only a number can be computed: type number or integer'),
  'compute-unasked': () =>
    said('dihitung, tetapi tidak ditampilkan di halaman mana pun', 'is computed, but no Control shows it'),
  'checks-misplaced': () =>
    said(
      'x-checks hanya boleh di skema paling luar, atau di items dari daftar',
      'x-checks stands only at the root of the schema, or in the items of a repeat',
    ),
  'check-invalid': () =>
    said(
      'harus {left, is, right, at, text} dengan is < <= > >= = atau !=',
      'must be {left, is, right, at, text}, with < <= > >= = or != as is',
    ),
};
