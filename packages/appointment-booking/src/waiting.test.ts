import {expect} from '@open-wc/testing';
import {expectEvent, find, until, visibleText} from '@mpp-sdk/testing';
import {fillPerson, hasText, offered, press, atWaiting, waiting} from './booking-walk.states.js';
import './define.js';
import {useStage} from './test-stage.states.js';

const used = useStage();
const focused = (element: HTMLElement) => element.shadowRoot?.activeElement?.textContent?.trim() ?? '';
const said = (element: HTMLElement) =>
  element.shadowRoot?.querySelector('p[role=status]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const region = async () => (await used.api.store.region('31'))!;
const line = async () =>
  (await (await region()).appointments.list({limit: 50})).filter((one) => one.status === 'waitlisted');

describe('Waiting for a place on a full day', () => {
  it('is offered where the day is full, and asks only for name and telephone', async () => {
    const {element} = await atWaiting(used.stage);
    await hasText(element, 'Selasa, 24 November 2026 sudah penuh. Bila ada yang batal');
    await until(() => focused(element).includes('Masuk daftar tunggu'), 'the focus on the heading');
    await press(element, 'Masuk daftar tunggu');
    await hasText(element, 'Isi nama lengkap Anda.');
    await press(element, 'Kembali');
    await until(() => find(element, 'button', 'Beri tahu bila ada tempat'), 'the full day again');
  });

  it('says where in line, that it is no appointment yet, and tells the page of none', async () => {
    const events: unknown[] = [];
    const listen = (event: Event) => events.push(event);
    document.addEventListener('mpp-appointment-confirm', listen);
    const {element} = await waiting(used.stage);
    document.removeEventListener('mpp-appointment-confirm', listen);
    expect(events.length).to.equal(0);
    const text = visibleText(element);
    expect(text).to.include('Ini belum janji temu.');
    expect(text).to.not.include('Simpan ke kalender');
    expect((await line()).some(({reference}) => text.includes(reference))).to.equal(true);
  });

  it('joins once when the answer was lost', async () => {
    const {element} = await atWaiting(used.stage);
    const before = (await line()).length;
    fillPerson(element);
    used.api.fail('/waiting-list', 'network');
    await press(element, 'Masuk daftar tunggu');
    await hasText(element, 'Kami belum tahu apakah');
    used.api.heal();
    await press(element, 'Kirim lagi');
    await hasText(element, 'Anda dalam daftar tunggu');
    expect((await line()).length).to.equal(before + 1);
  });

  it('says that a place is free and until when, and books it with the same number', async () => {
    const element = await offered(used.stage);
    expect(said(element)).to.match(/^Ada tempat untuk Anda: Selasa, 24 November 2026, pukul 13\.00 WIB$/);
    await hasText(element, /Terima sebelum Selasa, 24 November 2026, pukul \d\d\.\d\d WIB/);
    const event = await expectEvent(element, 'mpp-appointment-confirm', () => press(element, 'Terima tempat ini'));
    expect(event.detail.moved).to.equal(false);
    await hasText(element, 'Janji temu Anda sudah tersimpan');
    expect((await (await region()).appointments.get(event.detail.reference))?.status).to.equal('booked');
  });

  it('passes a place on when it is declined, and still waits', async () => {
    const element = await offered(used.stage);
    await press(element, 'Lewatkan');
    await until(() => !visibleText(element).includes('Ada tempat untuk Anda'), 'the end of the offer');
    expect(visibleText(element)).to.include('Anda dalam daftar tunggu');
  });

  it('says so when the offer has passed to the next one', async () => {
    const element = await offered(used.stage);
    const {appointments} = await region();
    for (const one of await line()) {
      const offer = await appointments.offerFor(one.reference, used.api.now());
      if (offer) await appointments.releaseHold(offer.id);
    }
    await press(element, 'Terima tempat ini');
    await hasText(element, 'Tempat ini sudah ditawarkan kepada orang berikutnya');
    expect(visibleText(element)).to.include('Anda masih dalam daftar tunggu.');
  });

  it('ends when the citizen leaves, after a second question', async () => {
    const {element} = await waiting(used.stage);
    const before = (await line()).length;
    await press(element, 'Keluar dari daftar tunggu');
    await hasText(element, 'Keluar dari daftar tunggu?');
    await press(element, 'Ya, keluar');
    await hasText(element, 'Anda sudah keluar dari daftar tunggu');
    expect((await line()).length).to.equal(before - 1);
  });
});
