import {expect} from '@open-wc/testing';
import {find, until, visibleText, useStage} from '@mpp-sdk/testing';
import {TASK} from './case-on-file.states.js';
import {CHANNELS, observe, openPast, withContacts} from './clock.states.js';

describe('the time of a case', () => {
  const page = useStage({fresh: true});

  const words = visibleText;
  const button = (element: Element, name: string) => find(element, 'button', name) as HTMLElement;

  it('says which working day it is of how many, until when, and in which stage', async () => {
    const element = await openPast(page.stage, [
      '2026-11-18',
      ['2026-11-20', {status: 'in-review', agencyStatus: {code: 'periksa', label: {id: 'Diperiksa'}}}],
    ]);
    expect(words(element)).to.contain('Hari kerja ke-4 dari 7');
    expect(words(element)).to.contain('Janji selesai Jumat, 27 November 2026');
    expect(words(element)).to.contain('Batas menurut aturan Rabu, 2 Desember 2026');
    expect(words(element)).to.contain(
      'Tahap: Pemeriksaan lapangan, hari kerja ke-2 dari 4, paling lambat Kamis, 26 November 2026',
    );
    expect(words(element)).not.to.contain('terlambat');
  });

  it('says on the day of receipt from when days count', async () => {
    const element = await openPast(page.stage, ['2026-11-24']);
    expect(words(element)).to.contain('7 hari kerja mulai dihitung hari kerja berikutnya');
  });

  it('says that the clock stands while the citizen must act, and why the promise has moved', async () => {
    const element = await openPast(page.stage, [
      '2026-11-16',
      ['2026-11-18', {status: 'in-review'}],
      ['2026-11-20', TASK],
    ]);
    expect(words(element)).to.contain('Hitungan berhenti sejak Jumat, 20 November 2026, karena menunggu Anda.');
    expect(words(element)).to.contain('Janji selesai, paling cepat');
    expect(words(element)).to.contain(
      'Janji berpindah dari Rabu, 25 November 2026 ke Jumat, 27 November 2026, karena hitungan berhenti selama menunggu Anda.',
    );
  });

  it('says plainly that it is late, and copies a complaint made of the facts', async () => {
    const undo = await withContacts(page.api, {complaintChannels: CHANNELS});
    const element = await openPast(page.stage, ['2026-11-12', ['2026-11-13', {status: 'in-review'}]]);
    await undo();
    expect(words(element)).to.contain('Dijanjikan selesai paling lambat Senin, 23 November 2026, dan belum ada hasil.');
    element.shadowRoot?.querySelector<HTMLElement>('.complaint summary')?.click();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: async (text: string) => void copied.push(text)},
    });
    try {
      (await until(() => button(element, 'Salin teks pengaduan'), 'the button')).click();
      await until(() => find(element, 'status', 'Teks sudah disalin.'), 'the words');
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
    const reference = element.shadowRoot?.querySelector('.reference')?.textContent ?? '';
    expect(copied[0]).to.contain(`Nomor permohonan: ${reference}`);
    expect(copied[0]).to.contain('Janji selesai: Senin, 23 November 2026');
    const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.notice a') ?? [])];
    expect(links.map(({href}) => href)).to.deep.equal([
      'tel:+62215000000',
      'https://www.lapor.go.id/',
      'https://ombudsman.go.id/pengaduan',
      'tel:137',
    ]);
  });

  it('selects the complaint where the clipboard is refused', async () => {
    const element = await openPast(page.stage, ['2026-11-12']);
    element.shadowRoot?.querySelector<HTMLElement>('.complaint summary')?.click();
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    try {
      (await until(() => button(element, 'Salin teks pengaduan'), 'the button')).click();
      await until(() => find(element, 'status', /Teks sudah dipilih/), 'the words');
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
  });

  it('names no channel that the region has not configured, nor one with an address that is not of the web', async () => {
    const none = {complaintUrl: undefined, complaintChannels: undefined};
    for (const change of [none, {...none, complaintChannels: [{kind: 'lapor' as const, url: 'javascript:alert(1)'}]}]) {
      const undo = await withContacts(page.api, change);
      const element = await openPast(page.stage, ['2026-11-12']);
      await undo();
      expect(words(element)).to.contain('Permohonan ini terlambat');
      expect(element.shadowRoot?.querySelectorAll('.notice a').length).to.equal(0);
      expect(words(element)).not.to.match(/Kirim ke|Ombudsman/);
      page.stage.clear();
    }
  });

  it('says that the law counts it as approved', async () => {
    const element = await openPast(page.stage, ['2026-11-02']);
    expect(words(element)).to.contain('Menurut aturan dianggap disetujui');
    expect(words(element)).to.contain('Sampai Senin, 16 November 2026 belum ada keputusan');
  });

  it('says how long it really took once ten cases have a result, beside the promise', async () => {
    expect(words(await openPast(page.stage, ['2026-11-18']))).not.to.contain('Kenyataannya');
    page.stage.clear();
    await observe(page.api);
    page.api.setNow(page.api.now() + 86_400_000);
    const element = await openPast(page.stage, ['2026-11-18'], '2026-11-25');
    expect(words(element)).to.contain(
      'Separuh dari 10 permohonan di kantor ini selesai dalam paling lama 5 hari kerja. Empat dari lima: paling lama 8 hari kerja.',
    );
  });

  for (const [result, name] of [
    ['partially', 'Disetujui sebagian'],
    ['refused', 'Ditolak'],
    ['not-processed', 'Tidak diproses'],
  ] as const)
    it(`shows why it is "${name}" and how to object, also once it is closed`, async () => {
      const element = await openPast(page.stage, [
        '2026-11-12',
        ['2026-11-18', {status: 'decided', result, resultReason: '<b>Berkas</b> tidak lengkap.'}],
        ['2026-11-19', {status: 'closed'}],
      ]);
      expect(words(element)).to.contain(`${name}: alasannya`);
      expect(words(element)).to.contain('<b>Berkas</b> tidak lengkap.');
      expect(words(element)).to.contain('Anda boleh mengajukan keberatan');
      expect(words(element)).to.contain(`Hasil ${name}`);
      expect(element.shadowRoot?.querySelector('.notice .contacts')).not.to.equal(null);
    });
});
