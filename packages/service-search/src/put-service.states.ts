import type {Service} from '@mpp-sdk/contract';
import {API, OPERATOR_TOKEN, type MockApi} from '@mpp-sdk/testing';

/** An officer changes the catalogue: a known service with these fields, through the staff API. */
export async function putService(api: MockApi, id: string, change: Partial<Service>): Promise<void> {
  const known = await api.app(new Request(`${API}/v1/regions/31/services/dukcapil.ktp-hilang`));
  const service = {...((await known.json()) as Service), id, ...change};
  const answer = await api.app(
    new Request(`${API}/v1/staff/regions/31/services/${id}`, {
      method: 'PUT',
      headers: {'content-type': 'application/json', authorization: `Bearer ${OPERATOR_TOKEN}`},
      body: JSON.stringify(service),
    }),
  );
  if (!answer.ok) throw new Error(`PUT service: ${answer.status} ${await answer.text()}`);
}
