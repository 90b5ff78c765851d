import assert from 'node:assert/strict';
import type {AppointmentReceipt, ApplicationReceipt, Problem, ProblemCode, StaffRole} from '@mpp-sdk/contract';
import {createApp, createMemoryStore, seed} from '../index.js';
import type {AppOptions, Store} from '../index.js';
import {createKeyring} from '../security/keyring.js';
import {createVault} from '../security/vault.js';
import type {Vault} from '../security/vault.js';
import {validateAnswer} from './validate-answer.js';

export const operatorToken = 'operator-token-of-the-tests';
export const service = 'dukcapil.ktp-hilang';

/** Everything that an answer can hold; a test reads what it expects. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Body = any;

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
}

export interface CallOptions {
  body?: unknown;
  raw?: BodyInit;
  token?: string;
  headers?: Record<string, string>;
}

export interface World {
  store: Store;
  app: (request: Request) => Promise<Response>;
  clock: {now: number};
  /** one line per request or failure */
  lines: string[];
  /** Calls the server; every answer is checked against the contract. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
}

export interface WorldOptions extends Partial<AppOptions> {
  store?: Store;
}

export const dataKey = new Uint8Array(32).fill(7);

/** What opens and seals values of the worlds' stores. */
export function vaultOf(store: Store): Vault {
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return createVault(createKeyring({store, masterKeys: [dataKey], randomBytes, now: () => 0}), randomBytes);
}

/** A server with the two sample regions on the memory store, on Tuesday 24 November 2026, 10.00 WIB. */
export async function createWorld({store = createMemoryStore(), ...options}: WorldOptions = {}): Promise<World> {
  await seed(store);
  const clock = {now: Date.parse('2026-11-24T10:00:00+07:00')};
  const lines: string[] = [];
  const write = (entry: object) => void lines.push(JSON.stringify(entry));
  const app = createApp(store, {
    dataKey,
    operatorToken,
    now: () => clock.now,
    logger: {request: write, failure: write},
    clientAddress: () => '192.0.2.1',
    ...options,
  });
  return {
    store,
    app,
    clock,
    lines,
    async call(method, path, {body, raw, token, headers = {}} = {}) {
      const request = new Request(`http://server.test${path}`, {
        method,
        headers: {
          ...(body !== undefined && {'Content-Type': 'application/json'}),
          ...(token !== undefined && {Authorization: `Bearer ${token}`}),
          ...headers,
        },
        body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
        ...(raw instanceof ReadableStream && {duplex: 'half'}),
      } as RequestInit);
      const answer = await app(request);
      await validateAnswer(request, answer);
      const text = await answer.text();
      const json = answer.headers.get('Content-Type')?.includes('json') && text !== '';
      return {status: answer.status, headers: answer.headers, text, body: json ? JSON.parse(text) : undefined};
    },
  };
}

/** Fails unless the answer is this problem and nothing else. */
export function assertProblem(answer: Answer, status: number, code: ProblemCode, pointer?: string): Problem {
  assert.equal(answer.body?.code, code, answer.text);
  assert.equal(answer.status, status);
  if (pointer !== undefined) {
    const pointers = answer.body.errors?.map((error: {pointer: string}) => error.pointer);
    assert.ok(pointers?.includes(pointer), `${pointer} is not among ${pointers}`);
  }
  return answer.body;
}

export const person = {name: 'Siti Contoh Rahayu', phone: '081234567890', nik: '3171014107900001'};

/** A complete complaint: a form without required files. */
export function complaint(extra: Record<string, unknown> = {}) {
  return {
    serviceId: 'mpp.pengaduan',
    formId: 'pengaduan',
    formVersion: 1,
    channel: 'online',
    answers: {
      complaint: {kind: 'lambat', text: 'Sudah tiga minggu belum ada kabar sama sekali.'},
      event: {date: '2026-11-02', place: 'Loket 4'},
      identity: {mode: 'terbuka', name: person.name, phone: person.phone},
      consent: {data: true, truth: true},
    },
    ...extra,
  };
}

/** A complete application for a lost identity card, with its two files. */
export function lostCard(report: string, kk: string) {
  return {
    serviceId: service,
    formId: 'ktp-hilang',
    formVersion: 1,
    channel: 'online',
    answers: {
      applicant: {name: person.name, nik: person.nik, kk: '3171010101100001', phone: person.phone, filledBy: 'sendiri'},
      loss: {date: '2026-11-20', cause: 'tercecer', reportNumber: 'LP/12/XI/2026', reportDate: '2026-11-21'},
      documents: {report, kk},
      pickup: {way: 'loket'},
      consent: {data: true, truth: true},
    },
  };
}

export async function submit(
  world: World,
  body: unknown = complaint(),
  region = '31',
  key: string = crypto.randomUUID(),
) {
  const answer = await world.call('POST', `/v1/regions/${region}/applications`, {
    body,
    headers: {'Idempotency-Key': key},
  });
  assert.equal(answer.status, 201, answer.text);
  return answer.body as ApplicationReceipt;
}

export async function accessTo(
  world: World,
  kind: 'applications' | 'appointments',
  receipt: {reference: string; accessCode: string},
  region = '31',
) {
  const path = `/v1/regions/${region}/${kind}/${receipt.reference}/access`;
  const answer = await world.call('POST', path, {body: {accessCode: receipt.accessCode}});
  assert.equal(answer.status, 200, answer.text);
  return answer.body.token as string;
}

/** What `upload` sends: a file is known by its first bytes. */
export function pdf(content: string): string {
  return `%PDF-1.7\n${content}`;
}

const toBase64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

export async function upload(
  world: World,
  content = 'isi berkas',
  filename = 'surat.pdf',
  region = '31',
): Promise<string> {
  const answer = await world.call('POST', `/v1/regions/${region}/uploads`, {
    raw: pdf(content),
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': String(new TextEncoder().encode(pdf(content)).length),
      'Upload-Metadata': `filename ${toBase64(filename)},filetype ${btoa('application/pdf')}`,
      'Content-Type': 'application/offset+octet-stream',
    },
  });
  assert.equal(answer.status, 201, answer.text);
  return answer.headers.get('Location')!.split('/').pop()!;
}

/** Free slots of the next days. */
export async function freeSlots(
  world: World,
  query = `serviceId=${service}`,
  region = '31',
): Promise<{id: string; start: string; end: string; free: number}[]> {
  const {body} = await world.call('GET', `/v1/regions/${region}/availability?${query}`);
  return body.days.flatMap(({slots}: {slots: {free: number}[]}) => slots).filter(({free}: {free: number}) => free > 0);
}

export async function hold(
  world: World,
  slotId: string,
  extra: Record<string, unknown> = {},
  region = '31',
): Promise<string> {
  const body = {slotId, serviceIds: [service], people: 1, ...extra};
  const answer = await world.call('POST', `/v1/regions/${region}/slot-holds`, {body});
  assert.equal(answer.status, 201, answer.text);
  return answer.body.id;
}

export async function book(world: World, slotId?: string): Promise<AppointmentReceipt> {
  const holdId = await hold(world, slotId ?? (await freeSlots(world))[0]!.id);
  const answer = await world.call('POST', '/v1/regions/31/appointments', {
    body: {holdId, name: person.name, phone: person.phone},
  });
  assert.equal(answer.status, 201, answer.text);
  return answer.body;
}

export async function staffToken(
  world: World,
  role: StaffRole,
  extra: {agencyId?: string} = {},
  region = '31',
): Promise<string> {
  const answer = await world.call('POST', `/v1/staff/regions/${region}/tokens`, {
    body: {role, ...extra},
    token: operatorToken,
  });
  assert.equal(answer.status, 201, answer.text);
  return answer.body.token;
}
