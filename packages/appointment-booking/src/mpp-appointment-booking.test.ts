import {expect} from '@open-wc/testing';
import {expectEvent, find, findAll, type, until, visibleText} from '@mpp-sdk/testing';
import {createClient} from '@mpp-sdk/api-client';
import {define, MppProvider} from '@mpp-sdk/core';
import {
  atPerson,
  atSlots,
  booked,
  fillPerson,
  freeSlots,
  hasText,
  held,
  hurried,
  open,
  present,
  press,
  SERVICE,
  smallPlace,
  FULL,
  takeAll,
} from './booking-walk.states.js';
import './define.js';
import type {MppAppointmentBooking} from './mpp-appointment-booking.js';
import {useStage} from './test-stage.states.js';

const used = useStage();
const said = (element: HTMLElement) =>
  element.shadowRoot?.querySelector('p[role=status]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const focused = (element: HTMLElement) =>
  element.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const requests = (method: string, path: string) =>
  used.api.requests.filter((one) => one.startsWith(`${method} `) && one.includes(path)).length;

describe('<mpp-appointment-booking>', () => {
  it('holds the slot that the citizen picks, counts down, and tells the page without personal data', async () => {
    const element = await atSlots(used.stage);
    const slot = freeSlots(element)[2]!;
    const event = await expectEvent(element, 'mpp-slot-hold', () => slot.click());
    expect(event.detail.slotId).to.equal(slot.value);
    expect(Object.keys(event.detail).sort()).to.eql([
      'end',
      'expiresAt',
      'locationId',
      'serviceIds',
      'slotId',
      'start',
    ]);
    await hasText(element, /kami simpan untuk Anda selama (10 menit 0|9 menit 5\d) detik/);
    expect(said(element)).to.match(
      /^Selasa, 24 November 2026, pukul \d\d\.\d\d WIB kami simpan untuk Anda selama 10 menit\.$/,
    );
  });

  it('books: name, telephone, ticket with number, code, QR, zone and what to bring', async () => {
    const element = await atPerson(used.stage);
    await until(() => focused(element) === 'Langkah 2 dari 2: Siapa yang datang?', 'the focus on the heading');
    fillPerson(element);
    const event = await expectEvent(element, 'mpp-appointment-confirm', () => press(element, 'Buat janji temu'));
    await present(() => element.shadowRoot?.querySelector('.visit li'), 'what to bring');
    const text = visibleText(element);
    expect(text).to.include(event.detail.reference);
    expect(text).to.match(/pukul \d\d\.\d\d–\d\d\.\d\d WIB/);
    expect(text).to.include('Surat tanda penerimaan laporan kehilangan dari Kepolisian');
    expect(element.shadowRoot?.querySelector('svg.qr')).to.not.equal(null);
    await until(() => focused(element) === 'Janji temu Anda sudah tersimpan', 'the focus on the heading');
    const code = [...element.shadowRoot!.querySelectorAll('.ticket-number')][1]?.textContent ?? '';
    expect(code.length > 6).to.equal(true);
    const told = JSON.stringify(event.detail);
    for (const secret of ['Nama Contoh', '0812', code]) expect(told).to.not.include(secret);
    expect(event.detail.moved).to.equal(false);
  });

  it('never takes the focus before the citizen has begun', async () => {
    const element = await atSlots(used.stage);
    expect(document.activeElement).to.equal(document.body);
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('lets several services be chosen and adds up their time', async () => {
    const element = await open(used.stage, {attributes: {'location-id': 'mpp-pusat'}});
    const select = (index: number) => present(() => findAll<HTMLSelectElement>(element, 'combobox')[index], 'a select');
    type(await select(0), SERVICE);
    await press(element, 'Tambah layanan');
    type(await select(1), 'dukcapil.ikd');
    await press(element, 'Lanjut');
    await hasText(element, 'Lama kunjungan sekitar 25 menit.');
    await until(() => focused(element) === 'Langkah 2 dari 3: Pilih hari dan waktu', 'the focus on the heading');
  });

  it('shows the places with address, hours and zone, and goes on with the chosen one', async () => {
    const element = await open(used.stage, {attributes: {'service-id': SERVICE}});
    await hasText(element, 'Senin–Kamis 07.30–16.00, Jumat 07.30–16.30, Sabtu 07.30–12.00 WIB');
    await press(element, 'Lanjut');
    await hasText(element, 'Pilih tempat yang ingin Anda datangi.');
    expect(element.shadowRoot?.activeElement?.id).to.equal('error-summary');
    find(element, 'radio', 'Kota Administrasi Jakarta Barat')?.click();
    await press(element, 'Lanjut');
    await present(() => freeSlots(element)[0], 'free slots');
    expect(visibleText(element)).to.include('Jl. Contoh No. 2, Jakarta Barat');
  });

  it('uses the zone of the office where it is not Jakarta', async () => {
    const element = await used.stage.mount<MppAppointmentBooking>('mpp-appointment-booking', {
      region: '72.01',
      attributes: {'service-id': SERVICE, 'location-id': 'mpp-banggai'},
      properties: {now: () => used.api.now()},
    });
    (await present(() => freeSlots(element)[0], 'free slots')).click();
    await hasText(element, /Selasa, 24 November 2026, pukul 11\.00 WITA/);
  });

  it('takes "just taken" as a normal state: offers the next free ones, and holds the one chosen', async () => {
    const element = await atSlots(used.stage);
    const failures: unknown[] = [];
    element.addEventListener('mpp-failure', (event) => failures.push(event));
    const slot = freeSlots(element)[7]!;
    await takeAll(used.stage, slot.value);
    slot.click();
    await hasText(element, 'Waktu ini baru saja diambil orang lain');
    expect(said(element)).to.equal('Waktu ini baru saja diambil orang lain');
    await expectEvent(element, 'mpp-slot-hold', () => press(element, /^Selasa, 24 November 2026, pukul/));
    await hasText(element, /kami simpan untuk Anda selama/);
    expect(failures).to.eql([]);
  });

  it('releases the older hold when the citizen changes the slot', async () => {
    const element = await held(used.stage);
    const first = freeSlots(element)[2]!.value;
    await expectEvent(element, 'mpp-slot-hold', () => freeSlots(element)[5]!.click());
    const busy = await (await used.api.store.region('31'))!.appointments.busy(
      'mpp-pusat',
      used.api.now(),
      used.api.now() + 86_400_000,
      used.api.now(),
    );
    const start = parseInt(first.split('_')[1]!, 36) * 60_000;
    const before = busy.filter((one) => one.start === start).length;
    await expectEvent(element, 'mpp-slot-hold', () => freeSlots(element)[2]!.click());
    const after = await (await used.api.store.region('31'))!.appointments.busy(
      'mpp-pusat',
      used.api.now(),
      used.api.now() + 86_400_000,
      used.api.now(),
    );
    expect(after.filter((one) => one.start === start).length).to.equal(before + 1);
    expect(after.length).to.equal(busy.length);
  });

  it('returns to the slots when the hold is over; name and telephone are kept', async () => {
    const element = await atPerson(used.stage, hurried(used.stage, 900));
    fillPerson(element, 'Nama Contoh', '0812-0000-0001');
    await hasText(element, 'Waktu yang kami simpan sudah lewat');
    expect(said(element)).to.include('Nama dan nomor telepon Anda tidak hilang');
    await until(() => focused(element) === 'Langkah 1 dari 2: Pilih hari dan waktu', 'the focus on the heading');
    element.now = () => used.api.now();
    (await present(() => freeSlots(element)[3], 'free slots')).click();
    await present(() => element.shadowRoot?.querySelector('.held strong'), 'the held time');
    await press(element, 'Lanjut isi nama');
    const value = (id: string) => element.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`)?.value;
    await present(() => value('name'), 'the name');
    expect([value('name'), value('phone')]).to.eql(['Nama Contoh', '0812-0000-0001']);
  });

  it('says once that two minutes are left, not every second', async () => {
    const element = await atSlots(used.stage, hurried(used.stage, 121_000));
    const heard: string[] = [];
    const region = element.shadowRoot!.querySelector('p[role=status]')!;
    const observer = new MutationObserver(() => heard.push(said(element)));
    observer.observe(region, {childList: true, characterData: true, subtree: true});
    freeSlots(element)[2]!.click();
    await until(() => said(element).startsWith('Sisa waktu 2 menit'), 'the word that two minutes are left');
    await hasText(element, /selama 1 menit 59 detik/);
    observer.disconnect();
    expect(heard.length).to.equal(2);
  });

  it('shows no countdown on a device whose clock is wrong, and books all the same', async () => {
    const element = await booked(used.stage, {properties: {now: () => used.api.now() + 7_200_000}});
    expect(visibleText(element)).to.include('Janji temu Anda sudah tersimpan');
  });

  it('gives the place back on "Kembali", but not when the page moves the element', async () => {
    const element = await atPerson(used.stage);
    const before = requests('DELETE', '/slot-holds/');
    document.body.append(element);
    await hasText(element, /kami simpan untuk Anda selama/);
    expect(requests('DELETE', '/slot-holds/')).to.equal(before);
    await press(element, 'Kembali');
    await until(() => requests('DELETE', '/slot-holds/') === before + 1, 'the release of the hold');
    element.remove();
  });

  it('names what is missing, each with a way to its field', async () => {
    const element = await atPerson(used.stage);
    fillPerson(element, '', '0812');
    await press(element, 'Buat janji temu');
    await hasText(element, 'Ada 2 isian yang perlu diperbaiki');
    expect(element.shadowRoot?.activeElement?.id).to.equal('error-summary');
    find(element, 'link', 'Nomor telepon ini belum lengkap')?.click();
    await until(() => element.shadowRoot?.activeElement?.id === 'phone', 'focus on the telephone field');
    const field = (id: string) => element.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
    expect([field('name')?.autocomplete, field('phone')?.autocomplete, field('phone')?.inputMode]).to.eql([
      'name',
      'tel',
      'tel',
    ]);
  });

  it('books once when the answer was lost, and says so until it is known', async () => {
    define('mpp-provider', MppProvider);
    let lost = 3;
    const real = globalThis.fetch;
    const client = createClient({
      api: used.api.api,
      region: '31',
      fetch: async (url, init) => {
        const answer = await real(url, init);
        if (init?.method !== 'POST' || !/\/appointments$/.test(String(url)) || lost-- <= 0) return answer;
        throw new TypeError('The line broke');
      },
    });
    const provider = document.createElement('mpp-provider') as MppProvider;
    provider.client = client;
    const element = document.createElement('mpp-appointment-booking');
    element.serviceId = SERVICE;
    element.locationId = 'mpp-pusat';
    element.now = () => used.api.now();
    provider.append(element);
    document.body.append(provider);
    (await present(() => freeSlots(element)[2], 'free slots')).click();
    await present(() => element.shadowRoot?.querySelector('.held strong'), 'the held time');
    await press(element, 'Lanjut isi nama');
    await present(() => element.shadowRoot?.querySelector('#phone'), 'the telephone field');
    fillPerson(element);
    const sent = requests('POST', '/appointments');
    await press(element, 'Buat janji temu');
    await hasText(element, 'Kami belum tahu apakah janji temu Anda tersimpan');
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('#name')?.readOnly).to.equal(true);
    const event = await expectEvent(element, 'mpp-appointment-confirm', () => press(element, 'Kirim lagi'));
    expect(requests('POST', '/appointments') - sent).to.equal(4);
    const region = (await used.api.store.region('31'))!;
    expect((await region.appointments.get(event.detail.reference))?.status).to.equal('booked');
    provider.remove();
  });

  it('leads to the next day with free places when the shown days are full', async () => {
    await smallPlace(used.stage, 'mpp-penuh', {days: 8, sessions: FULL});
    const element = await open(used.stage, {attributes: {'service-id': SERVICE, 'location-id': 'mpp-penuh'}});
    await press(element, 'Rabu, 2 Desember 2026');
    await present(() => freeSlots(element)[0], 'free slots');
    expect(element.shadowRoot?.querySelector('mpp-slot-picker')?.shadowRoot?.textContent).to.include(
      'Pilih waktu pada Rabu, 2 Desember 2026',
    );
  });

  it('warns once of a place that does not take bookings, and lets the citizen choose', async () => {
    const warned: unknown[] = [];
    const {warn} = console;
    console.warn = (...all: unknown[]) => warned.push(all);
    try {
      const element = await open(used.stage, {attributes: {'service-id': SERVICE, 'location-id': 'no-such-place'}});
      await hasText(element, 'MPP Cabang Kota Administrasi Jakarta Pusat');
    } finally {
      console.warn = warn;
    }
    expect(warned.length).to.equal(1);
  });
});
