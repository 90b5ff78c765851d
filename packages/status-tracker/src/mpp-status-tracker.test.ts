import {expect} from '@open-wc/testing';
import {newReference} from '@mpp-sdk/domain';
import {sendKeys} from '@web/test-runner-commands';
import {expectEvent, find, moveApplication, testStates, until, visibleText, useStage} from '@mpp-sdk/testing';
import type {MppStatusTracker} from './index.js';
import {enter, fileCase, openCase, states, tag, TASK} from './mpp-status-tracker.states.js';

const focused = (element: Element) => element.shadowRoot?.activeElement;

describe('following an application', () => {
  const page = useStage();

  const says = (element: Element, words: RegExp | string) =>
    until(() => visibleText(element).match(words) !== null, `the words ${String(words)}`);

  describe('opening a case', () => {
    it('opens it with number and code as they stand on the receipt', async () => {
      const {reference, accessCode} = await fileCase(page.api);
      const element = await page.stage.mount(tag);
      const event = await expectEvent(element, 'mpp-status-load', () => enter(element, reference, accessCode));
      expect(event.detail).to.deep.equal({reference, status: 'submitted'});
      await says(element, 'Terkirim');
      await until(() => focused(element)?.localName === 'h2', 'the focus on the heading');
    });

    it('takes small letters, missing dashes and letters for the digits that they look like', async () => {
      const {reference, accessCode} = await fileCase(page.api);
      const element = await page.stage.mount(tag);
      const sloppy = (text: string) =>
        text.toLowerCase().replaceAll('-', ' ').replaceAll('5', 's').replaceAll('8', 'b');
      await enter(element, sloppy(reference), sloppy(accessCode));
      await says(element, 'Apa selanjutnya');
      expect(visibleText(element)).to.contain(reference);
    });

    it('goes with real keys alone', async () => {
      const {reference, accessCode} = await fileCase(page.api);
      const element = await page.stage.mount(tag);
      const first = await until(() => find(element, 'textbox', 'Nomor permohonan'), 'the number');
      first.focus();
      await sendKeys({type: reference});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: accessCode});
      await sendKeys({press: 'Enter'});
      await says(element, 'Apa selanjutnya');
    });

    it('says what is missing, goes to the summary, and from there to the field', async () => {
      const element = await page.stage.mount(tag);
      const asked = page.api.requests.length;
      await enter(element, '', '');
      await until(() => focused(element)?.id === 'error-summary', 'the focus on the summary');
      find(element, 'link', 'Isi kode akses')?.click();
      expect(focused(element)).to.equal(find(element, 'textbox', 'Kode akses'));
      expect(find(element, 'textbox', 'Kode akses')?.getAttribute('aria-invalid')).to.equal('true');
      expect(page.api.requests.slice(asked).filter((one) => one.includes('access'))).to.deep.equal([]);
    });

    it('says the same for a wrong number and a wrong code, and keeps what was typed', async () => {
      const {reference} = await fileCase(page.api);
      const element = await page.stage.mount(tag);
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
      const element = await page.stage.mount(tag);
      await enter(
        element,
        newReference('appointment', (count) => new Uint8Array(count)),
        '22222-33333',
      );
      await says(element, 'Ini nomor janji temu');
    });

    it('tells how long to wait after too many attempts', async () => {
      const {reference} = await fileCase(page.api);
      const element = await page.stage.mount(tag);
      await until(() => find(element, 'textbox'), 'the form');
      for (let attempt = 0; attempt < 11; attempt++) {
        const answers = page.api.requests.length;
        await enter(element, reference, '22222-33333');
        await until(
          () => page.api.requests.length > answers && find(element, 'button', 'Lihat permohonan'),
          'an answer',
        );
      }
      await says(element, /Terlalu banyak percobaan\. Coba lagi \d+ menit lagi/);
    });

    it('opens by a link: number as attribute, code as property, which is forgotten at once', async () => {
      const {reference, accessCode} = await fileCase(page.api);
      const element = await page.stage.mount<MppStatusTracker>(tag, {
        attributes: {reference},
        properties: {accessCode},
      });
      await says(element, 'Apa selanjutnya');
      expect(element.accessCode).to.equal(undefined);
      expect(document.activeElement).to.equal(document.body);
      expect(document.documentElement.outerHTML).not.to.contain(accessCode);
      const kept = JSON.stringify([{...localStorage}, {...sessionStorage}, location.href, history.state]);
      expect(kept).not.to.contain(accessCode);
      expect(kept).not.to.contain(reference);
    });

    it('puts a number without a code into the form', async () => {
      const element = await page.stage.mount(tag, {attributes: {reference: 'A-7K3M-9XR5'}});
      const field = await until(() => find<HTMLInputElement>(element, 'textbox', 'Nomor'), 'the form');
      expect(field.value).to.equal('A-7K3M-9XR5');
    });

    it('tries a failed attempt again with what was typed', async () => {
      const {reference, accessCode} = await fileCase(page.api);
      const element = await page.stage.mount(tag);
      page.api.fail('/access', 'network');
      await enter(element, reference, accessCode);
      await says(element, 'Layanan tidak dapat dihubungi');
      page.api.heal();
      (await until(() => find(element, 'button', 'Coba lagi'), 'the button')).click();
      await says(element, 'Apa selanjutnya');
    });

    it('shows a human way on while the API is down, before and after an attempt', async () => {
      page.api.fail(/./, 'network');
      const element = await page.stage.mount(tag, {fallback: 'Telepon 021 500'});
      const fallback = element.querySelector('p') as HTMLElement;
      await says(element, 'Layanan tidak dapat dihubungi');
      expect(fallback.getClientRects().length).to.equal(1);
      await enter(element, 'A-7K3M-9XR5', '22222-33333');
      await until(() => focused(element)?.id === 'error-summary', 'the focus on the failure');
      expect(fallback.getClientRects().length).to.equal(1);
      expect(element.shadowRoot?.querySelectorAll('.notice').length).to.equal(1);
    });

    it('tells the page that the region could not be loaded, and shows its contacts once it can', async () => {
      page.api.fail(/./, 'network');
      const element = await page.stage.mount(tag);
      const asked = await until(() => find(element, 'button', 'Coba lagi'), 'the button');
      page.api.heal();
      asked.click();
      await until(() => element.shadowRoot?.querySelector('.lost .contacts'), 'the contacts');
      expect(element.shadowRoot?.querySelector('.notice')).to.equal(null);
      expect(find(element, 'textbox', 'Nomor permohonan')).not.to.equal(undefined);
    });

    it('shows contacts and fallback under a failed attempt', async () => {
      const {reference, accessCode} = await fileCase(page.api);
      const element = await page.stage.mount(tag, {fallback: 'Telepon 021 500'});
      await until(() => element.shadowRoot?.querySelector('.contacts'), 'the region');
      for (const kind of ['network', {status: 500, code: 'internal'}] as const) {
        page.api.fail('/access', kind);
        await enter(element, reference, accessCode);
        await until(() => focused(element)?.id === 'error-summary', 'the focus on the failure');
        expect(element.shadowRoot?.querySelector('#error-summary .contacts')).not.to.equal(null);
        expect(element.querySelector('p')?.getClientRects().length).to.equal(1);
        (focused(element) as HTMLElement).blur();
      }
    });
  });

  describe('the open case', () => {
    it('says who acts, what and by when, before everything else', async () => {
      const element = await openCase(page.stage, {status: 'in-review'}, TASK);
      const words = visibleText(element);
      expect(words).to.contain('Giliran Anda Lengkapi yang diminta petugas. Paling lambat Selasa, 1 Desember 2026');
      expect(words.indexOf('Apa selanjutnya')).to.be.lessThan(words.indexOf('Kirim foto nomor antrean'));
      expect(words.indexOf('Kirim foto nomor antrean')).to.be.lessThan(words.indexOf('Riwayat'));
    });

    it('shows the history newest first, with the zone, and a note as text', async () => {
      const element = await openCase(page.stage, {status: 'in-review', note: '<b>Sedang</b> dicari'});
      const entries = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.timeline li') ?? [])];
      expect(entries.length).to.equal(2);
      expect(entries[0]?.innerText).to.contain('<b>Sedang</b> dicari');
      expect(entries[1]?.innerText).to.contain('Permohonan diterima');
      expect(entries[1]?.innerText).to.match(/Anda · Selasa, 24 November 2026, pukul 09\.\d\d WIB/);
    });

    it('keeps the number out of the hands of a translator', async () => {
      const element = await openCase(page.stage);
      expect(element.shadowRoot?.querySelector('.reference')?.getAttribute('translate')).to.equal('no');
    });

    it('shows the new status where a translator has replaced the text', async () => {
      const element = await openCase(page.stage, {status: 'in-review'});
      const shown = element.shadowRoot?.querySelector('.status strong span') as HTMLElement;
      const translated = document.createElement('font');
      translated.textContent = 'Under review';
      shown.replaceChildren(translated);
      await moveApplication(page.api, referenceOf(element), {status: 'decided', result: 'granted'});
      find(element, 'button', 'Periksa lagi')?.click();
      await says(element, 'Disetujui');
      expect(visibleText(element)).not.to.contain('Under review');
    });

    it('tells a real change, aloud and by an event, and only that', async () => {
      const element = await openCase(page.stage, {status: 'in-review'});
      const changes: unknown[] = [];
      element.addEventListener('mpp-status-change', ({detail}) => changes.push(detail));
      await expectEvent(element, 'mpp-status-load', () => find(element, 'button', 'Periksa lagi')?.click());
      await until(() => find(element, 'status', 'Tidak ada perubahan'), 'the words');
      expect(changes).to.deep.equal([]);
      const reference = referenceOf(element);
      await moveApplication(page.api, reference, {status: 'decided', result: 'granted'});
      find(element, 'button', 'Periksa lagi')?.click();
      await until(() => find(element, 'status', 'Ada kabar baru. Status: Disetujui.'), 'the announcement');
      expect(changes).to.deep.equal([{reference, status: 'decided'}]);
    });

    it('keeps the last data without a line and says how old they are', async () => {
      const element = await openCase(page.stage, {status: 'in-review'});
      page.api.fail(/./, 'network');
      find(element, 'button', 'Periksa lagi')?.click();
      await says(element, 'Data terakhir dari');
      expect(visibleText(element)).to.contain('Sedang diproses');
      page.api.heal();
      dispatchEvent(new Event('online'));
      await until(() => !visibleText(element).includes('Data terakhir dari'), 'the fresh data');
    });

    it('asks for the code again when the access has run out; the number stays', async () => {
      const element = await openCase(page.stage, {status: 'in-review'});
      const reference = referenceOf(element);
      page.api.setNow(page.api.now() + 31 * 60_000);
      find(element, 'button', 'Periksa lagi')?.click();
      await says(element, 'Masukkan lagi kode akses');
      expect(find<HTMLInputElement>(element, 'textbox', 'Nomor')?.value).to.equal(reference);
      expect(visibleText(element)).not.to.contain('Sedang diproses');
    });

    it('clears everything for the next person', async () => {
      const element = await openCase(page.stage, {status: 'in-review'});
      const reference = referenceOf(element);
      find(element, 'button', 'Lihat permohonan lain')?.click();
      await says(element, 'Lacak permohonan');
      expect(find<HTMLInputElement>(element, 'textbox', 'Nomor')?.value).to.equal('');
      expect(element.shadowRoot?.textContent).not.to.contain(reference);
    });
  });
});

const referenceOf = (element: Element) => element.shadowRoot?.querySelector('.reference')?.textContent ?? '';

testStates(tag, states);
