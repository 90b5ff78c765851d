import {expect} from '@open-wc/testing';
import {newReference} from '@mpp-sdk/domain';
import {sendKeys} from '@web/test-runner-commands';
import {
  createStage,
  expectEvent,
  find,
  findAll,
  moveApplication,
  startMockApi,
  testStates,
  type,
  until,
  visibleText,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import './define.js';
import {MppStatusTracker} from './index.js';
import {enter, fileCase, openCase, states, tag, TASK} from './mpp-status-tracker.states.js';

const focused = (element: Element) => element.shadowRoot?.activeElement;

describe('following an application', () => {
  let api: MockApi;
  let stage: Stage;
  before(async () => {
    document.documentElement.lang = 'id';
    api = await startMockApi();
    stage = createStage(api);
  });
  afterEach(() => {
    api.heal();
    stage.clear();
  });
  after(() => api.stop());

  const says = (element: Element, words: RegExp | string) =>
    until(() => visibleText(element).match(words) !== null, `the words ${String(words)}`);

  describe('opening a case', () => {
    it('opens it with number and code as they stand on the receipt', async () => {
      const {reference, accessCode} = await fileCase(api);
      const element = await stage.mount(tag);
      const event = await expectEvent(element, 'mpp-status-load', () => enter(element, reference, accessCode));
      expect(event.detail).to.deep.equal({reference, status: 'submitted'});
      await says(element, 'Terkirim');
      await until(() => focused(element)?.localName === 'h2', 'the focus on the heading');
    });

    it('takes small letters, missing dashes and letters for the digits that they look like', async () => {
      const {reference, accessCode} = await fileCase(api);
      const element = await stage.mount(tag);
      const sloppy = (text: string) =>
        text.toLowerCase().replaceAll('-', ' ').replaceAll('5', 's').replaceAll('8', 'b');
      await enter(element, sloppy(reference), sloppy(accessCode));
      await says(element, 'Apa selanjutnya');
      expect(visibleText(element)).to.contain(reference);
    });

    it('goes with real keys alone', async () => {
      const {reference, accessCode} = await fileCase(api);
      const element = await stage.mount(tag);
      const first = await until(() => find(element, 'textbox', 'Nomor permohonan'), 'the number');
      first.focus();
      await sendKeys({type: reference});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: accessCode});
      await sendKeys({press: 'Enter'});
      await says(element, 'Apa selanjutnya');
    });

    it('says what is missing, goes to the summary, and from there to the field', async () => {
      const element = await stage.mount(tag);
      const asked = api.requests.length;
      await enter(element, '', '');
      await until(() => focused(element)?.id === 'error-summary', 'the focus on the summary');
      find(element, 'link', 'Isi kode akses')?.click();
      expect(focused(element)).to.equal(find(element, 'textbox', 'Kode akses'));
      expect(find(element, 'textbox', 'Kode akses')?.getAttribute('aria-invalid')).to.equal('true');
      expect(api.requests.slice(asked).filter((one) => one.includes('access'))).to.deep.equal([]);
    });

    it('says the same for a wrong number and a wrong code, and keeps what was typed', async () => {
      const {reference} = await fileCase(api);
      const element = await stage.mount(tag);
      for (const number of [reference, 'A-2222-2222']) {
        await enter(element, number, '22222-33333');
        await until(() => focused(element)?.id === 'error-summary', 'the focus on the summary');
        await says(element, 'Nomor atau kode akses tidak cocok');
        expect(find<HTMLInputElement>(element, 'textbox', 'Nomor permohonan')?.value).to.equal(number);
        expect(find<HTMLInputElement>(element, 'textbox', 'Kode akses')?.value).to.equal('22222-33333');
        (focused(element) as HTMLElement).blur();
      }
    });

    it('knows the number of an appointment and says so', async () => {
      const element = await stage.mount(tag);
      await enter(
        element,
        newReference('appointment', (count) => new Uint8Array(count)),
        '22222-33333',
      );
      await says(element, 'Ini nomor janji temu');
    });

    it('tells how long to wait after too many attempts', async () => {
      const {reference} = await fileCase(api);
      const element = await stage.mount(tag);
      await until(() => find(element, 'textbox'), 'the form');
      for (let attempt = 0; attempt < 11; attempt++) {
        const answers = api.requests.length;
        await enter(element, reference, '22222-33333');
        await until(() => api.requests.length > answers && find(element, 'button', 'Lihat permohonan'), 'an answer');
      }
      await says(element, /Terlalu banyak percobaan\. Coba lagi \d+ menit lagi/);
    });

    it('opens by a link: number as attribute, code as property, which is forgotten at once', async () => {
      const {reference, accessCode} = await fileCase(api);
      const element = await stage.mount<MppStatusTracker>(tag, {attributes: {reference}, properties: {accessCode}});
      await says(element, 'Apa selanjutnya');
      expect(element.accessCode).to.equal(undefined);
      expect(document.activeElement).to.equal(document.body);
      expect(document.documentElement.outerHTML).not.to.contain(accessCode);
      const kept = JSON.stringify([{...localStorage}, {...sessionStorage}, location.href, history.state]);
      expect(kept).not.to.contain(accessCode);
      expect(kept).not.to.contain(reference);
    });

    it('puts a number without a code into the form', async () => {
      const element = await stage.mount(tag, {attributes: {reference: 'A-7K3M-9XR5'}});
      const field = await until(() => find<HTMLInputElement>(element, 'textbox', 'Nomor'), 'the form');
      expect(field.value).to.equal('A-7K3M-9XR5');
    });

    it('tries a failed attempt again with what was typed', async () => {
      const {reference, accessCode} = await fileCase(api);
      const element = await stage.mount(tag);
      api.fail('/access', 'network');
      await enter(element, reference, accessCode);
      await says(element, 'Tidak ada sambungan internet');
      api.heal();
      (await until(() => find(element, 'button', 'Coba lagi'), 'the button')).click();
      await says(element, 'Apa selanjutnya');
    });
  });

  describe('the open case', () => {
    it('says who acts, what and by when, before everything else', async () => {
      const element = await openCase(stage, {status: 'in-review'}, TASK);
      const words = visibleText(element);
      expect(words).to.contain('Anda. Lengkapi yang diminta petugas. Paling lambat Selasa, 1 Desember 2026');
      expect(words.indexOf('Apa selanjutnya')).to.be.lessThan(words.indexOf('Kirim foto nomor antrean'));
      expect(words.indexOf('Kirim foto nomor antrean')).to.be.lessThan(words.indexOf('Riwayat'));
    });

    it('shows the history newest first, with the zone, and a note as text', async () => {
      const element = await openCase(stage, {status: 'in-review', note: '<b>Sedang</b> dicari'});
      const entries = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.timeline li') ?? [])];
      expect(entries.length).to.equal(2);
      expect(entries[0]?.innerText).to.contain('<b>Sedang</b> dicari');
      expect(entries[1]?.innerText).to.contain('Permohonan diterima');
      expect(entries[1]?.innerText).to.match(/Selasa, 24 November 2026, pukul 09\.\d\d WIB · Anda/);
    });

    it('keeps the number out of the hands of a translator', async () => {
      const element = await openCase(stage);
      expect(element.shadowRoot?.querySelector('.reference')?.getAttribute('translate')).to.equal('no');
    });

    it('shows the new status where a translator has replaced the text', async () => {
      const element = await openCase(stage, {status: 'in-review'});
      const shown = element.shadowRoot?.querySelector('.status strong span') as HTMLElement;
      const translated = document.createElement('font');
      translated.textContent = 'Under review';
      shown.replaceChildren(translated);
      await moveApplication(api, referenceOf(element), {status: 'decided', result: 'granted'});
      find(element, 'button', 'Periksa lagi')?.click();
      await says(element, 'Disetujui');
      expect(visibleText(element)).not.to.contain('Under review');
    });

    it('tells a real change, aloud and by an event, and only that', async () => {
      const element = await openCase(stage, {status: 'in-review'});
      const changes: unknown[] = [];
      element.addEventListener('mpp-status-change', ({detail}) => changes.push(detail));
      await expectEvent(element, 'mpp-status-load', () => find(element, 'button', 'Periksa lagi')?.click());
      await until(() => find(element, 'status', 'Tidak ada perubahan'), 'the words');
      expect(changes).to.deep.equal([]);
      const reference = referenceOf(element);
      await moveApplication(api, reference, {status: 'decided', result: 'granted'});
      find(element, 'button', 'Periksa lagi')?.click();
      await until(() => find(element, 'status', 'Ada kabar baru. Status: Disetujui.'), 'the announcement');
      expect(changes).to.deep.equal([{reference, status: 'decided'}]);
    });

    it('keeps the last data without a line and says how old they are', async () => {
      const element = await openCase(stage, {status: 'in-review'});
      api.fail(/./, 'network');
      find(element, 'button', 'Periksa lagi')?.click();
      await says(element, 'Data terakhir dari');
      expect(visibleText(element)).to.contain('Sedang diproses');
      api.heal();
      dispatchEvent(new Event('online'));
      await until(() => !visibleText(element).includes('Data terakhir dari'), 'the fresh data');
    });

    it('asks for the code again when the access has run out; the number stays', async () => {
      const element = await openCase(stage, {status: 'in-review'});
      const reference = referenceOf(element);
      api.setNow(api.now() + 31 * 60_000);
      find(element, 'button', 'Periksa lagi')?.click();
      await says(element, 'Masukkan lagi kode akses');
      expect(find<HTMLInputElement>(element, 'textbox', 'Nomor')?.value).to.equal(reference);
      expect(visibleText(element)).not.to.contain('Sedang diproses');
    });

    it('clears everything for the next person', async () => {
      const element = await openCase(stage, {status: 'in-review'});
      const reference = referenceOf(element);
      find(element, 'button', 'Lihat permohonan lain')?.click();
      await says(element, 'Lacak permohonan');
      expect(find<HTMLInputElement>(element, 'textbox', 'Nomor')?.value).to.equal('');
      expect(element.shadowRoot?.textContent).not.to.contain(reference);
    });
  });

  describe('answering what the office asks', () => {
    const send = (element: Element) => find(element, 'button', 'Kirim jawaban')?.click();
    const choose = (element: Element, ...files: File[]) => {
      const input = find<HTMLInputElement>(element, 'file') as HTMLInputElement;
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    };
    const pdf = (name: string) => new File(['%PDF-1.7'], name, {type: 'application/pdf'});

    it('sends message and file, and the case goes on', async () => {
      const element = await openCase(stage, {status: 'in-review'}, TASK);
      type(find(element, 'textbox', 'Pesan') as HTMLElement, 'Nomor antrean saya A112.');
      choose(element, pdf('antrean.pdf'));
      await says(element, 'Sudah diunggah');
      const changed = await expectEvent(element, 'mpp-status-change', () => send(element));
      expect(changed.status).to.equal('in-review');
      await says(element, 'Jawaban Anda sudah diterima');
      expect(visibleText(element)).to.contain('antrean.pdf');
      expect(find(element, 'button', 'Kirim jawaban')).to.equal(undefined);
      await until(() => focused(element)?.localName === 'h2', 'the focus on the heading');
    });

    it('refuses an empty answer, and a file of a wrong kind before it is sent', async () => {
      const element = await openCase(stage, {status: 'in-review'}, TASK);
      send(element);
      await says(element, 'Tulis pesan atau pilih berkas');
      await until(() => focused(element)?.id === 'error-summary', 'the focus on the summary');
      const before = api.requests.length;
      choose(element, new File(['MZ'], 'x.exe', {type: 'application/x-msdownload'}));
      await says(element, 'Jenis berkas ini tidak diterima');
      expect(api.requests.length).to.equal(before);
    });

    it('sends the same answer once, also when the first answer of the server was lost', async () => {
      const element = await openCase(stage, {status: 'in-review'}, TASK);
      type(find(element, 'textbox', 'Pesan') as HTMLElement, 'Nomor antrean saya A112.');
      api.fail('/responses', {status: 500, code: 'internal'});
      send(element);
      await says(element, 'Jawaban belum terkirim');
      expect(find<HTMLTextAreaElement>(element, 'textbox', 'Pesan')?.value).to.equal('Nomor antrean saya A112.');
      api.heal();
      send(element);
      await says(element, 'Jawaban Anda sudah diterima');
      const answers = [...(element.shadowRoot?.querySelectorAll('.timeline li') ?? [])].filter((one) =>
        one.textContent?.includes('Anda menjawab'),
      );
      expect(answers.length).to.equal(1);
    });

    it('keeps the typed answer when the access runs out meanwhile', async () => {
      const {reference, accessCode} = await fileCase(api);
      await moveApplication(api, reference, TASK);
      const element = await stage.mount(tag, {attributes: {reference}, properties: {accessCode}});
      type(await until(() => find(element, 'textbox', 'Pesan'), 'the task'), 'Ini nomor saya.');
      api.setNow(api.now() + 31 * 60_000);
      send(element);
      await says(element, 'Masukkan lagi kode akses');
      await until(() => focused(element)?.localName === 'h2', 'the focus on the heading');
      await enter(element, reference, accessCode);
      const message = await until(() => find<HTMLTextAreaElement>(element, 'textbox', 'Pesan'), 'the task');
      expect(message.value).to.equal('Ini nomor saya.');
    });

    it('stops an upload that is taken away, and tries a failed one again', async () => {
      const element = await openCase(stage, {status: 'in-review'}, TASK);
      api.fail('/uploads', 'network');
      choose(element, pdf('satu.pdf'));
      await says(element, 'Belum terunggah');
      api.heal();
      find(element, 'button', 'Unggah lagi satu.pdf')?.click();
      await says(element, 'Sudah diunggah');
      find(element, 'button', 'Hapus satu.pdf')?.click();
      await until(() => !visibleText(element).includes('satu.pdf'), 'the empty list');
    });
  });

  describe('on a page of somebody else', () => {
    it('honours what was set before its code arrived', async () => {
      class Later extends MppStatusTracker {}
      const {reference, accessCode} = await fileCase(api);
      const element = document.createElement('mpp-tracker-later') as Later;
      Object.assign(element, {api: api.api, region: '31', reference, accessCode});
      let loaded = 0;
      element.addEventListener('mpp-status-load', () => loaded++);
      document.body.append(element);
      customElements.define('mpp-tracker-later', Later);
      await until(() => find(element, 'heading', 'Apa selanjutnya'), 'the case');
      expect(loaded).to.equal(1);
      element.remove();
    });

    it('leaves no listener, timer or request after a thousand moves', async () => {
      const element = await openCase(stage, {status: 'in-review'});
      const book = keepBook();
      try {
        for (let round = 0; round < 1000; round++) {
          element.remove();
          (round % 2 ? document.body : document.documentElement).append(element);
        }
        element.remove();
        expect(book.open()).to.deep.equal({listeners: 0, timers: 0});
      } finally {
        book.close();
      }
    });
  });
});

const referenceOf = (element: Element) => element.shadowRoot?.querySelector('.reference')?.textContent ?? '';

/** Counts listeners on window and document, and timers, that are begun and not ended. */
function keepBook() {
  const listeners: [EventTarget, string, unknown][] = [];
  const timers = new Set<unknown>();
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const {setTimeout: set, clearTimeout: clear} = window;
  const global = (target: EventTarget) => target === window || target === document;
  EventTarget.prototype.addEventListener = function (this: EventTarget, name, listener, options) {
    if (global(this ?? window)) listeners.push([this ?? window, name, listener]);
    add.call(this ?? window, name, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, name, listener, options) {
    const at = listeners.findIndex((one) => one[0] === (this ?? window) && one[1] === name && one[2] === listener);
    if (at >= 0) listeners.splice(at, 1);
    remove.call(this ?? window, name, listener, options);
  };
  window.setTimeout = ((run: () => void, ms?: number) => {
    const timer = set(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = ((timer?: number) => {
    timers.delete(timer);
    clear(timer);
  }) as typeof clearTimeout;
  return {
    open: () => ({listeners: listeners.length, timers: timers.size}),
    close() {
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = remove;
      window.setTimeout = set;
      window.clearTimeout = clear;
    },
  };
}

testStates(tag, states);
