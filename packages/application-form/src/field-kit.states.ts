import {find, findAll, type, until, type ElementState, type Stage} from '@mpp-sdk/testing';
import type {FormDefinition} from '@mpp-sdk/contract';
import {createDraftStore} from './draft-store.js';
import {heading, press, putForm} from './form-walk.states.js';
import {draftKey} from './load.js';

const control = (name: string, more: object = {}) => ({type: 'Control', scope: `#/properties/${name}`, ...more});
const page = (i18n: string, ...names: string[]) => ({
  type: 'Category',
  i18n,
  elements: names.map((name) => control(name)),
});
const many = (word: string, count: number): string[] => Array.from({length: count}, (_, at) => `${word} ${at + 1}`);
const occupations = ['Petani', 'Pedagang', 'Penjahit', 'Perawat', 'Guru', ...many('Pekerjaan', 20)];

/** The fields of more than one line, and those that are looked through by typing. */
export const kit = {
  id: 'kit',
  version: 1,
  title: {id: 'Isian lengkap', en: 'The whole field kit'},
  sample: true,
  schema: {
    type: 'object',
    required: ['home', 'work', 'born', 'sign', 'goods'],
    properties: {
      home: {type: 'object', title: 'Alamat sesuai KTP-el', description: 'Tempat Anda tercatat.', 'x-field': 'address'},
      work: {type: 'string', title: 'Pekerjaan', enum: occupations},
      skills: {
        type: 'array',
        title: 'Keahlian',
        uniqueItems: true,
        items: {type: 'string', enum: many('Keahlian', 30)},
      },
      born: {
        type: 'string',
        format: 'date',
        title: 'Tanggal lahir',
        'x-autocomplete': 'bday',
        formatMaximum: '2026-11-24',
      },
      at: {type: 'string', title: 'Pukul berapa', 'x-field': 'time'},
      phone: {type: 'string', title: 'Nomor ponsel', 'x-field': 'phone', 'x-autocomplete': 'tel'},
      email: {type: 'string', title: 'Alamat email', 'x-field': 'email', 'x-autocomplete': 'email'},
      kk: {type: 'string', title: 'Nomor Kartu Keluarga', 'x-field': 'kk'},
      npwp: {type: 'string', title: 'NPWP', 'x-field': 'npwp'},
      nib: {type: 'string', title: 'NIB', 'x-field': 'nib'},
      story: {type: 'string', title: 'Ceritakan', 'x-field': 'textarea'},
      sign: {type: 'string', title: 'Tanda tangan', 'x-field': 'signature'},
      goods: {
        type: 'array',
        title: 'Barang',
        minItems: 1,
        maxItems: 5,
        items: {
          type: 'object',
          required: ['name', 'value'],
          properties: {
            name: {type: 'string', title: 'Nama barang', minLength: 1},
            value: {type: 'integer', title: 'Nilai', 'x-field': 'money', minimum: 0},
            photo: {type: 'string', title: 'Foto barang', 'x-field': 'file'},
          },
        },
      },
      total: {
        type: 'number',
        title: 'Nilai seluruhnya',
        'x-field': 'money',
        readOnly: true,
        'x-compute': {sum: ['/goods/*/value']},
      },
    },
  },
  uischema: {
    type: 'Categorization',
    elements: [
      page('page.place', 'home', 'work', 'skills'),
      page('page.lines', 'born', 'at', 'phone', 'email', 'kk', 'npwp', 'nib', 'story'),
      page('page.sign', 'sign'),
      page('page.goods', 'goods', 'total'),
    ],
  },
  texts: {
    id: {
      'page.place.label': 'Tempat dan pekerjaan',
      'page.lines.label': 'Isian satu baris',
      'page.sign.label': 'Tanda tangan',
      'page.goods.label': 'Daftar barang',
      '/goods.entry': 'Barang',
    },
    en: {
      'page.place.label': 'Place and work',
      'page.lines.label': 'Single lines',
      'page.sign.label': 'Signature',
      'page.goods.label': 'List of goods',
      '/goods.entry': 'Item',
    },
  },
} as unknown as FormDefinition;

const bandung = {
  province: {code: '32', name: 'Jawa Barat'},
  regency: {code: '32.73', name: 'Kota Bandung'},
  district: {code: '32.73.07', name: 'Sukajadi'},
};
export const answers = {
  home: {...bandung, village: {code: '32.73.07.1001', name: 'Pasteur'}},
  work: 'Penjahit',
  skills: ['Keahlian 2', 'Keahlian 9'],
  born: '1995-08-17',
  at: '14:05',
  phone: '0812-3456-7890',
  email: 'nama@contoh.example',
  kk: '3171 0117 0845 0002',
  npwp: '0012 3456 7890 1000',
  nib: '1234 5678 9012 3',
  sign: 'u1',
  goods: [
    {name: 'Mesin jahit', value: 1_250_000},
    {name: 'Meja potong', value: 400_000},
  ],
};

/** The kit's form, on a page of it, with these answers from an earlier visit. */
export async function onKitPage(stage: Stage, at: number, given: object = answers): Promise<HTMLElement> {
  await putForm(stage, kit);
  await createDraftStore().save(draftKey({api: stage.api.api, region: '31'}, 'kit'), {
    formVersion: 1,
    answers: given as {[name: string]: unknown},
    files: {u1: {name: 'tanda-tangan.png', bytes: 4200}},
    page: at,
    idempotencyKey: 'k',
    attempts: [],
    savedAt: Date.now(),
  });
  const element = await stage.mount('mpp-application-form', {attributes: {'form-id': 'kit'}});
  await press(element, /^(Lanjutkan|Continue)$/);
  await heading(element, new RegExp(`${at + 1} (dari|of) 5`));
  return element;
}

const root = (element: HTMLElement): ShadowRoot => element.shadowRoot!;
export const AREA = /^(Cari kelurahan|Search for a village)/;
export const WORK = /^Pekerjaan/;
/** By its name: each comes with a part of its own, in whatever order. */
export const searchField = (element: HTMLElement, name: RegExp): Promise<HTMLInputElement> =>
  until(() => findAll<HTMLInputElement>(element, 'textbox', name)[0], 'the search field');

export const kitStates: ElementState[] = [
  {
    name: 'address, half chosen',
    async show(stage) {
      const element = await onKitPage(stage, 0, {home: bandung});
      await until(() => root(element).querySelectorAll('select').length === 4, 'four lists');
      await until(() => root(element).querySelectorAll('select')[3]!.length > 2, 'the villages');
      return element;
    },
  },
  {
    name: 'address, searched',
    async show(stage) {
      const element = await onKitPage(stage, 0, {});
      const search = await searchField(element, AREA);
      search.value = 'sukajadi band';
      search.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await until(() => root(element).querySelector('[role=option]'), 'what fits');
      return element;
    },
  },
  {
    name: 'address, list not loaded',
    async show(stage) {
      stage.api.fail('/areas', 'network');
      const element = await onKitPage(stage, 0, {home: bandung});
      await until(() => find(element, 'button', /Coba lagi|Try/), 'the way on');
      return element;
    },
  },
  {
    name: 'one of many options',
    async show(stage) {
      const element = await onKitPage(stage, 0);
      const search = await searchField(element, WORK);
      search.value = 'pe';
      search.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await until(() => root(element).querySelector('[role=option]'), 'what fits');
      return element;
    },
  },
  {name: 'single lines', show: (stage) => onKitPage(stage, 1)},
  {
    name: 'single lines, wrong',
    async show(stage) {
      const element = await onKitPage(stage, 1, {
        ...answers,
        born: '17/8/95',
        at: '2 siang',
        phone: '0812',
        email: 'nama',
        kk: '1',
        npwp: '2',
        nib: '3',
      });
      await press(element, /^(Lanjut|Continue)$/);
      await until(() => find(element, 'alert'), 'the summary');
      return element;
    },
  },
  {name: 'signature given', show: (stage) => onKitPage(stage, 2)},
  {
    name: 'signature, typed',
    async show(stage) {
      const element = await onKitPage(stage, 2, {...answers, sign: undefined});
      (await until(() => find(element, 'radio', /Ketik nama|Type your name/), 'the other way')).click();
      type(await until(() => find(element, 'textbox', /Ketik nama|Type your full/), 'the name'), 'Nama Contoh');
      return element;
    },
  },
  {
    name: 'list of entries',
    async show(stage) {
      const element = await onKitPage(stage, 3);
      await press(element, /^(Tambah Barang|Add Barang)$/);
      await until(() => root(element).querySelectorAll('fieldset.card').length === 3, 'a third entry');
      await press(element, /^(Hapus|Remove) (Barang|Item) 1$/);
      await until(() => find(element, 'button', /Batalkan|Undo/), 'the way back');
      return element;
    },
  },
  {
    name: 'left for later',
    async show(stage) {
      const element = await onKitPage(stage, 1);
      await press(element, /^(Simpan, lanjutkan nanti|Save and continue later)$/);
      await heading(element, /tersimpan|saved/);
      return element;
    },
  },
  {
    name: 'review of every kind',
    async show(stage) {
      const element = await onKitPage(stage, 3);
      await press(element, /^(Lanjut|Continue)$/);
      await heading(element, /5 (dari|of) 5/);
      return element;
    },
  },
];
