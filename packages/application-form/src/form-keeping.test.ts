import {expect} from '@open-wc/testing';
import {markOutbox, outboxIsDue} from '@mpp-sdk/core';
import {find, findAll, OPERATOR_TOKEN, type, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {createDraftStore} from './draft-store.js';
import {NEXT, field, useFormPage} from './form-page.states.js';
import {choose, complaint, heading, keepDraft, press} from './form-walk.states.js';
import {draftKey} from './load.js';
import {sendOutbox} from './outbox-sweep.js';

describe('<mpp-application-form> keeps work as the citizen wants it', () => {
  const page = useFormPage();
  const says = (element: Element, text: string) => until(() => visibleText(element).includes(text), text);
  const key = () => draftKey({api: page.api.api, region: '31'}, 'pengaduan');
  const unfold = async (element: HTMLElement, name: string): Promise<void> =>
    (
      await until(
        () => [...element.shadowRoot!.querySelectorAll('summary')].find(({textContent}) => textContent!.includes(name)),
        `the summary ${name}`,
      )
    ).click();
  const resume = async (element: HTMLElement): Promise<void> => {
    await press(element, /^Lanjutkan$/);
    await heading(element, /4 dari 5/);
  };
  const leave = async (name: RegExp = /^Simpan, lanjutkan nanti$/): Promise<HTMLElement> => {
    await keepDraft(page.stage);
    const element = await page.mount();
    await resume(element);
    await press(element, name);
    return element;
  };
  const ticketCode = (element: HTMLElement) =>
    until(() => element.shadowRoot!.querySelector('.ticket-number')?.textContent?.trim(), 'the code');

  it('locks with a code that the next visit has to give, and says before that it cannot be recovered', async () => {
    const element = await leave();
    await unfold(element, 'Kunci dengan kode');
    await says(element, 'Kode yang terlupa tidak bisa dipulihkan');
    type(await field(element, 'Kode baru'), '25');
    await press(element, /^Kunci isian ini$/);
    await says(element, 'Tulis 4 sampai 6 angka.');
    type(await field(element, 'Kode baru'), '2580');
    type(await field(element, 'Tulis kode sekali lagi'), '2580');
    await press(element, /^Kunci isian ini$/);
    await says(element, 'Isian ini terkunci dengan kode.');
    page.stage.clear();

    const list = await page.mount({});
    await says(list, 'Terkunci dengan kode.');
    expect(visibleText(list)).to.not.contain('Antrean');
    page.stage.clear();

    const next = await page.mount();
    await heading(next, /^Isian Anda terkunci$/);
    expect(visibleText(next)).to.not.contain('Antrean');
    for (const wrong of ['0000', '1111', '2222']) {
      type(await field(next, 'Kode Anda'), wrong);
      await press(next, /^Buka$/);
      await until(() => find(next, 'button', /^Buka$/)?.getAttribute('aria-disabled') === 'false', 'the answer');
      await says(next, 'Kode tidak cocok.');
    }
    await says(next, 'Coba lagi pukul');
    expect(visibleText(next)).to.contain('Lupa kode? Kami tidak bisa membukanya.');
    await press(next, /^Hapus isian terkunci$/);
    await until(() => find(next, 'button', /^Mulai$/), 'a fresh start');
  });

  it('opens with the right code, and goes on', async () => {
    const element = await leave();
    await unfold(element, 'Kunci dengan kode');
    type(await field(element, 'Kode baru'), '258036');
    type(await field(element, 'Tulis kode sekali lagi'), '258036');
    await press(element, /^Kunci isian ini$/);
    await says(element, 'Isian ini terkunci dengan kode.');
    page.stage.clear();
    const next = await page.mount();
    type(await field(next, 'Kode Anda'), '258036');
    await press(next, /^Buka$/);
    await says(next, 'Anda punya isian tersimpan');
    await resume(next);
  });

  it('deletes at the chosen time with the next visit to any page, and at once when asked', async () => {
    const element = await leave();
    markOutbox(undefined);
    await unfold(element, 'Kapan dihapus sendiri');
    findAll(element, 'radio', 'Satu jam')[0]!.click();
    const store = createDraftStore();
    await until(async () => (await store.load(key()))?.life === 'hour', 'the choice kept');
    const file = await store.files(key()).put(new Blob(['ktp']));
    const anHour = Date.now() + 3_600_001;
    expect([outboxIsDue(Date.now()), outboxIsDue(anHour)]).to.eql([false, true]);
    page.stage.clear();
    await store.save(key(), {...(await store.load(key()))!, savedAt: Date.now() - 3_600_001});
    await sendOutbox(new AbortController().signal);
    expect(await store.keys()).to.not.contain(key());
    expect(await store.files(key()).get(file)).to.equal(undefined);

    const again = await leave();
    await unfold(again, 'Hapus dari HP ini');
    await press(again, /^Ya, hapus sekarang$/);
    await until(() => find(again, 'button', /^Mulai$/), 'a fresh start');
    expect(await store.load(key())).to.equal(undefined);
  });

  it('goes on elsewhere by a code, and brings two sides together without writing over either', async () => {
    const element = await leave();
    await unfold(element, 'Lanjutkan di perangkat lain');
    expect(page.api.requests.filter((request) => request.includes('/drafts'))).to.eql([]);
    await press(element, /^Buat kode$/);
    const code = await ticketCode(element);
    await says(element, 'Berlaku sampai');
    const draft = async (): Promise<{answers: typeof complaint; etag: string}> => {
      const response = await page.api.app(new Request(`${page.api.api}/v1/regions/31/drafts/${code}`));
      return {...((await response.json()) as {answers: typeof complaint}), etag: response.headers.get('etag')!};
    };
    const there = await draft();
    await page.api.app(
      new Request(`${page.api.api}/v1/regions/31/drafts/${code}`, {
        method: 'PUT',
        headers: {'content-type': 'application/json', 'if-match': there.etag},
        body: JSON.stringify({
          formId: 'pengaduan',
          formVersion: 1,
          answers: {...there.answers, event: {date: '2026-11-20', place: 'Loket 9'}},
        }),
      }),
    );
    await press(element, /^Lanjutkan mengisi$/);
    await heading(element, /4 dari 5/);
    for (const step of [3, 2]) {
      await press(element, /^Kembali$/);
      await heading(element, new RegExp(`${step} dari 5`));
    }
    type(await field(element, /Tempat|Di mana|loket/i), 'Loket 7');
    await press(element, /^Simpan, lanjutkan nanti$/);
    await unfold(element, 'Lanjutkan di perangkat lain');
    await press(element, /^Perbarui isian pada kode ini$/);
    await says(element, 'Isian diubah di dua perangkat');
    expect((await draft()).answers).to.deep.include({event: {date: '2026-11-20', place: 'Loket 9'}});
    findAll(element, 'radio', 'Loket 9')[0]!.click();
    await press(element, /^Pakai pilihan ini$/);
    await says(element, 'Salinan isian sudah ada di sistem kami.');
    expect((await draft()).answers).to.deep.include({event: {date: '2026-11-20', place: 'Loket 9'}});
    page.stage.clear();
    await createDraftStore().remove(key());

    const other = await page.mount({});
    await unfold(other, 'Punya kode atau berkas?');
    type(await field(other, 'Kode isian'), '7K3M-9XR4-HC2A');
    await press(other, /^Buka$/);
    await says(other, 'Kode tidak dikenal');
    type(await field(other, 'Kode isian'), code.toLowerCase());
    await press(other, /^Buka$/);
    await press(other, /^Mulai$/);
    expect((await field(other, 'Ceritakan')).value).to.contain('Antrean di loket tiga');
  });

  it('says why a code cannot be made, and keeps what was answered', async () => {
    const element = await leave();
    await unfold(element, 'Lanjutkan di perangkat lain');
    page.api.fail('/drafts', 'network');
    await press(element, /^Buat kode$/);
    await until(() => find(element, 'alert'), 'the failure');
    page.api.heal();
    await press(element, /^Buat kode$/);
    await ticketCode(element);
  });

  it('asks for help without sending anything by itself', async () => {
    const element = await leave(/^Minta dibantu$/);
    await heading(element, /^Minta dibantu$/);
    await until(() => find(element, 'link', /Telepon|WhatsApp/), 'a way to the office');
    expect(page.api.requests.filter((request) => request.startsWith('POST'))).to.eql([]);
    await press(element, /^Buat kode$/);
    const code = await ticketCode(element);
    const taken = await page.api.app(
      new Request(`${page.api.api}/v1/staff/regions/31/drafts/${code}/takeover`, {
        method: 'POST',
        headers: {authorization: `Bearer ${OPERATOR_TOKEN}`, 'content-type': 'application/json'},
        body: '{}',
      }),
    );
    expect(taken.status).to.equal(200);
    await press(element, /^Lanjutkan mengisi$/);
    await heading(element, /4 dari 5/);
  });

  it('loads a file that the citizen kept, asks before it replaces, and refuses a damaged one', async () => {
    await keepDraft(page.stage);
    const element = await page.mount();
    await unfold(element, 'Punya kode atau berkas?');
    const file = (answers: unknown) =>
      new File(
        [
          JSON.stringify({
            format: 'mpp-sdk-draft',
            version: 1,
            region: '31',
            formId: 'pengaduan',
            formVersion: 1,
            savedAt: '2026-11-24T02:00:00Z',
            answers,
            files: ['ktp.jpg'],
          }),
        ],
        'isian.json',
      );
    const chooser = () => until(() => find<HTMLInputElement>(element, 'file', 'Berkas isian'), 'the chooser');
    choose(await chooser(), file('hm'));
    await says(element, 'Berkas ini rusak. Isian Anda tidak berubah.');
    choose(await chooser(), file({complaint: {kind: 'lambat', text: 'Dari berkas yang saya simpan.'}}));
    await says(element, 'Isian di perangkat ini akan diganti');
    expect((await createDraftStore().load(key()))?.answers).to.eql(complaint);
    await says(element, 'Pilih lagi berkas ini di formulir: ktp.jpg');
    await press(element, /^Ganti dengan isi berkas$/);
    expect((await field(element, 'Ceritakan')).value).to.equal('Dari berkas yang saya simpan.');
    await press(element, NEXT);
    await heading(element, /2 dari 5/);
  });
});
