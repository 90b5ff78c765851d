import {find, type, until, type ElementState, type Stage} from '@mpp-sdk/testing';
import {createDraftStore} from './draft-store.js';
import {lockDraft} from './draft-lock.js';
import {draftKey} from './load.js';
import {kitStates} from './field-kit.states.js';
import {atReview, choose, forgetDrafts, heading, keepDraft, press, putForm} from './form-walk.states.js';

export const tag = 'mpp-application-form';

async function mount(
  stage: Stage,
  attributes: Record<string, string> = {'form-id': 'pengaduan'},
): Promise<HTMLElement> {
  await forgetDrafts(stage);
  return stage.mount(tag, {attributes});
}

const START = /^(Mulai|Start)$/;
const NEXT = /^(Lanjut|Continue)$/;

async function firstPage(stage: Stage): Promise<HTMLElement> {
  const element = await mount(stage);
  await press(element, START);
  await heading(element, /1 (dari|of) 5/);
  return element;
}

/** Left on the last page, with everything unfolded. */
async function left(stage: Stage, way: RegExp): Promise<HTMLElement> {
  await forgetDrafts(stage);
  await keepDraft(stage);
  const element = await stage.mount(tag, {attributes: {'form-id': 'pengaduan'}});
  await press(element, /^(Lanjutkan|Continue)$/);
  await press(element, way);
  await until(() => element.shadowRoot?.querySelector('.keep,.contacts'), 'the ways to keep it');
  element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
  return element;
}

/** A form with every kind of field on one page. */
export const everyKind = {
  id: 'semua',
  version: 1,
  title: {id: 'Semua jenis isian', en: 'Every kind of field'},
  sample: true,
  schema: {
    type: 'object',
    required: ['nik', 'agree'],
    properties: {
      nik: {type: 'string', 'x-field': 'nik', title: 'NIK', 'x-sensitivity': 'personal'},
      birth: {type: 'string', format: 'date', title: 'Tanggal lahir', formatMaximum: '2026-11-24'},
      income: {type: 'integer', 'x-field': 'money', title: 'Penghasilan', minimum: 0},
      people: {type: 'integer', title: 'Jumlah orang', minimum: 1, maximum: 20},
      city: {type: 'string', title: 'Kota', enum: ['Jakarta', 'Bandung', 'Serang', 'Bogor', 'Depok', 'Bekasi']},
      papers: {type: 'array', title: 'Surat', items: {type: 'string', enum: ['KTP', 'KK', 'Akta']}},
      married: {type: 'boolean', title: 'Sudah menikah?'},
      photo: {
        type: 'string',
        title: 'Foto',
        'x-field': 'file',
        'x-accept': ['image/jpeg', 'image/png'],
        'x-max-bytes': 1000000,
      },
      agree: {type: 'boolean', const: true, title: 'Saya setuju.', 'x-field': 'consent'},
    },
  },
  uischema: {
    type: 'VerticalLayout',
    elements: ['nik', 'birth', 'income', 'people', 'city', 'papers', 'married', 'photo', 'agree'].map((name) => ({
      type: 'Control',
      scope: `#/properties/${name}`,
    })),
  },
  texts: {id: {'page.1.label': 'Isian'}, en: {'page.1.label': 'Questions'}},
} as const;

/** Choices with pictograms, questions of several lengths. */
export const drawn = {
  id: 'semua',
  version: 1,
  title: {id: 'Mengurus KTP', en: 'Identity card'},
  sample: true,
  schema: {
    type: 'object',
    required: ['reason', 'name', 'helped', 'agree'],
    properties: {
      reason: {
        type: 'string',
        enum: ['baru', 'hilang', 'rusak', 'pindah'],
        'x-icon': {baru: 'new', hilang: 'lost', rusak: 'broken', pindah: 'moving'},
      },
      name: {type: 'string', minLength: 3, 'x-audio': {id: '/suara/nama.mp3'}},
      helped: {type: 'boolean', 'x-icon': {true: 'yes', false: 'no'}},
      papers: {
        type: 'array',
        items: {type: 'string', enum: ['kk', 'akta', 'ijazah']},
        'x-icon': {kk: 'family', akta: 'birth', ijazah: 'school'},
      },
      area: {type: 'string', enum: ['Jakarta', 'Bandung', 'Serang', 'Bogor', 'Depok', 'Bekasi']},
      agree: {type: 'boolean', const: true, 'x-field': 'consent'},
    },
  },
  uischema: {
    type: 'VerticalLayout',
    elements: ['reason', 'name', 'helped', 'papers', 'area', 'agree'].map((name) => ({
      type: 'Control',
      scope: `#/properties/${name}`,
    })),
  },
  texts: {
    id: {
      '/reason.label': 'Apa yang Anda perlukan?',
      '/reason.enum.baru': 'KTP baru',
      '/reason.enum.hilang': 'KTP hilang',
      '/reason.enum.rusak': 'KTP rusak',
      '/reason.enum.pindah': 'Pindah alamat',
      '/name.label': 'Nama lengkap sesuai dengan yang tertulis di akta kelahiran',
      '/name.help': 'Tanpa gelar.',
      '/helped.label': 'Perlu dibantu?',
      '/papers.label': 'Surat yang Anda punya',
      '/papers.enum.kk': 'Kartu Keluarga',
      '/papers.enum.akta': 'Akta kelahiran',
      '/papers.enum.ijazah': 'Ijazah',
      '/area.label': 'Kota',
      '/agree.label': 'Data saya benar.',
    },
    en: {
      '/reason.label': 'What do you need?',
      '/reason.enum.baru': 'A new card',
      '/reason.enum.hilang': 'My card is lost',
      '/reason.enum.rusak': 'My card is damaged',
      '/reason.enum.pindah': 'I have moved',
      '/name.label': 'Full name as on the birth certificate',
      '/helped.label': 'Do you need help?',
      '/papers.label': 'Papers that you have',
      '/papers.enum.kk': 'Family card',
      '/papers.enum.akta': 'Birth certificate',
      '/papers.enum.ijazah': 'School certificate',
      '/area.label': 'City',
      '/agree.label': 'My data are right.',
    },
  },
} as const;

export const states: ElementState[] = [
  {
    name: 'loading',
    async show(stage) {
      stage.api.fail('/forms/', 'pending');
      const element = await mount(stage);
      await until(() => element.shadowRoot?.querySelector('.skeleton'), 'the skeleton');
      return element;
    },
  },
  {
    name: 'error',
    async show(stage) {
      const element = await mount(stage, {'form-id': 'tidak-ada'});
      await until(() => find(element, 'alert'), 'the failure');
      return element;
    },
  },
  {
    name: 'no service chosen',
    async show(stage) {
      const element = await mount(stage, {});
      await until(() => find(element, 'link', /Cari layanan|Find a service/), 'the way to the search');
      return element;
    },
  },
  {
    name: 'nothing to fill in',
    async show(stage) {
      const element = await mount(stage, {'service-id': 'dukcapil.ikd'});
      await until(() => element.shadowRoot?.querySelector('.notice'), 'the notice');
      return element;
    },
  },
  {
    name: 'intro',
    async show(stage) {
      const element = await mount(stage, {'service-id': 'dukcapil.ktp-hilang'});
      await until(() => find(element, 'button', START), 'the start button');
      return element;
    },
  },
  {
    name: 'intro, assisted',
    async show(stage) {
      const element = await mount(stage, {'form-id': 'pengaduan', assisted: ''});
      await press(element, START);
      await until(() => element.shadowRoot?.querySelector('.field.invalid'), 'the error');
      return element;
    },
  },
  {
    name: 'known data offered',
    async show(stage) {
      await forgetDrafts(stage);
      const element = await stage.mount(tag, {attributes: {'form-id': 'ktp-hilang', 'no-intro': ''}});
      const values = {name: 'Siti Contoh Rahayu', nik: '3171014107900001', phone: '081234567890'};
      Object.assign(element, {prefill: {source: 'Akun Jakarta', date: '2026-11-01', values}});
      await until(() => find(element, 'button', /^(Pakai data ini|Use these data)$/), 'the offer');
      return element;
    },
  },
  {
    name: 'saved draft',
    async show(stage) {
      await forgetDrafts(stage);
      await keepDraft(stage);
      const element = await stage.mount(tag, {attributes: {'form-id': 'pengaduan'}});
      await until(() => find(element, 'button', /Lanjutkan|Continue/), 'the offer');
      return element;
    },
  },
  {name: 'saved, other ways', show: (stage) => left(stage, /^(Simpan, lanjutkan nanti|Save and continue later)$/)},
  {
    name: 'code for another device',
    async show(stage) {
      const element = await left(stage, /^(Minta dibantu|Ask for help)$/);
      await press(element, /^(Buat kode|Make a code)$/);
      await until(() => element.shadowRoot?.querySelector('.ticket-number'), 'the code');
      return element;
    },
  },
  {
    name: 'locked draft',
    async show(stage) {
      await forgetDrafts(stage);
      await keepDraft(stage);
      await lockDraft(
        createDraftStore().cipher(draftKey({api: stage.api.api, region: '31'}, 'pengaduan')),
        '2580',
        1000,
      );
      const element = await stage.mount(tag, {attributes: {'form-id': 'pengaduan'}});
      await heading(element, /terkunci|are locked/);
      return element;
    },
  },
  {name: 'first page', show: firstPage},
  {
    name: 'listening and pictograms',
    async show(stage) {
      stage.speak('id-ID', 'en-GB');
      await forgetDrafts(stage);
      await putForm(stage, drawn);
      const element = await stage.mount(tag, {attributes: {'form-id': drawn.id, 'no-intro': ''}});
      await press(element, NEXT);
      await until(
        () => element.shadowRoot?.querySelector('#error-summary + [data-listen]'),
        'the errors with a button',
      );
      (await until(() => find(element, 'button', /(Dengarkan|Listen): (Apa|What)/), 'a button to listen')).click();
      await until(() => element.shadowRoot?.querySelector('.pictogram'), 'the pictograms');
      return element;
    },
  },
  {
    name: 'receipt, to listen to',
    async show(stage) {
      stage.speak('id-ID', 'en-GB');
      const element = await atReview(stage);
      await press(element, /^(Kirim permohonan|Send application)$/);
      await until(() => find(element, 'button', /^(Dengarkan nomor|Listen to number)/), 'the button for the code');
      return element;
    },
  },
  {
    name: 'page with errors',
    async show(stage) {
      const element = await firstPage(stage);
      await press(element, NEXT);
      await until(() => find(element, 'alert'), 'the summary');
      return element;
    },
  },
  {
    name: 'every kind of field',
    async show(stage) {
      await putForm(stage, everyKind);
      const element = await mount(stage, {'form-id': 'semua', 'no-intro': ''});
      const nik = await until(() => find(element, 'textbox', 'NIK'), 'the NIK');
      type(nik, '3171019945850000');
      await until(() => element.shadowRoot?.querySelector('.warning span'), 'the warning');
      return element;
    },
  },
  {
    name: 'files in every state',
    async show(stage) {
      await putForm(stage, everyKind);
      const element = await mount(stage, {'form-id': 'semua', 'no-intro': ''});
      const input = await until(() => find<HTMLInputElement>(element, 'file', 'Foto'), 'the chooser');
      stage.api.fail('/uploads', {status: 422, code: 'upload-type-refused'});
      choose(input, new File(['x'], 'ktp-depan.jpg', {type: 'image/jpeg'}));
      await until(() => find(element, 'button', /Coba lagi|Try/), 'the retry');
      return element;
    },
  },
  {name: 'review', show: (stage) => atReview(stage)},
  {
    name: 'sending',
    async show(stage) {
      const element = await atReview(stage);
      stage.api.fail('/applications', 'pending');
      await press(element, /^(Kirim permohonan|Send application)$/);
      await heading(element, /Sedang mengirim|Sending/);
      return element;
    },
  },
  {
    name: 'offline',
    async show(stage) {
      const element = await atReview(stage);
      stage.api.fail(/./, 'network');
      await press(element, /^(Kirim permohonan|Send application)$/);
      await heading(element, /belum menerima jawaban|not received an answer/);
      return element;
    },
  },
  {
    name: 'receipt',
    async show(stage) {
      const element = await atReview(stage);
      await press(element, /^(Kirim permohonan|Send application)$/);
      await heading(element, /sudah diterima|was received/);
      return element;
    },
  },
  ...kitStates,
];
