import {expect} from '@open-wc/testing';
import {find, type, until, visibleText} from '@mpp-sdk/testing';
import type {Answers} from '@mpp-sdk/form-engine';
import './define.js';
import {createDraftStore} from './draft-store.js';
import {NEXT, SEND, field, useFormPage} from './form-page.states.js';
import {heading, keepDraft, pick, press, putForm} from './form-walk.states.js';
import {draftKey} from './load.js';

const consent = {type: 'boolean', const: true, 'x-field': 'consent', title: 'Saya setuju'};
const form = (id: string, version: number, properties: object, more: object = {}) => ({
  id,
  version,
  title: {id: 'Izin usaha'},
  schema: {type: 'object', required: ['consent'], properties: {...properties, consent}},
  uischema: {
    type: 'VerticalLayout',
    elements: [...Object.keys(properties), 'consent'].map((name) => ({
      type: 'Control',
      scope: `#/properties/${name}`,
    })),
  },
  ...more,
});
const string = (title: string, more: object = {}) => ({type: 'string', title, ...more});

describe('<mpp-application-form> and a newer version of its form', () => {
  const page = useFormPage();

  /** Unfinished work on another version of a form of one's own. */
  async function begun(id: string, answers: Answers, change: object = {}): Promise<void> {
    await keepDraft(page.stage, answers, {page: 0, ...change}, id);
  }

  it('takes over what was renamed and split, and shows what has no place until it is let go', async () => {
    const id = 'renewed-a';
    const steps = [{op: 'split', from: '/name', to: ['/first', '/last']}];
    const texts = {id: {'/fax.label': 'Faksimile'}};
    const newer = form(id, 2, {first: string('Nama depan'), last: string('Nama belakang')}, {texts});
    await putForm(page.stage, {...newer, migrations: [{to: 2, steps}]});
    await begun(id, {name: 'Siti Nur Aini', fax: '021 5550', nik: '3171015708950001'});
    const element = await page.mount({'form-id': id});
    await press(element, /^Lanjutkan$/);
    expect((await field(element, 'Nama depan')).value).to.equal('Siti');
    expect((await field(element, 'Nama belakang')).value).to.equal('Nur Aini');
    await heading(element, /^Jawaban yang tidak ada tempatnya lagi$/);
    expect(visibleText(element)).to.match(/Faksimile\s*021 5550/);
    expect(visibleText(element)).to.not.contain('3171015708950001');
    await press(element, /^Tampilkan angka lengkap$/);
    await until(() => visibleText(element).includes('3171015708950001'), 'the number in full');
    // It outlives a reload, also once the draft is one of the new version.
    type(await field(element, 'Nama depan'), 'Sitti');
    await until(() => visibleText(element).includes('Tersimpan otomatis'), 'the save');
    element.remove();
    const again = await page.mount({'form-id': id});
    await press(again, /^Lanjutkan$/);
    await heading(again, /^Jawaban yang tidak ada tempatnya lagi$/);
    expect(visibleText(again)).to.not.contain('3171015708950001');
    await press(again, /^Hapus jawaban ini$/);
    await until(() => !find(again, 'heading', /tidak ada tempatnya/), 'them gone');
    await until(() => visibleText(again).includes('Tersimpan otomatis'), 'the save');
    const kept = await createDraftStore().load(draftKey({api: page.api.api, region: '31'}, id));
    expect(JSON.stringify(kept)).to.not.contain('3171015708950001');
  });

  it('copies what has no place', async () => {
    const id = 'renewed-b';
    await putForm(page.stage, form(id, 2, {name: string('Nama')}));
    await begun(id, {fax: '021'});
    const element = await page.mount({'form-id': id});
    await press(element, /^Lanjutkan$/);
    const copied: string[] = [];
    const {clipboard} = navigator;
    const writeText = async (text: string): Promise<void> => void copied.push(text);
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    try {
      await press(element, /^Salin$/);
      await until(() => visibleText(element).includes('Sudah disalin.'), 'the word for it');
    } finally {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    }
    expect(copied).to.deep.equal(['fax: 021']);
  });

  it('asks again for a consent whose words are others, and not for one whose words are the same', async () => {
    for (const [id, title, again] of [
      ['renewed-c', 'Saya setuju', false],
      ['renewed-d', 'Saya setuju sekali', true],
    ] as const) {
      await putForm(page.stage, form(id, 1, {name: string('Nama')}));
      const element = await page.mount({'form-id': id, 'no-intro': ''});
      type(await field(element, /^Nama/), 'Siti');
      pick(element, /^Saya setuju/);
      await press(element, NEXT);
      await heading(element, /Langkah 2 dari 2/);
      const newer = form(id, 2, {name: string('Nama')});
      const {schema} = newer;
      const properties = {...schema.properties, consent: {...consent, title}};
      await putForm(page.stage, {...newer, schema: {...schema, properties}});
      await press(element, SEND);
      await until(() => visibleText(element).includes('Formulir ini sudah diperbarui'), 'the notice');
      expect(!!find(element, 'alert', /Ada 1 isian/)).to.equal(again);
      page.stage.clear();
    }
  });

  it('shows what is sound of a hostile definition, says that something is missing, and never hangs', async () => {
    let deep: object = string('Terlalu dalam');
    for (let level = 0; level < 50; level++) deep = {type: 'object', properties: {a: deep}};
    const hostile = form('renewed-e', 1, {
      name: string('Nama'),
      loop: {$ref: '#/$defs/loop'},
      odd: string('Aneh', {'x-nonsense': true, unknownKeyword: 7}),
      slow: string('Lambat', {pattern: '^(a+)+$'}),
      deep,
    });
    const schema = {...hostile.schema, $defs: {loop: {$ref: '#/$defs/loop'}}};
    const {fetch} = window;
    window.fetch = (url, init) =>
      String(url).includes('/forms/renewed-e')
        ? Promise.resolve(
            new Response(JSON.stringify({...hostile, schema}), {headers: {'content-type': 'application/json'}}),
          )
        : fetch(url, init);
    try {
      const element = await page.mount({'form-id': 'renewed-e', 'no-intro': ''});
      type(await field(element, /^Nama/), 'Siti');
      type(await field(element, /^Lambat/), 'a'.repeat(5_000) + '!');
      await field(element, /^Aneh/);
      await until(() => /\d+ bagian formulir ini tidak dapat ditampilkan/.test(visibleText(element)), 'the notice');
      const before = performance.now();
      await press(element, NEXT);
      await until(() => find(element, 'alert', /Ada \d+ isian/), 'the answer to it');
      expect(performance.now() - before).to.be.lessThan(2_000);
    } finally {
      window.fetch = fetch;
    }
  });

  it('refuses a definition that nests for ever, with a way on', async () => {
    let deep: object = string('Terlalu dalam');
    for (let level = 0; level < 500; level++) deep = {type: 'object', properties: {a: deep}};
    const {fetch} = window;
    window.fetch = (url, init) =>
      String(url).includes('/forms/renewed-f')
        ? Promise.resolve(
            new Response(JSON.stringify(form('renewed-f', 1, {deep})), {headers: {'content-type': 'application/json'}}),
          )
        : fetch(url, init);
    try {
      const element = await page.mount({'form-id': 'renewed-f', 'no-intro': ''});
      await until(() => visibleText(element).includes('Jawaban sistem tidak dikenali'), 'a plain failure');
    } finally {
      window.fetch = fetch;
    }
  });
});
