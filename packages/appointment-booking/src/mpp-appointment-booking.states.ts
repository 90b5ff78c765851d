import {bookAppointment, type ElementState, type Stage} from '@mpp-sdk/testing';
import {
  atPerson,
  atSlots,
  atWaiting,
  booked,
  fillPerson,
  freeSlots,
  FULL,
  hasText,
  held,
  hurried,
  offered,
  open,
  PLACE,
  present,
  press,
  SERVICE,
  smallPlace,
  takeAll,
  waiting,
  words,
} from './booking-walk.states.js';

export const tag = 'mpp-appointment-booking';

const on = (name: string, show: (stage: Stage) => Promise<HTMLElement>): ElementState => ({name, show});
const manage = async (stage: Stage) => {
  const {reference, accessCode} = await bookAppointment(stage.api, SERVICE);
  return {attributes: {reference}, properties: {accessCode}};
};

export const states: ElementState[] = [
  on('services', async (stage) => {
    const element = await open(stage);
    await present(() => element.shadowRoot?.querySelector('select option:nth-of-type(1)'), 'the list of services');
    return element;
  }),
  on('services missing', async (stage) => {
    const element = await open(stage);
    await present(() => element.shadowRoot?.querySelector('select'), 'the list of services');
    await press(element, words({id: 'Lanjut', en: 'Continue'}));
    await present(() => element.shadowRoot?.querySelector('#error-summary'), 'the error summary');
    return element;
  }),
  on('loading', async (stage) => {
    stage.api.fail('/locations', 'pending');
    const element = await open(stage, {attributes: {'service-id': SERVICE}});
    await present(() => element.shadowRoot?.querySelector('.skeleton'), 'the skeleton');
    return element;
  }),
  on('place', async (stage) => {
    const element = await open(stage, {attributes: {'service-id': SERVICE}});
    await present(() => element.shadowRoot?.querySelector('.place'), 'the places');
    return element;
  }),
  on('not bookable', async (stage) => {
    const {services} = await (await stage.api.app(new Request(`${stage.api.api}/v1/regions/31/catalogue`))).json();
    const none = services.find((one: {bookable?: boolean}) => !one.bookable);
    const element = await open(stage, {attributes: {'service-id': none.id}});
    await present(() => element.shadowRoot?.querySelector('.notice'), 'the notice');
    return element;
  }),
  on('slots', (stage) => atSlots(stage)),
  on('error', async (stage) => {
    stage.api.fail('/availability', {status: 500, code: 'internal'});
    const element = await open(stage, {attributes: {'service-id': SERVICE, 'location-id': PLACE}});
    await present(() => element.shadowRoot?.querySelector('.notice.error'), 'the error');
    return element;
  }),
  on('offline', async (stage) => {
    const element = await atSlots(stage);
    stage.api.fail('/slot-holds', 'network');
    freeSlots(element)[0]?.click();
    await present(() => element.shadowRoot?.querySelector('.notice'), 'the notice');
    return element;
  }),
  on('full', async (stage) => {
    await smallPlace(stage, 'mpp-penuh', {days: 7, sessions: FULL});
    const element = await open(stage, {attributes: {'service-id': SERVICE, 'location-id': 'mpp-penuh'}});
    await present(() => element.shadowRoot?.querySelector('.notice .button'), 'the next free day');
    return element;
  }),
  on('closed', async (stage) => {
    await smallPlace(stage, 'mpp-tutup', {days: 7, sessions: []});
    const element = await open(stage, {attributes: {'service-id': SERVICE, 'location-id': 'mpp-tutup'}});
    await present(() => element.shadowRoot?.querySelector('.notice .button'), 'the next free day');
    return element;
  }),
  on('empty', async (stage) => {
    await smallPlace(stage, 'mpp-kosong', {days: 90, sessions: FULL});
    const element = await open(stage, {attributes: {'service-id': SERVICE, 'location-id': 'mpp-kosong'}});
    await hasText(element, words({id: 'Belum ada tempat sampai', en: 'No free places until'}));
    return element;
  }),
  on('held', (stage) => held(stage)),
  on('full day to wait for', async (stage) => (await atWaiting(stage)).element),
  on('waiting', async (stage) => (await waiting(stage)).element),
  on('place offered', (stage) => offered(stage)),
  on('taken', async (stage) => {
    const element = await atSlots(stage);
    const slot = freeSlots(element)[0];
    if (!slot) throw new Error('No free slot');
    await takeAll(stage, slot.value);
    slot.click();
    await present(() => element.shadowRoot?.querySelector('.notice .button'), 'the offered slots');
    return element;
  }),
  on('expired', async (stage) => {
    const element = await held(stage, hurried(stage, 200));
    await hasText(element, words({id: 'sudah lewat', en: 'has run out'}));
    return element;
  }),
  on('person', async (stage) => {
    const element = await atPerson(stage);
    fillPerson(element);
    return element;
  }),
  on('person wrong', async (stage) => {
    const element = await atPerson(stage);
    fillPerson(element, '', '0812');
    await press(element, words({id: 'Buat janji temu', en: 'Book this visit'}));
    await present(() => element.shadowRoot?.querySelector('#error-summary'), 'the error summary');
    return element;
  }),
  on('outcome unknown', async (stage) => {
    const element = await atPerson(stage);
    fillPerson(element);
    stage.api.fail('/appointments', 'network');
    await press(element, words({id: 'Buat janji temu', en: 'Book this visit'}));
    await hasText(element, words({id: 'Kirim lagi', en: 'Send again'}));
    return element;
  }),
  on('booked', (stage) => booked(stage)),
  on('access', async (stage) => {
    const {attributes} = await manage(stage);
    return open(stage, {attributes});
  }),
  on('wrong code', async (stage) => {
    const {attributes} = await manage(stage);
    const element = await open(stage, {attributes, properties: {accessCode: 'AAAAAAAAAA'}});
    await present(() => element.shadowRoot?.querySelector('.notice'), 'the notice');
    return element;
  }),
  on('visit', async (stage) => {
    const element = await open(stage, await manage(stage));
    await present(() => element.shadowRoot?.querySelector('.ticket .visit li'), 'the ticket');
    return element;
  }),
  on('new time', async (stage) => {
    const element = await open(stage, await manage(stage));
    await press(element, words({id: 'Ganti waktu', en: 'Change the time'}));
    await present(() => freeSlots(element)[0], 'free slots');
    return element;
  }),
  on('changed', async (stage) => {
    const element = await open(stage, await manage(stage));
    await press(element, words({id: 'Ganti waktu', en: 'Change the time'}));
    (await present(() => freeSlots(element)[4], 'free slots')).click();
    await present(() => element.shadowRoot?.querySelector('.held strong'), 'the held time');
    await press(element, words({id: 'Pindah ke waktu ini', en: 'Move to this time'}));
    await hasText(element, words({id: 'sudah dipindah', en: 'has been moved'}));
    return element;
  }),
  on('cancel', async (stage) => {
    const element = await open(stage, await manage(stage));
    await press(element, words({id: 'Batalkan janji temu', en: 'Cancel the appointment'}));
    await hasText(element, words({id: 'Ya, batalkan', en: 'Yes, cancel it'}));
    return element;
  }),
  on('cancelled', async (stage) => {
    const element = await open(stage, await manage(stage));
    await press(element, words({id: 'Batalkan janji temu', en: 'Cancel the appointment'}));
    await press(element, words({id: 'Ya, batalkan', en: 'Yes, cancel it'}));
    await hasText(element, words({id: 'sudah dibatalkan', en: 'is cancelled'}));
    return element;
  }),
];
