import {expect} from '@open-wc/testing';
import {expectEvent, find, type, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {NEXT, SEND, field, useFormPage} from './form-page.states.js';
import {atReview, complaint, heading, press, putForm} from './form-walk.states.js';

describe('<mpp-application-form> sends once, and says so', () => {
  const page = useFormPage();

  it('makes one application when the answer to the first sending is lost', async () => {
    const before = await page.applications();
    const element = await atReview(page.stage);
    const {fetch} = window;
    const receipts: string[] = [];
    let lost = 0;
    window.fetch = async (url, init) => {
      const response = await fetch(url, init);
      if (init?.method !== 'POST' || !String(url).endsWith('/applications')) return response;
      receipts.push(((await response.clone().json()) as {reference: string}).reference);
      if (lost++ < 4) throw new TypeError('Failed to fetch');
      return response;
    };
    try {
      await press(element, SEND);
      await heading(element, /^Kami belum menerima jawaban$/);
      expect(visibleText(element)).to.not.contain('Permohonan sudah diterima');
      element.remove();
      const again = await page.mount();
      const receipt = await heading(again, /sudah diterima/);
      expect(receipt.isConnected).to.equal(true);
      expect(new Set(receipts).size).to.equal(1);
      expect(visibleText(again)).to.contain(receipts[0]!);
    } finally {
      window.fetch = fetch;
    }
    expect(await page.applications()).to.equal(before + 1);
  });

  it('shows the receipt again to whoever reloads the page in the moment in which it comes', async () => {
    const before = await page.applications();
    const element = await atReview(page.stage);
    await press(element, SEND);
    await heading(element, /sudah diterima/);
    const [reference] = /A-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(visibleText(element))!;
    element.remove();
    const again = await page.mount();
    await heading(again, /sudah diterima/);
    expect(visibleText(again)).to.contain(reference);
    expect(await page.applications()).to.equal(before + 1);
  });

  it('brings the first receipt when answers were changed after a sending that had arrived', async () => {
    const before = await page.applications();
    const element = await atReview(page.stage);
    const {fetch} = window;
    let lost = 0;
    window.fetch = async (url, init) => {
      const response = await fetch(url, init);
      if (init?.method === 'POST' && String(url).endsWith('/applications') && lost++ < 3) throw new TypeError('lost');
      return response;
    };
    try {
      await press(element, SEND);
      await heading(element, /^Kami belum menerima jawaban$/);
      await press(element, /^Periksa isian$/);
      await press(element, /^Ubah Waktu/);
      type(await field(element, 'Di mana'), 'Loket 4');
      await press(element, NEXT);
      await press(element, SEND);
      await heading(element, /sudah diterima/);
    } finally {
      window.fetch = fetch;
    }
    expect(visibleText(element)).to.contain('Pengiriman pertama ternyata sudah sampai');
    expect(await page.applications()).to.equal(before + 1);
  });

  it('tells the page when there is no line, and sends when the citizen asks again', async () => {
    const element = await atReview(page.stage);
    page.api.fail('/applications', 'network');
    const failure = await expectEvent(element, 'mpp-failure', () => press(element, SEND));
    expect(failure.error.kind).to.equal('offline');
    await heading(element, /^Kami belum menerima jawaban$/);
    page.api.heal();
    await press(element, /^Kirim lagi$/);
    await heading(element, /sudah diterima/);
  });

  it('opens the page of the first answer that the server refuses', async () => {
    const element = await atReview(page.stage, {
      ...complaint,
      event: {...(complaint['event'] as object), evidence: ['tidak-ada']},
    });
    await press(element, SEND);
    await heading(element, /Langkah 2 dari 5/);
    await until(() => find(element, 'alert', 'Pilih lagi berkasnya'), 'the summary');
    expect(page.api.requests.filter((one) => one.endsWith('/applications'))).to.have.length(1);
    await press(element, NEXT);
    await press(element, SEND);
    await heading(element, /sudah diterima/);
  });

  it('keeps the answers when the form was renewed meanwhile, and says so', async () => {
    const element = await atReview(page.stage);
    const response = await page.api.app(new Request(`${page.api.api}/v1/regions/31/forms/pengaduan`));
    const definition = (await response.json()) as {version: number};
    await putForm(page.stage, {...definition, version: 2});
    await press(element, SEND);
    await until(() => visibleText(element).includes('Formulir ini sudah diperbarui'), 'the notice');
    expect(visibleText(element)).to.contain('Loket 3');
    await press(element, SEND);
    await heading(element, /sudah diterima/);
    page.stage.clear();
  });
});
