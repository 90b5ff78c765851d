import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {expectEvent, find, findAll, type, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {NEXT, SEND, field, photo, useFormPage} from './form-page.states.js';
import {choose, heading, pick, press} from './form-walk.states.js';

describe('<mpp-application-form> from the first question to the receipt', () => {
  const page = useFormPage();

  it('takes a complaint from the first question to the receipt by keyboard, with a file', async () => {
    const element = await page.mount();
    (await until(() => find(element, 'button', /^Mulai$/), 'start')).focus();
    await sendKeys({press: 'Enter'});
    const title = await heading(element, /^Langkah 1 dari 5: Pengaduan$/);
    await until(() => element.shadowRoot!.activeElement === title, 'focus on the heading');
    const kind = await until(() => find<HTMLSelectElement>(element, 'combobox', 'Tentang apa'), 'the kind');
    kind.selectedIndex = 1;
    kind.dispatchEvent(new Event('change', {bubbles: true}));
    (await field(element, 'Ceritakan')).focus();
    await sendKeys({type: 'Antrean di loket tiga sangat lama sekali.'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await heading(element, /^Langkah 2 dari 5/);
    type(await field(element, 'Kapan'), '2026-11-20');
    choose((await until(() => find<HTMLInputElement>(element, 'file', 'bukti'), 'the chooser'))!, photo('bukti.jpg'));
    await until(() => visibleText(element).includes('Terunggah'), 'the upload');
    (await field(element, 'Di mana')).focus();
    await sendKeys({type: 'Loket 3'});
    await sendKeys({press: 'Enter'});
    await heading(element, /^Langkah 3 dari 5/);
    findAll(element, 'radio', 'Tanpa nama')[0]!.focus();
    await sendKeys({press: 'Space'});
    (await until(() => find(element, 'button', NEXT), 'next')).focus();
    await sendKeys({press: 'Enter'});
    await heading(element, /^Langkah 4 dari 5/);
    for (const box of findAll(element, 'checkbox')) {
      box.focus();
      await sendKeys({press: 'Space'});
    }
    await press(element, NEXT);
    await heading(element, /^Langkah 5 dari 5: Periksa jawaban$/);
    expect(visibleText(element)).to.contain('bukti.jpg').and.contain('Loket 3').and.contain('Layanan terlalu lama');
    const event = await expectEvent(element, 'mpp-application-submit', () => press(element, SEND));
    await heading(element, /^Permohonan sudah diterima$/);
    expect(Object.keys(event.detail).sort()).to.deep.equal(['formId', 'reference', 'serviceId']);
    expect(visibleText(element)).to.contain(event.reference).and.contain('WIB');
    const link = find<HTMLAnchorElement>(element, 'link', 'Lihat status')!;
    expect(new URL(link.href).search).to.equal('');
    expect(new URLSearchParams(new URL(link.href).hash.slice(1)).get('mpp-reference')).to.equal(event.reference);
    expect(element.shadowRoot!.querySelector('svg.qr')).to.not.equal(null);
  });

  it('takes a lost identity card with its papers and promises a day only as the server does', async () => {
    const element = await page.mount({'service-id': 'dukcapil.ktp-hilang'});
    await heading(element, /Yang perlu disiapkan/);
    expect(visibleText(element)).to.contain('Gratis (Rp0)').and.contain('Data contoh');
    await press(element, /^Mulai$/);
    type(await field(element, 'Nama lengkap'), 'Nama Contoh');
    type(await field(element, 'NIK'), '3171015708450001');
    type(await field(element, 'Nomor Kartu Keluarga'), '3171011708450002');
    pick(element, 'Saya sendiri');
    await press(element, NEXT);
    await heading(element, /Langkah 2/);
    type(await field(element, 'Kapan KTP-el hilang'), '2026-11-20');
    pick(element, 'Tercecer');
    type(await field(element, 'Nomor laporan'), 'LP-1');
    type(await field(element, 'Tanggal laporan'), '2026-11-21');
    await press(element, NEXT);
    await heading(element, /Langkah 3/);
    await until(() => visibleText(element).includes('Paling besar'), 'how large a file may be');
    for (const input of findAll<HTMLInputElement>(element, 'file')) choose(input, photo());
    await until(() => findAll(element, 'button', /^Hapus laporan/).length === 2, 'both files');
    await press(element, NEXT);
    await heading(element, /Langkah 4/);
    pick(element, 'Di loket MPP');
    await press(element, NEXT);
    await heading(element, /Langkah 5/);
    findAll(element, 'checkbox').forEach((box) => box.click());
    await press(element, NEXT);
    await heading(element, /Langkah 6/);
    expect(visibleText(element)).to.contain('3171••••••••0001').and.not.contain('3171 0157 0845 0001');
    await press(element, /Lihat NIK/);
    await until(() => visibleText(element).includes('3171 0157 0845 0001'), 'the whole NIK');
    await press(element, SEND);
    await heading(element, /sudah diterima/);
    expect(find(element, 'link', 'Pesan waktu datang')).to.not.equal(undefined);
  });

  it('says what is missing only after leaving the page, with links to the fields', async () => {
    const element = await page.mount();
    await press(element, /^Mulai$/);
    await heading(element, /Langkah 1/);
    expect(find(element, 'alert')).to.equal(undefined);
    await press(element, NEXT);
    const summary = await until(() => find(element, 'alert', 'Ada 2 isian'), 'the summary');
    await until(() => element.shadowRoot!.activeElement === summary, 'focus on the summary');
    const area = await field(element, 'Ceritakan');
    expect(area.getAttribute('aria-invalid')).to.equal('true');
    const described = area.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => element.shadowRoot!.getElementById(id)!.textContent!.trim())).to.include(
      'Wajib diisi.',
    );
    find(element, 'link', /^Ceritakan/)!.click();
    expect(element.shadowRoot!.activeElement).to.equal(area);
  });

  it('asks for money only of those who were asked for money, and keeps what was typed before going back', async () => {
    const element = await page.mount();
    await press(element, /^Mulai$/);
    const kind = await until(() => find<HTMLSelectElement>(element, 'combobox', 'Tentang apa'), 'the kind');
    expect(find(element, 'textbox', 'Berapa uang')).to.equal(undefined);
    kind.selectedIndex = 2;
    kind.dispatchEvent(new Event('change', {bubbles: true}));
    const money = await field(element, 'Berapa uang');
    type(money, '1500000');
    await until(() => money.value === '1.500.000', 'groups of three');
    type(await field(element, 'Ceritakan'), 'terlalu pendek');
    await press(element, /^Kembali$/);
    await press(element, /^Mulai$/);
    expect((await field(element, 'Ceritakan')).value).to.equal('terlalu pendek');
    expect((await field(element, 'Berapa uang')).value).to.equal('1.500.000');
  });

  it('refuses a file that is too large or of another kind before it is sent, and lets one be stopped', async () => {
    const element = await page.mount({'service-id': 'dukcapil.ktp-hilang', 'no-intro': ''});
    await field(element, 'NIK');
    pick(element, 'Saya mewakili');
    const input = await until(() => find<HTMLInputElement>(element, 'file', 'surat kuasa'), 'the chooser');
    expect(input.accept).to.contain('image/jpeg');
    choose(input, new File(['MZ'], 'program.exe', {type: 'application/x-msdownload'}));
    await until(() => visibleText(element).includes('Jenis berkas ini tidak diterima'), 'the refusal');
    choose(input, new File([new Uint8Array(11_000_000)], 'besar.png', {type: 'image/png'}));
    await until(() => visibleText(element).includes('terlalu besar'), 'the refusal');
    expect(page.api.requests.some((one) => one.includes('/uploads'))).to.equal(false);
    page.api.fail('/uploads', 'pending');
    choose(input, photo('surat.jpg'));
    await until(() => visibleText(element).includes('Mengunggah'), 'the upload');
    await press(element, /^Batalkan surat.jpg$/);
    await until(() => !visibleText(element).includes('surat.jpg'), 'the file gone');
    expect(element.shadowRoot!.activeElement).to.equal(input);
  });

  it('asks who helps and whether the applicant agrees before anything else', async () => {
    const element = await page.mount({'form-id': 'pengaduan', assisted: '', 'no-intro': '', channel: 'counter'});
    await press(element, /^Mulai$/);
    await until(() => visibleText(element).includes('minta persetujuan pemohon'), 'the error');
    pick(element, 'Petugas');
    pick(element, 'Pemohon setuju');
    await press(element, /^Mulai$/);
    await heading(element, /Langkah 1/);
  });

  it('goes on with a draft that somebody else began', async () => {
    const body = {formId: 'pengaduan', formVersion: 1, answers: {event: {place: 'Loket 7'}}};
    const response = await page.api.app(
      new Request(`${page.api.api}/v1/regions/31/drafts`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(body),
      }),
    );
    const {code} = (await response.json()) as {code: string};
    const element = await page.mount({'draft-code': code, 'no-intro': ''});
    const kind = await until(() => find<HTMLSelectElement>(element, 'combobox', 'Tentang apa'), 'the kind');
    kind.selectedIndex = 1;
    kind.dispatchEvent(new Event('change', {bubbles: true}));
    type(await field(element, 'Ceritakan'), 'Antrean di loket tiga sangat lama sekali.');
    await press(element, NEXT);
    expect((await field(element, 'Di mana')).value).to.equal('Loket 7');
  });
});
