import {expect} from '@open-wc/testing';
import {applicationOnFile, find, type, until, visibleText, useStage} from '@mpp-sdk/testing';
import {ANSWERS, tag} from './case-on-file.states.js';
import {openRecovery, withRecovery} from './mpp-status-tracker.states.js';

describe('a lost number', () => {
  const page = useStage({fresh: true});

  const says = (element: Element, words: string) => until(() => visibleText(element).includes(words), words);
  const send = (element: Element) => find(element, 'button', 'Kirim nomor ke telepon saya')?.click();

  function fill(element: Element, date: string, ending: string) {
    const select = element.shadowRoot?.querySelector('select') as HTMLSelectElement;
    select.value = 'mpp.pengaduan';
    type(find(element, 'textbox', 'Tanggal permohonan dikirim') as HTMLElement, date);
    type(find(element, 'textbox', 'Empat angka terakhir') as HTMLElement, ending);
  }

  it('comes to the phone that the application names; the page says the same where there is none', async () => {
    const identity = {mode: 'terbuka', name: 'Nama Contoh', phone: '081200007890'};
    const form = {formId: 'pengaduan', formVersion: 1, serviceId: 'mpp.pengaduan'};
    const {reference} = await applicationOnFile(page.api, {...ANSWERS, identity}, form);
    await withRecovery(page.api);
    const element = await openRecovery(page.stage);
    const sent = 'Bila ada permohonan yang cocok, nomornya datang lewat SMS dalam beberapa menit.';
    fill(element, '24/11/2026', '7890');
    send(element);
    await says(element, sent);
    await until(() => page.api.messages.length === 1, 'the message');
    expect(page.api.messages[0]?.to).to.equal('+6281200007890');
    expect(page.api.messages[0]?.text).to.contain(reference);
    expect(visibleText(element)).not.to.contain(reference);
    fill(element, '24/11/2026', '0000');
    send(element);
    await until(
      () => page.api.requests.filter((one) => one.endsWith('/reference-recoveries')).length === 2,
      'the request',
    );
    await says(element, sent);
    expect(page.api.messages.length).to.equal(1);
  });

  it('says what is missing at its field and goes there', async () => {
    await withRecovery(page.api);
    const element = await openRecovery(page.stage);
    send(element);
    await says(element, 'Pilih layanannya.');
    await until(() => element.shadowRoot?.activeElement?.id === 'lost-service', 'the focus');
    fill(element, 'kemarin', '12');
    send(element);
    await says(element, 'Isi tanggalnya');
    expect(visibleText(element)).to.contain('Isi tepat empat angka.');
    await until(() => element.shadowRoot?.activeElement?.id === 'lost-date', 'the focus');
    expect(page.api.requests.some((one) => one.endsWith('/reference-recoveries'))).to.equal(false);
  });

  it('is not offered where the region gives numbers back at its counters', async () => {
    const element = await page.stage.mount(tag);
    (await until(() => element.shadowRoot?.querySelector<HTMLElement>('.lost summary'), 'the question')).click();
    await until(() => element.shadowRoot?.querySelector('.lost .contacts'), 'the contacts');
    expect(find(element, 'button', /Lupa nomor/)).to.equal(undefined);
  });
});
