import {expect} from '@open-wc/testing';
import {bookAppointment, expectEvent, type, until, visibleText} from '@mpp-sdk/testing';
import {freeSlots, hasText, ONE, open, present, press, SERVICE, smallPlace, takeAll} from './booking-walk.states.js';
import './define.js';
import {useStage} from './test-stage.states.js';

const used = useStage();
const focused = (element: HTMLElement) => element.shadowRoot?.activeElement?.textContent?.trim() ?? '';
const opened = async () => {
  const {reference, accessCode} = await bookAppointment(used.api, SERVICE);
  const element = await open(used.stage, {attributes: {reference}, properties: {accessCode}});
  await hasText(element, 'Janji temu Anda masih berlaku');
  return {element, reference, accessCode};
};

describe('An appointment that was made before', () => {
  it('opens with its number and access code, typed as people type', async () => {
    const {reference, accessCode} = await bookAppointment(used.api, SERVICE);
    const element = await open(used.stage, {attributes: {reference}});
    const code = await present(() => element.shadowRoot?.querySelector<HTMLInputElement>('#access-code'), 'the code');
    type(code, accessCode.toLowerCase());
    await press(element, 'Buka janji temu');
    await hasText(element, reference);
    expect(visibleText(element)).to.include('N••• C•••');
  });

  it('says that number or code is wrong without telling which', async () => {
    const {reference} = await bookAppointment(used.api, SERVICE);
    const element = await open(used.stage, {attributes: {reference}});
    await press(element, 'Buka janji temu');
    await hasText(element, 'Isi kode akses.');
    type(element.shadowRoot!.querySelector<HTMLInputElement>('#access-code')!, 'AAAAA-AAAAA');
    const event = await expectEvent(element, 'mpp-failure', () => press(element, 'Buka janji temu'));
    expect(event.error.code).to.equal('wrong-reference-or-code');
    await hasText(element, 'Nomor atau kode akses tidak cocok. Periksa lagi keduanya.');
  });

  it('moves to another time, and the old place is free again', async () => {
    const {element, reference} = await opened();
    await press(element, 'Ganti waktu');
    const slot = await present(() => freeSlots(element)[6], 'free slots');
    slot.click();
    await present(() => element.shadowRoot?.querySelector('.held strong'), 'the held time');
    const event = await expectEvent(element, 'mpp-appointment-confirm', () => press(element, 'Pindah ke waktu ini'));
    expect([event.detail.reference, event.detail.moved]).to.eql([reference, true]);
    await hasText(element, 'Waktu janji temu Anda sudah dipindah');
    await until(() => focused(element).includes('sudah dipindah'), 'focus on the outcome');
    const record = await (await used.api.store.region('31'))!.appointments.get(reference);
    expect(record?.start).to.equal(parseInt(slot.value.split('_')[1]!, 36) * 60_000);
  });

  it('keeps the old time until the new one is booked, and moves into the place that it fills itself', async () => {
    await smallPlace(used.stage, 'mpp-satu', {days: 2, sessions: ONE});
    const {reference, accessCode} = await bookAppointment(used.api, SERVICE, 'mpp-satu');
    const element = await open(used.stage, {attributes: {reference}, properties: {accessCode}});
    await press(element, 'Ganti waktu');
    await hasText(element, /Janji temu Anda pada Selasa, 24 November 2026, pukul 13\.00 WIB tetap berlaku sampai/);
    const own = await present(() => freeSlots(element)[0], 'its own time, free to itself');
    own.click();
    await present(() => element.shadowRoot?.querySelector('.held strong'), 'the held time');
    const {appointments} = (await used.api.store.region('31'))!;
    expect((await appointments.get(reference))?.status).to.equal('booked');
    await expectEvent(element, 'mpp-appointment-confirm', () => press(element, 'Pindah ke waktu ini'));
    await hasText(element, 'Waktu janji temu Anda sudah dipindah');
  });

  it('still has its old time when the new one was taken meanwhile', async () => {
    const {element, reference} = await opened();
    const {appointments} = (await used.api.store.region('31'))!;
    const before = await appointments.get(reference);
    await press(element, 'Ganti waktu');
    const slot = await present(() => freeSlots(element)[9], 'free slots');
    await takeAll(used.stage, slot.value);
    slot.click();
    await hasText(element, 'Waktu ini baru saja diambil orang lain');
    expect(await appointments.get(reference)).to.eql(before);
    await press(element, 'Kembali');
    await hasText(element, 'Janji temu Anda masih berlaku');
  });

  it('is cancelled only after a second question', async () => {
    const {element, reference} = await opened();
    await press(element, 'Batalkan janji temu');
    await hasText(element, 'Batalkan janji temu ini?');
    await until(() => focused(element) === 'Batalkan janji temu ini?', 'focus on the question');
    await press(element, 'Tidak, tetap datang');
    await hasText(element, 'Janji temu Anda masih berlaku');
    await press(element, 'Batalkan janji temu');
    const event = await expectEvent(element, 'mpp-appointment-cancel', () => press(element, 'Ya, batalkan'));
    expect(event.detail.reference).to.equal(reference);
    await hasText(element, 'Janji temu Anda sudah dibatalkan');
    const region = (await used.api.store.region('31'))!;
    expect((await region.appointments.get(reference))?.status).to.equal('cancelled');
  });

  it('stays booked when the line is dead while cancelling, and can be tried again', async () => {
    const {element} = await opened();
    await press(element, 'Batalkan janji temu');
    used.api.fail(/appointments\/J/, {status: 500, code: 'internal'});
    await press(element, 'Ya, batalkan');
    await hasText(element, 'Sistem sedang bermasalah');
    used.api.heal();
    await expectEvent(element, 'mpp-appointment-cancel', () => press(element, 'Coba lagi'));
  });

  it('is saved as a calendar file with the zone of the office, by a link that holds no token', async () => {
    const {element, reference, accessCode} = await opened();
    const files: Blob[] = [];
    const links: HTMLAnchorElement[] = [];
    const make = URL.createObjectURL;
    const stop = (event: Event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      links.push(event.target);
      event.preventDefault();
    };
    document.addEventListener('click', stop, true);
    URL.createObjectURL = (file: Blob) => (files.push(file), make.call(URL, file));
    try {
      await press(element, 'Simpan ke kalender');
      await hasText(element, 'Berkas kalender sudah diunduh.');
    } finally {
      document.removeEventListener('click', stop, true);
      URL.createObjectURL = make;
    }
    expect(links.map((link) => [link.download, link.href.slice(0, 5)])).to.eql([[`${reference}.ics`, 'blob:']]);
    const text = (await files[0]?.text()) ?? '';
    expect(text).to.include('BEGIN:VTIMEZONE');
    expect(text).to.include('TZID=Asia/Jakarta');
    expect(text).to.not.include(accessCode);
  });
});
