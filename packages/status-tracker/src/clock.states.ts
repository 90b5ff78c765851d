import type {ApplicationReceipt, Contacts, Service, StatusChange} from '@mpp-sdk/contract';
import {
  applicationOnFile,
  find,
  moveApplication,
  until,
  visibleText,
  type ElementState,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import {ANSWERS, tag, TASK} from './case-on-file.states.js';
import './define.js';

/** Answered within seven working days by its standard, within ten by law, in two stages. */
const SERVICE_ID = 'mpp.pengaduan-tujuh-hari';
const workdays = (max: number) => ({max, unit: 'workday' as const});

async function timedService({store}: MockApi, id: string, timeLimits: Service['timeLimits']): Promise<void> {
  const {services} = (await store.region('31'))!;
  const service = (await services.get('mpp.pengaduan'))!;
  const processingTime = {...service.standard.processingTime, value: workdays(7)};
  const standard = {...service.standard, processingTime};
  const timed: Service = {...service, id, standard, channels: [{channel: 'online'}], timeLimits};
  // The mock's catalogue is indexed anew at each change.
  if (JSON.stringify(await services.get(id)) !== JSON.stringify(timed)) await services.put([timed]);
}

const LIMITS = {
  legal: workdays(10),
  legalBasis: 'PP 28/2025',
  deemedApproved: true,
  stages: [
    {id: 'terima', name: {id: 'Pemeriksaan berkas', en: 'Check of documents'}, time: workdays(2)},
    {id: 'periksa', name: {id: 'Pemeriksaan lapangan', en: 'Field inspection'}, time: workdays(4)},
  ],
};

const review: StatusChange = {
  status: 'in-review',
  agencyStatus: {code: 'periksa', label: {id: 'Diperiksa di lapangan', en: 'Inspected on site'}},
};

/** What happened on which day, at nine in the office; the first is the receipt. */
type Days = [received: string, ...moves: [day: string, change: StatusChange][]];

const at = (day: string) => Date.parse(`${day}T09:00:00+07:00`);

/** A case with a past of its own; the server's clock stands where it was before. */
async function casePast(api: MockApi, [received, ...moves]: Days): Promise<ApplicationReceipt> {
  const now = api.now();
  await timedService(api, SERVICE_ID, LIMITS);
  api.setNow(at(received));
  const receipt = await applicationOnFile(api, ANSWERS, {formId: 'pengaduan', formVersion: 1, serviceId: SERVICE_ID});
  for (const [day, change] of moves) {
    api.setNow(at(day));
    await moveApplication(api, receipt.reference, change);
  }
  api.setNow(now);
  return receipt;
}

/** The tracker with such a case open, on 24 November 2026 or the day that is given. */
export async function openPast(stage: Stage, days: Days, today = '2026-11-24'): Promise<HTMLElement> {
  const {reference, accessCode} = await casePast(stage.api, days);
  const now = stage.api.now();
  stage.api.setNow(at(today));
  const element = await stage.mount(tag, {attributes: {reference}, properties: {accessCode}});
  await until(() => find(element, 'heading', /Waktu layanan|Service time/), 'the case');
  await until(() => /Data contoh|Sample data/.test(visibleText(element)), 'the region');
  stage.api.setNow(now);
  return element;
}

/** What the region says of complaints; gives back how to undo it. */
export async function withContacts({store}: MockApi, change: Partial<Contacts>): Promise<() => Promise<void>> {
  const settings = await (await store.region('31'))!.settings();
  const {profile} = settings;
  await store.putRegion({...settings, profile: {...profile, contacts: {...profile.contacts, ...change}}});
  return () => store.putRegion(settings);
}

export const CHANNELS: Contacts['complaintChannels'] = [
  {kind: 'own', name: {id: 'Pengaduan MPP', en: 'Complaints of the MPP'}, phone: '+62215000000'},
  {kind: 'lapor', url: 'https://www.lapor.go.id'},
  {kind: 'ombudsman', url: 'https://ombudsman.go.id/pengaduan', phone: '137'},
];

/** Ten cases of the service that took one to ten working days. */
export async function observe(api: MockApi): Promise<void> {
  const days = ['06', '07', '08', '09', '10', '13', '14', '15', '16', '17'];
  for (const day of days)
    await casePast(api, ['2026-07-03', [`2026-07-${day}`, {status: 'decided', result: 'granted'}]]);
}

const state = (name: string, days: Days): ElementState => ({name, show: (stage) => openPast(stage, days)});

export const clockStates: ElementState[] = [
  state('clock, day four of seven', ['2026-11-18', ['2026-11-20', review]]),
  state('clock stopped, promise moved', ['2026-11-16', ['2026-11-18', review], ['2026-11-20', TASK]]),
  {
    name: 'late, with the complaint opened',
    async show(stage) {
      const undo = await withContacts(stage.api, {complaintChannels: CHANNELS});
      const element = await openPast(stage, ['2026-11-12', ['2026-11-13', review]]);
      await undo();
      element.shadowRoot?.querySelector<HTMLElement>('.complaint summary')?.click();
      await until(() => find(element, 'button', /Salin teks|Copy the complaint/), 'the complaint');
      return element;
    },
  },
  state('late, approved by law', ['2026-11-02', ['2026-11-04', review]]),
  {
    name: 'how long it really takes',
    async show(stage) {
      await observe(stage.api);
      const now = stage.api.now();
      // The server looks at its figures again after ten minutes.
      stage.api.setNow(now + 11 * 60_000);
      const element = await openPast(stage, ['2026-11-18'], '2026-11-25');
      await until(() => /Kenyataannya|really takes/.test(visibleText(element)), 'the figures');
      stage.api.setNow(now);
      return element;
    },
  },
  state('partly granted', [
    '2026-11-12',
    ['2026-11-18', {status: 'decided', result: 'partially', resultReason: 'Loket ketiga hanya dibuka setiap Senin.'}],
  ]),
  state('refused', [
    '2026-11-12',
    ['2026-11-18', {status: 'decided', result: 'refused', resultReason: 'Tidak ada catatan antrean di loket itu.'}],
  ]),
  state('not processed, closed', [
    '2026-11-12',
    ['2026-11-18', {status: 'decided', result: 'not-processed', resultReason: 'Bukan kewenangan kantor ini.'}],
    ['2026-11-19', {status: 'closed'}],
  ]),
];
