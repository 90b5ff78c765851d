import {expect} from '@open-wc/testing';
import {find, findAll, until, visibleText} from '@mpp-sdk/testing';
import './define.js';
import {useFormPage} from './form-page.states.js';
import {complaint, heading, keepDraft, press} from './form-walk.states.js';

describe('<mpp-application-form> and what is on this device', () => {
  const page = useFormPage();
  const title = {id: 'Sampaikan pengaduan'};

  it('lists what was begun, until when it is kept, and goes on with it', async () => {
    await keepDraft(page.stage, complaint, {title, savedAt: Date.parse('2026-11-24T02:00:00Z')});
    const element = await page.mount({});
    await heading(element, /^Isian Anda di perangkat ini$/);
    expect(visibleText(element)).to.contain('Tersimpan Selasa, 24 November 2026');
    expect(visibleText(element)).to.contain('Terhapus sendiri Kamis, 24 Desember 2026');
    expect(visibleText(element)).to.not.contain('Antrean di loket');
    await press(element, /^Lanjutkan: Sampaikan pengaduan$/);
    await until(() => visibleText(element).includes('Anda punya isian tersimpan'), 'the offer');
  });

  it('says what waits for the internet, and deletes one draft for good', async () => {
    const outgoing = {formId: 'pengaduan', formVersion: 1, answers: complaint, language: 'id'};
    await keepDraft(page.stage, complaint, {title, outgoing});
    const element = await page.mount({});
    await until(() => visibleText(element).includes('Belum terkirim. Menunggu internet.'), 'the state');
    await press(element, /^Hapus dari perangkat ini: Sampaikan pengaduan$/);
    await until(() => !visibleText(element).includes('Isian Anda di perangkat ini'), 'the empty list');
    const again = await page.mount({});
    await until(() => visibleText(again).includes('Pilih layanan dahulu'), 'the page');
    expect(findAll(again, 'button', 'Hapus')).to.deep.equal([]);
  });

  it('opens a form without a line as it was at the last visit, and says from when', async () => {
    const first = await page.mount({'service-id': 'mpp.pengaduan'});
    await until(() => find(first, 'button', /^Mulai$/), 'the intro');
    first.remove();
    page.api.fail(/./, 'network');
    const element = await page.mount({'service-id': 'mpp.pengaduan'});
    await until(() => visibleText(element).includes('Tanpa internet. Formulir ini seperti pada'), 'the notice');
    await press(element, /^Mulai$/);
    await heading(element, /^Langkah 1 dari 5/);
  });

  it('says that there is no line where the form was never opened', async () => {
    page.api.fail(/./, 'network');
    const element = await page.mount({'service-id': 'mpp.pengaduan'});
    await until(() => find(element, 'button', 'Coba lagi'), 'the way on');
    expect(find(element, 'button', /^Mulai$/)).to.equal(undefined);
  });
});
