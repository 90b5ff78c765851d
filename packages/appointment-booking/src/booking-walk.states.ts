/** The ways of a citizen through booking, for named states and tests. */
import type {Session} from '@mpp-sdk/contract';
import {addDays, toLocalDate} from '@mpp-sdk/domain';
import {
  API,
  bookAppointment,
  cancelAppointment,
  find,
  findAll,
  type Stage,
  type as typeInto,
  until,
} from '@mpp-sdk/testing';
import type {MppAppointmentBooking} from './mpp-appointment-booking.js';

export const SERVICE = 'dukcapil.ktp-hilang';
export const PLACE = 'mpp-pusat';
const MINUTE = 60_000;

export const present = <T>(look: () => T | undefined | null, what: string): Promise<T> =>
  until(() => look() || undefined, what);

export const hasText = (element: HTMLElement, text: string | RegExp) =>
  present(() => {
    const shown = element.shadowRoot?.querySelector('.mpp')?.textContent?.replace(/\s+/g, ' ') ?? '';
    return (typeof text === 'string' ? shown.includes(text) : text.test(shown)) ? element : undefined;
  }, `the text ${text}`);

export interface Asked {
  attributes?: Record<string, string>;
  properties?: Record<string, unknown>;
}

/** The element on the page, in a tab that has held nothing yet; the device's clock agrees with the server's. */
export function open(stage: Stage, {attributes = {}, properties = {}}: Asked = {}) {
  sessionStorage.clear();
  return stage.mount<MppAppointmentBooking>('mpp-appointment-booking', {
    attributes,
    properties: {now: () => stage.api.now(), ...properties},
  });
}

export const press = async (element: HTMLElement, name: string | RegExp) =>
  (await present(() => find(element, 'button', name), `the button ${name}`)).click();

export const freeSlots = (element: HTMLElement) =>
  findAll<HTMLInputElement>(element, 'radio').filter(({name, disabled}) => name === 'slot' && !disabled);

export async function atSlots(stage: Stage, asked: Asked = {}): Promise<MppAppointmentBooking> {
  const element = await open(stage, {
    ...asked,
    attributes: {'service-id': SERVICE, 'location-id': PLACE, ...asked.attributes},
  });
  await present(() => freeSlots(element)[0], 'free slots');
  return element;
}

export async function held(stage: Stage, asked: Asked = {}): Promise<MppAppointmentBooking> {
  const element = await atSlots(stage, asked);
  freeSlots(element)[2]?.click();
  await present(() => element.shadowRoot?.querySelector('.held strong'), 'the held time');
  return element;
}

const go = {id: 'Lanjut isi nama', en: 'Continue with your name'};
const send = {id: 'Buat janji temu', en: 'Book this visit'};
export const words = <T>(by: {id: T; en: T}): T => (document.documentElement.lang === 'en' ? by.en : by.id);

export async function atPerson(stage: Stage, asked: Asked = {}): Promise<MppAppointmentBooking> {
  const element = await held(stage, asked);
  await press(element, words(go));
  await present(() => element.shadowRoot?.querySelector('#phone'), 'the telephone field');
  return element;
}

export function fillPerson(element: HTMLElement, name = 'Nama Contoh', phone = '0812-0000-0000') {
  for (const [id, value] of [
    ['name', name],
    ['phone', phone],
  ] as const) {
    const field = element.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
    if (field) typeInto(field, value);
  }
}

export async function booked(stage: Stage, asked: Asked = {}): Promise<MppAppointmentBooking> {
  const element = await atPerson(stage, asked);
  fillPerson(element);
  await press(element, words(send));
  await present(() => element.shadowRoot?.querySelector('.ticket .visit li'), 'the ticket with what to bring');
  return element;
}

/** Takes every place of a slot, as other citizens do. */
export async function takeAll(stage: Stage, slotId: string): Promise<void> {
  for (let place = 0; place < 60; place++) {
    const answer = await stage.api.app(
      new Request(`${API}/v1/regions/31/slot-holds`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({slotId, serviceIds: [SERVICE], people: 1}),
      }),
    );
    if (answer.status === 409) return;
  }
  throw new Error('The slot has more places than 60');
}

/** A device whose clock is so far ahead that a hold of ten minutes lasts `leftMs` only. */
export const hurried = (stage: Stage, leftMs: number) => ({
  properties: {now: () => stage.api.now() + 10 * MINUTE - leftMs},
});

/** Open, but every counter is taken. */
export const FULL: Session[] = [{from: '08:00', to: '12:00', capacity: 0}];

/** A place like the sample's centre, with other sessions in its first days. */
export async function smallPlace(stage: Stage, id: string, {days, sessions}: {days: number; sessions: Session[]}) {
  const {locations} = (await stage.api.store.region('31'))!;
  const centre = await locations.get(PLACE);
  if (!centre) throw new Error('The sample region has lost its centre');
  const today = toLocalDate(stage.api.now(), centre.zone);
  const reason = {id: 'Perbaikan gedung', en: 'Building works'};
  const exceptions = Array.from({length: days}, (_, index) => ({date: addDays(today, index), sessions, reason}));
  await locations.put({...centre, id, schedule: {...centre.schedule, exceptions}});
}

/** One place on each of the next two days. */
export const ONE: Session[] = [{from: '13:00', to: '13:15', capacity: 1}];

const join = {id: 'Masuk daftar tunggu', en: 'Join the waiting list'};

/** A full day, and the form to wait for a place on it. */
export async function atWaiting(stage: Stage) {
  const {locations} = (await stage.api.store.region('31'))!;
  // A place of its own, whatever was booked before.
  const place = `mpp-satu-${(await locations.all()).length}`;
  await smallPlace(stage, place, {days: 1, sessions: ONE});
  const mine = await bookAppointment(stage.api, SERVICE, place);
  const element = await open(stage, {attributes: {'service-id': SERVICE, 'location-id': place}});
  (await present(() => find(element, 'button', /Sel|Tue/), 'the full day')).click();
  await press(element, words({id: 'Beri tahu bila ada tempat', en: 'Tell me when a place is free'}));
  await present(() => element.shadowRoot?.querySelector('#phone'), 'the telephone field');
  return {element, mine};
}

/** In line for that day; `mine` is the booking that fills it. */
export async function waiting(stage: Stage) {
  const {element, mine} = await atWaiting(stage);
  fillPerson(element);
  await press(element, words(join));
  await hasText(element, words({id: '1 (paling depan)', en: '1 (first)'}));
  return {element, mine};
}

/** Somebody cancels, and the one who waits looks again. */
export async function offered(stage: Stage) {
  const {element, mine} = await waiting(stage);
  await cancelAppointment(stage.api, mine);
  await press(element, words({id: 'Periksa lagi', en: 'Check again'}));
  await hasText(element, words({id: 'Ada tempat untuk Anda', en: 'There is a place for you'}));
  return element;
}
