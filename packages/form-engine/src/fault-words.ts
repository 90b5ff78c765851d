import type {Fault, FaultCode} from './form-error.js';

type Params = Fault['params'];
type Words = {readonly id: string; readonly en: string};

const said = (id: string, en: string): Words => ({id, en});

/** The reason in Indonesian and English, to stand after the path. */
export const faultWords = ({code, params}: Pick<Fault, 'code' | 'params'>): Words => WORDS[code](params);

const WORDS: {readonly [code in FaultCode]: (params: Params) => Words} = {
  'not-object': () => said('harus berupa objek', 'must be an object'),
  'not-list': () => said('harus berupa daftar', 'must be a list'),
  'not-element': () => said('harus berupa elemen', 'must be an element'),
  'root-type': () => said('type harus object', 'must be object'),
  'too-deep': ({most}) => said(`bersarang lebih dari ${most} tingkat`, `is nested deeper than ${most} levels`),
  'too-large': () => said('terlalu besar', 'is too large'),
  'too-many-fields': ({most}) => said(`lebih dari ${most} isian`, `has more than ${most} fields`),
  'too-many-elements': ({most}) => said(`lebih dari ${most} elemen`, `has more than ${most} elements`),
  'name-forbidden': () => said('nama ini tidak boleh dipakai', 'has a name that is not allowed'),
  'keyword-refused': () => said('tidak termasuk bagian JSON Schema yang dipakai di sini', 'is not part of the subset'),
  'keyword-unknown': ({name, near}) =>
    said(
      `kata kunci ${name} tidak dikenal${near ? `; maksudnya ${near}?` : ''}`,
      `${name} is no keyword of JSON Schema 2020-12${near ? `; did you mean ${near}?` : ''}`,
    ),
  'schema-invalid': () =>
    said('nilai kata kunci ini tidak sesuai JSON Schema', 'is not a value that JSON Schema has for this keyword'),
  'ref-unknown': ({ref}) =>
    said(`$ref ${ref} tidak menunjuk ke mana pun di skema ini`, `$ref ${ref} points to nothing in this schema`),
  'ref-circular': ({ref}) => said(`$ref ${ref} memuat dirinya sendiri`, `$ref ${ref} holds itself: a circle`),
  'pattern-invalid': () => said('bukan ekspresi reguler', 'is not a regular expression'),
  'pattern-long': ({most}) => said(`lebih dari ${most} huruf`, `is longer than ${most} characters`),
  'pattern-back-reference': () => said('memakai rujukan balik', 'has a back reference'),
  'pattern-explosive': () =>
    said(
      'pola ini bisa berhitung tanpa akhir: ada pengulangan atau pilihan di dalam pengulangan',
      'has a quantifier or a choice inside a repeated group, or too many quantifiers: it may take for ever',
    ),
  'field-unknown': ({name}) => said(`x-field ${name} tidak dikenal`, `x-field ${name} is not known`),
  'field-unsupported': () => said('belum bisa ditanyakan di sini', 'cannot be asked here'),
  'element-unknown': ({name}) => said(`${name} tidak dikenal di sini`, `${name} is not known here`),
  'scope-unknown': () => said('tidak menunjuk ke mana pun di skema', 'points to nothing in the schema'),
  'no-page': () => said('tidak punya halaman', 'has no page'),
  'not-category': () => said('harus Category', 'must be Category'),
  'effect-unknown': ({allowed}) => said(`harus salah satu dari ${allowed}`, `must be one of ${allowed}`),
  circular: ({pointer}) =>
    said(`${pointer} bergantung pada dirinya sendiri`, `${pointer} and what it needs depend on each other: a circle`),
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
