import {expect} from '@open-wc/testing';
import {
  createStage,
  find,
  findAll,
  startMockApi,
  testStates,
  type,
  until,
  visibleText,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import {sendKeys} from '@web/test-runner-commands';
import {editor, open, preview, rewrite, says, states, tag} from './mpp-form-playground.states.js';

testStates(tag, states);

describe('<mpp-form-playground>', () => {
  let api: MockApi;
  let stage: Stage;
  before(async () => {
    api = await startMockApi();
    stage = createStage(api);
  });
  afterEach(() => {
    stage.clear();
    document.documentElement.lang = 'id';
  });
  after(() => api.stop());

  const press = async (root: HTMLElement, name: RegExp) =>
    (await until(() => find(root, 'button', name), `the button ${name}`)).click();
  const begun = async (element: HTMLElement) => {
    const form = await preview(element);
    await press(form, /^(Mulai|Start)/);
    return form;
  };
  const field = (form: HTMLElement, name: RegExp) =>
    until(() => find<HTMLInputElement>(form, 'textbox', name), `the question ${name}`);

  it('changes the form while it is written, on the page that is open, with the answers that were given', async () => {
    const element = await open(stage, 'sku');
    const form = await begun(element);
    type(await field(form, /Nama lengkap/), 'Siti');
    editor(element).focus();
    rewrite(element, '"Nama lengkap"', '"Tulis nama Anda"');
    const renamed = await field(form, /Tulis nama Anda/);
    expect(renamed.value).to.equal('Siti');
    expect(element.shadowRoot!.activeElement === editor(element), 'the author goes on writing').to.equal(true);
    rewrite(element, '{"type": "Control", "scope": "#/properties/applicant/properties/name"},', '');
    await until(() => !find(form, 'textbox', /Tulis nama Anda/), 'the question to go');
    await field(form, /NIK/);
  });

  it('names what is wrong with line and column, and goes there', async () => {
    const element = await open(stage, 'sku');
    await says(element, /Tidak ada yang perlu diperbaiki/);
    const line =
      editor(element)
        .value.split('\n')
        .findIndex((text) => text.includes('"maxLength": 120')) + 1;
    rewrite(element, '"maxLength": 120', '"maxLenght": 120');
    await says(element, /^1 salah/);
    const place = await until(() => find(element, 'button', new RegExp(`Salah, baris ${line}, kolom`)), 'the mistake');
    expect(place.closest('li')!.textContent).to.match(/maxLength/);
    place.focus();
    await sendKeys({press: 'Enter'});
    const area = editor(element);
    expect(element.shadowRoot!.activeElement === area).to.equal(true);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.match(/^"maxLenght": 120/);
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement === area, 'Tab leaves the text').to.equal(false);
    rewrite(element, '"maxLenght": 120', '"maxLength": 120');
    await says(element, /Tidak ada yang perlu diperbaiki/);
  });

  it('keeps the last form that could be read while the text cannot', async () => {
    const element = await open(stage, 'sku');
    const form = await begun(element);
    await field(form, /Nama lengkap/);
    rewrite(element, '"version": 2,', '"version": 2');
    await says(element, /^1 salah/);
    expect(visibleText(element)).to.match(/Pratinjau masih memakai teks terakhir/);
    await field(form, /Nama lengkap/);
    type(editor(element), '');
    await says(element, /^1 salah/);
  });

  it('shows hostile text as text', async () => {
    const element = await open(stage, 'sku');
    const form = await begun(element);
    await field(form, /Nama lengkap/);
    const hostile = '<img src=x onerror=alert(1)>';
    rewrite(element, '"Nama lengkap"', JSON.stringify(hostile));
    await until(() => visibleText(form).includes(hostile), 'the label as text');
    rewrite(element, '"maxLength": 120', `${JSON.stringify(hostile)}: 120`);
    await until(
      () => element.shadowRoot!.querySelector('.report')?.textContent?.includes(hostile),
      'the mistake as text',
    );
    const images = [element, form].flatMap((one) => [...one.shadowRoot!.querySelectorAll('img')]);
    expect(images.length).to.equal(0);
  });

  it('takes a complete application as the server would, and sends and keeps nothing', async () => {
    const databases = async () => (await indexedDB.databases()).map(({name}) => name).sort();
    const before = [await databases(), {...localStorage}, {...sessionStorage}];
    api.requests.length = 0;
    const element = await open(stage, 'sku');
    type(editor(element), JSON.stringify(letter));
    await until(
      () => /Surat uji/.test(visibleText(element.shadowRoot!.querySelector('mpp-form-preview')!)),
      'the form',
    );
    const form = await begun(element);
    type(await field(form, /Nama Anda/), 'Siti');
    await press(form, /^Lanjut/);
    await press(form, /^Kirim/);
    await until(() => find(form, 'heading', /diterima/), 'the receipt');
    await press(element, /Mulai dari awal/);
    await until(() => !find(element, 'heading', /diterima/), 'the receipt to go');
    await until(() => find(element, 'button', /^Mulai$/), 'the form anew');
    expect(api.requests).to.deep.equal([]);
    expect([await databases(), {...localStorage}, {...sessionStorage}]).to.deep.equal(before);
  });

  it('opens a sample in place of the text, and brings the text back', async () => {
    const element = await open(stage, 'sku');
    rewrite(element, '"Nama lengkap"', '"Nama saya"');
    const choice = find<HTMLSelectElement>(element, 'combobox', /Mulai dari contoh/)!;
    expect(choice.options.length).to.be.greaterThan(19);
    choice.value = 'pengaduan';
    await press(element, /Buka contoh/);
    await until(() => editor(element).value.includes('"id": "pengaduan"'), 'the sample');
    await press(element, /Kembalikan/);
    await until(() => editor(element).value.includes('"Nama saya"'), 'the text from before');
  });

  it('shows the form in the other language', async () => {
    const element = await open(stage, 'sku');
    const choice = find<HTMLSelectElement>(element, 'combobox', /Bahasa formulir/)!;
    type(choice, 'en');
    const form = await preview(element);
    await until(() => /small business certificate/.test(visibleText(form)), 'the English form');
    expect(findAll(element, 'heading', /Definisi formulir/).length).to.equal(1);
  });

  it('saves the text as a file, and opens it again', async () => {
    const element = await open(stage, 'sku');
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File(['\ufeff' + JSON.stringify(letter)], 'surat.json', {type: 'application/json'}));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => editor(element).value === JSON.stringify(letter), 'the text of the file');
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      const create = document.createElement;
      document.createElement = function (this: Document, name: string) {
        const made = create.call(document, name);
        if (name === 'a') {
          made.addEventListener('click', (event) => {
            event.preventDefault();
            document.createElement = create;
            resolve(made as HTMLAnchorElement);
          });
        }
        return made;
      } as typeof document.createElement;
    });
    const leaves = () => dispatchEvent(new Event('beforeunload', {cancelable: true}));
    type(editor(element), `${editor(element).value} `);
    expect(leaves(), 'the browser asks before unsaved text is lost').to.equal(false);
    await press(element, /Simpan ke berkas/);
    expect((await saved).download).to.equal('surat-uji.json');
    expect(leaves()).to.equal(true);
  });
});

const letter = {
  id: 'surat-uji',
  version: 1,
  title: {id: 'Surat uji', en: 'Test letter'},
  schema: {type: 'object', required: ['name'], properties: {name: {type: 'string', minLength: 1, maxLength: 60}}},
  uischema: {type: 'VerticalLayout', elements: [{type: 'Control', scope: '#/properties/name'}]},
  texts: {id: {'/name.label': 'Nama Anda'}, en: {'/name.label': 'Your name'}},
};
