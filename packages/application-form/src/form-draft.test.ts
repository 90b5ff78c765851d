import {expect} from '@open-wc/testing';
import {expectEvent, find, type, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {createDraftStore} from './draft-store.js';
import {NEXT, SEND, field, useFormPage} from './form-page.states.js';
import {atReview, heading, keepDraft, press} from './form-walk.states.js';
import {draftKey} from './load.js';

describe('<mpp-application-form> never loses work', () => {
  const page = useFormPage();

  it('offers what a reload left behind, and goes on there', async () => {
    const first = await page.mount();
    await press(first, /^Mulai$/);
    const area = await field(first, 'Ceritakan');
    const saved = expectEvent(first, 'mpp-draft-save', () => type(area, 'Petugas meminta uang tambahan.'));
    expect(Object.keys((await saved).detail).sort()).to.deep.equal(['formId', 'serviceId']);
    first.remove();
    const second = await page.mount();
    await until(() => visibleText(second).includes('Anda punya isian tersimpan'), 'the offer');
    await press(second, /^Lanjutkan$/);
    expect((await field(second, 'Ceritakan')).value).to.equal('Petugas meminta uang tambahan.');
  });

  it('saves also when the element leaves the page before the pause is over', async () => {
    const first = await page.mount();
    await press(first, /^Mulai$/);
    type(await field(first, 'Ceritakan'), 'Diketik sesaat sebelum pergi.');
    await first.updateComplete;
    first.remove();
    await until(() => !first.shadowRoot!.textContent!.includes('Menyimpan…'), 'the save');
    const second = await page.mount();
    await until(() => visibleText(second).includes('Anda punya isian'), 'the offer');
  });

  it('forgets the draft when asked, and after a receipt that there was time to see', async () => {
    await keepDraft(page.stage);
    const element = await page.mount();
    await press(element, /^Hapus dari perangkat ini$/);
    await until(() => find(element, 'button', /^Mulai$/), 'a fresh start');
    const sent = await atReview(page.stage);
    await press(sent, SEND);
    await heading(sent, /sudah diterima/);
    await until(
      async () => !(await createDraftStore().load(draftKey({api: page.api.api, region: '31'}, 'pengaduan'))),
      'nothing kept',
    );
    page.stage.clear();
    const again = await page.mount();
    await until(() => find(again, 'button', /^Mulai$/), 'no offer');
  });

  it('goes on where the device keeps nothing, and says so', async () => {
    const {open} = indexedDB;
    let asked = 0;
    indexedDB.open = () => {
      asked++;
      throw new DOMException('refused', 'QuotaExceededError');
    };
    try {
      const element = await page.mount();
      await until(() => visibleText(element).includes('Perangkat ini tidak bisa menyimpan isian'), 'the warning');
      await press(element, /^Mulai$/);
      await heading(element, /Langkah 1/);
      await press(element, NEXT);
      await until(() => find(element, 'alert', 'Ada 2 isian'), 'the form working');
      const before = asked;
      type(await field(element, 'Ceritakan'), 'Antrean di loket tiga sangat lama sekali.');
      await until(() => asked > before, 'another try to keep it');
      const leaving = new Event('beforeunload', {cancelable: true});
      dispatchEvent(leaving);
      expect(leaving.defaultPrevented).to.equal(true);
    } finally {
      indexedDB.open = open;
    }
  });

  it('warns about leaving only while something is unsaved', async () => {
    const leaving = (): boolean => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
    const element = await page.mount();
    await press(element, /^Mulai$/);
    const area = await field(element, 'Ceritakan');
    expect(leaving()).to.equal(false);
    await expectEvent(element, 'mpp-draft-save', () => {
      type(area, 'Petugas meminta uang.');
      expect(leaving()).to.equal(true);
    });
    expect(leaving()).to.equal(false);
  });

  it('keeps a NIK out of storage in the clear, addresses, events and errors', async () => {
    const nik = '3171015708450001';
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push(JSON.stringify((event as CustomEvent).detail ?? null));
    for (const name of ['mpp-draft-save', 'mpp-application-submit', 'mpp-failure'])
      document.addEventListener(name, listen);
    const element = await page.mount({'service-id': 'dukcapil.ktp-hilang', 'no-intro': ''});
    await expectEvent(element, 'mpp-draft-save', async () => type(await field(element, 'NIK'), nik));
    for (const name of ['mpp-draft-save', 'mpp-application-submit', 'mpp-failure'])
      document.removeEventListener(name, listen);
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('mpp-sdk-drafts');
      opening.onsuccess = () => resolve(opening.result);
    });
    const drafts = await new Promise<{data: ArrayBuffer}[]>((resolve) => {
      const all = db.transaction('values').objectStore('values').getAll();
      all.onsuccess = () => resolve(all.result as {data: ArrayBuffer}[]);
    });
    db.close();
    expect(drafts).to.have.length(1);
    const kept = new TextDecoder('latin1').decode(drafts[0]!.data);
    const everywhere = [kept, JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage}), location.href];
    expect([...everywhere, ...heard, ...page.api.requests].join('\n')).to.not.contain(nik);
    expect(heard).to.have.length(1);
  });
});
