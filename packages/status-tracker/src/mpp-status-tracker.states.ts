import type {StatusChange} from '@mpp-sdk/contract';
import {
  find,
  moveApplication,
  type,
  until,
  visibleText,
  type ElementState,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import {fileCase, tag, TASK} from './case-on-file.states.js';
import {clockStates} from './clock.states.js';
import './define.js';

export {fileCase, tag, TASK};

/** The tracker with a case open, after these moves of an officer. */
export async function openCase(stage: Stage, ...moves: StatusChange[]): Promise<HTMLElement> {
  const {reference, accessCode} = await fileCase(stage.api);
  for (const move of moves) await moveApplication(stage.api, reference, move);
  const element = await stage.mount(tag, {attributes: {reference}, properties: {accessCode}});
  await until(() => find(element, 'heading', /Apa selanjutnya|What happens next/), 'the case');
  await until(() => /Data contoh|Sample data/.test(visibleText(element)), 'the region');
  return element;
}

/** The region sends lost numbers by SMS; gives back how to undo it. */
export async function withRecovery({store}: MockApi): Promise<() => Promise<void>> {
  const settings = await (await store.region('31'))!.settings();
  await store.putRegion({...settings, profile: {...settings.profile, recovery: {channel: 'sms'}}});
  return () => store.putRegion(settings);
}

/** The form for a lost number. */
export async function openRecovery(stage: Stage): Promise<HTMLElement> {
  const element = await stage.mount(tag);
  (await until(() => element.shadowRoot?.querySelector<HTMLElement>('.lost summary'), 'the question')).click();
  (await until(() => find(element, 'button', /Lupa nomor|Forgot the number/), 'the offer')).click();
  await until(() => (element.shadowRoot?.querySelectorAll('.recovery option').length ?? 0) > 100, 'the services');
  return element;
}

/** Types number and code and sends the form. */
export async function enter(element: HTMLElement, reference: string, code: string): Promise<void> {
  const [number, secret] = await until(() => {
    const fields = element.shadowRoot?.querySelectorAll('input') ?? [];
    return fields.length === 2 ? [...fields] : undefined;
  }, 'the form');
  type(number as HTMLElement, reference);
  type(secret as HTMLElement, code);
  find(element, 'button', /Lihat permohonan|Show the application/)?.click();
}

/** Writes to the office, without being asked. */
export async function writeMessage(element: HTMLElement, text: string): Promise<void> {
  find(element, 'button', /Kirim pesan ke|Write to/)?.click();
  type(await until(() => find(element, 'textbox', /Pesan dari Anda|Message from you/), 'the field'), text);
  find(element, 'button', /^(Kirim pesan|Send the message)$/)?.click();
}

const shows = (element: HTMLElement, words: RegExp) =>
  until(() => words.test(visibleText(element)), `the words ${words.source}`);

const caseState = (name: string, ...moves: StatusChange[]): ElementState => ({
  name,
  show: (stage) => openCase(stage, ...moves),
});

const review: StatusChange = {status: 'in-review', note: 'Kami sedang memeriksa catatan antrean hari itu.'};

export const states: ElementState[] = [
  {
    name: 'form',
    async show(stage) {
      const element = await stage.mount(tag);
      await until(() => find(element, 'textbox'), 'the form');
      return element;
    },
  },
  {
    name: 'form, fields missing',
    async show(stage) {
      const element = await stage.mount(tag);
      await enter(element, '', '');
      await until(() => find(element, 'alert'), 'the summary');
      return element;
    },
  },
  {
    name: 'wrong code',
    async show(stage) {
      const {reference} = await fileCase(stage.api);
      const element = await stage.mount(tag, {attributes: {reference}});
      await enter(element, reference, '22222-22222');
      await until(() => find(element, 'alert'), 'the refusal');
      return element;
    },
  },
  {
    name: 'rate-limited',
    async show(stage) {
      const {reference} = await fileCase(stage.api);
      stage.api.fail('/access', {status: 429, code: 'rate-limited'});
      const element = await stage.mount(tag);
      await enter(element, reference, '22222-22222');
      await until(() => find(element, 'alert'), 'the refusal');
      return element;
    },
  },
  {
    name: 'number lost, asked for by phone',
    async show(stage) {
      const undo = await withRecovery(stage.api);
      const element = await openRecovery(stage);
      await undo();
      find(element, 'button', /Kirim nomor|Send the number/)?.click();
      await shows(element, /tepat empat angka|exactly four digits/);
      return element;
    },
  },
  {
    name: 'loading',
    async show(stage) {
      const {reference, accessCode} = await fileCase(stage.api);
      stage.api.fail('/access', 'pending');
      const element = await stage.mount(tag, {attributes: {reference}, properties: {accessCode}});
      await until(() => element.shadowRoot?.querySelector('.skeleton'), 'the skeleton');
      return element;
    },
  },
  caseState('submitted'),
  caseState('in-review', review),
  caseState('action-needed', review, TASK),
  {
    name: 'answer with a refused file',
    async show(stage) {
      const element = await openCase(stage, review, TASK);
      const files = new DataTransfer();
      files.items.add(new File(['MZ'], 'antrean.exe', {type: 'application/x-msdownload'}));
      files.items.add(new File(['%PDF-1.7'], 'antrean.pdf', {type: 'application/pdf'}));
      const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await shows(element, /Sudah diunggah|Uploaded/);
      return element;
    },
  },
  {
    name: 'answer sent',
    async show(stage) {
      const element = await openCase(stage, review, TASK);
      type(find(element, 'textbox') as HTMLElement, 'Nomor antrean saya A112.');
      find(element, 'button', /Kirim jawaban|Send the answer/)?.click();
      await shows(element, /Jawaban Anda sudah diterima|Your answer has been received/);
      return element;
    },
  },
  {
    name: 'message written',
    async show(stage) {
      const element = await openCase(stage, review);
      await writeMessage(element, 'Apakah foto saya terbaca?');
      await shows(element, /Pesan Anda sudah diterima|message has been received/);
      return element;
    },
  },
  caseState('awaiting-payment', review, {status: 'awaiting-payment'}),
  caseState('decided granted', review, {
    status: 'decided',
    result: 'granted',
    note: 'Loket ketiga dibuka setiap Senin.',
  }),
  caseState('decided refused', review, {
    status: 'decided',
    result: 'refused',
    note: 'Pada hari itu tidak ada catatan antrean di loket ini. Anda boleh mengirim bukti lain.',
  }),
  caseState('ready-for-pickup', review, {status: 'decided', result: 'granted'}, {status: 'ready-for-pickup'}),
  caseState('closed', review, {status: 'decided', result: 'granted'}, {status: 'closed'}),
  {
    name: 'offline, last data kept',
    async show(stage) {
      const element = await openCase(stage, review);
      stage.api.fail(/./, 'network');
      find(element, 'button', /Periksa lagi|Check again/)?.click();
      await shows(element, /Data terakhir dari|Last data from/);
      return element;
    },
  },
  {
    name: 'offline before anything',
    async show(stage) {
      const {reference, accessCode} = await fileCase(stage.api);
      stage.api.fail('/access', 'network');
      const element = await stage.mount(tag);
      await enter(element, reference, accessCode);
      await until(() => find(element, 'alert'), 'the failure');
      return element;
    },
  },
  {
    name: 'error',
    async show(stage) {
      const {reference, accessCode} = await fileCase(stage.api);
      stage.api.fail('/access', {status: 500, code: 'internal'});
      const element = await stage.mount(tag);
      await enter(element, reference, accessCode);
      await until(() => find(element, 'alert'), 'the failure');
      return element;
    },
  },
  {
    name: 'access expired',
    async show(stage) {
      const element = await openCase(stage, review);
      stage.api.setNow(stage.api.now() + 31 * 60_000);
      find(element, 'button', /Periksa lagi|Check again/)?.click();
      await until(() => find(element, 'textbox'), 'the form');
      return element;
    },
  },
  ...clockStates,
];
