/** Cases that already exist when a test begins, made through the API as a citizen or an officer would. */
import type {ApplicationReceipt, AppointmentReceipt, Availability, StatusChange} from '@mpp-sdk/contract';
import {API, OPERATOR_TOKEN, type MockApi} from './mock-api.js';

async function call<T>(
  mock: MockApi,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await mock.app(
    new Request(`${API}${path}`, {
      method,
      headers: {'content-type': 'application/json', ...headers},
      body: body === undefined ? undefined : JSON.stringify(body),
    }),
  );
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

const key = () => `test-${Math.random().toString(36).slice(2)}-${Math.random().toString(36).slice(2)}`;

/** A complaint without attachments: the shortest complete application of the sample region. */
export function applicationOnFile(
  mock: MockApi,
  answers: object,
  form: {formId: string; formVersion: number; serviceId?: string},
) {
  return call<ApplicationReceipt>(
    mock,
    'POST',
    '/v1/regions/31/applications',
    {...form, answers},
    {'idempotency-key': key()},
  );
}

/** An officer moves it on. */
export function moveApplication(mock: MockApi, reference: string, change: StatusChange) {
  return call<unknown>(mock, 'POST', `/v1/staff/regions/31/applications/${reference}/events`, change, {
    authorization: `Bearer ${OPERATOR_TOKEN}`,
  });
}

/** A visit in the first free slot. */
export async function bookAppointment(mock: MockApi, serviceId: string, place?: string): Promise<AppointmentReceipt> {
  const query = new URLSearchParams({serviceId, ...(place && {locationId: place})});
  const {days} = await call<Availability>(mock, 'GET', `/v1/regions/31/availability?${query}`);
  const slot = days.flatMap((day) => day.slots).find(({free}) => free > 0);
  if (!slot) throw new Error(`No free slot for ${serviceId}`);
  const hold = await call<{id: string}>(mock, 'POST', '/v1/regions/31/slot-holds', {
    slotId: slot.id,
    serviceIds: [serviceId],
    people: 1,
  });
  return call(mock, 'POST', '/v1/regions/31/appointments', {
    holdId: hold.id,
    name: 'Nama Contoh',
    phone: '081200000000',
  });
}

/** Whoever has this visit cancels it. */
export async function cancelAppointment(mock: MockApi, {reference, accessCode}: AppointmentReceipt): Promise<void> {
  const at = `/v1/regions/31/appointments/${reference}`;
  const {token} = await call<{token: string}>(mock, 'POST', `${at}/access`, {accessCode});
  await call(mock, 'DELETE', at, undefined, {authorization: `Bearer ${token}`});
}
