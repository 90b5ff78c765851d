import type {LocationList, RegionProfile, Service} from '@mpp-sdk/contract';
import {API, OPERATOR_TOKEN, type MockApi} from '@mpp-sdk/testing';

const get = async <T>(api: MockApi, path: string): Promise<T> =>
  (await (await api.app(new Request(`${API}/v1/regions/31${path}`))).json()) as T;

/** A service as the server answers it. */
export const serviceOf = (api: MockApi, id: string) => get<Service>(api, `/services/${id}`);

/** Contacts and places, as an earlier visit has left them on the device. */
export async function regionOf(api: MockApi) {
  const places = await get<LocationList>(api, '/locations?limit=100');
  return {profile: await get<RegionProfile>(api, ''), places: places.items};
}

/** An officer changes the catalogue: a known service with these fields, through the staff API. */
export async function putService(api: MockApi, id: string, change: Partial<Service>): Promise<void> {
  const service = {...(await serviceOf(api, 'dukcapil.ktp-hilang')), id, ...change};
  const answer = await api.app(
    new Request(`${API}/v1/staff/regions/31/services/${id}`, {
      method: 'PUT',
      headers: {'content-type': 'application/json', authorization: `Bearer ${OPERATOR_TOKEN}`},
      body: JSON.stringify(service),
    }),
  );
  if (!answer.ok) throw new Error(`PUT service: ${answer.status} ${await answer.text()}`);
}

/**
 * The same past the checks of the staff API, straight into the store: a catalogue of another make, or of before the
 * checks, may hold what they refuse.
 */
export async function plantService(api: MockApi, id: string, change: Partial<Service>): Promise<void> {
  const service = {...(await serviceOf(api, 'dukcapil.ktp-hilang')), id, ...change};
  const region = (await api.store.region('31'))!;
  await region.services.put([service]);
}

const MARKUP = '</script><img src=x onerror="window.mppHacked=1">';
// Right-to-left override, then an isolate that is never closed.
const TURNED = '\u202E terbalik \u2067 menyusup';
const SCRIPT = 'Situs <javascript:window.mppHacked=1>';
const checked = {status: 'sourced' as const, sources: [SCRIPT, MARKUP, 'javascript:window.mppHacked=1']};

/** What a catalogue should never hold, and some day will. */
export const hostile: Partial<Service> = {
  name: {id: MARKUP},
  summary: {id: `Ringkas ${TURNED}`},
  notes: {id: `${'sangat panjang '.repeat(20)}${'x'.repeat(600)}`},
  sample: false,
  channels: [
    {channel: 'online', note: {id: MARKUP}, url: 'javascript:window.mppHacked=1'},
    {channel: 'counter', note: {id: TURNED}},
  ],
  standard: {
    requirements: {value: [{text: {id: MARKUP}, legalBasis: SCRIPT}, {text: {id: TURNED}}], provenance: checked},
    procedure: {value: [{id: MARKUP}, {id: TURNED}], provenance: checked},
    processingTime: {value: {unit: 'unspecified', text: {id: TURNED}}, provenance: checked},
    fee: {value: {type: 'varies', text: {id: MARKUP}}, provenance: checked},
    product: {value: {id: MARKUP}, provenance: checked},
    complaints: {value: {id: MARKUP}, provenance: checked},
    legalBasis: {value: [{id: SCRIPT}, {id: 'UU 25/2009 <https://peraturan.example/uu-25>'}], provenance: checked},
    facilities: {value: {id: TURNED}, provenance: checked},
    staffCompetence: {provenance: {status: 'missing'}},
    internalSupervision: {provenance: {status: 'missing'}},
    staffCount: {provenance: {status: 'missing'}},
    guarantee: {value: {id: MARKUP}, provenance: checked},
    safetyGuarantee: {provenance: {status: 'missing'}},
    performanceEvaluation: {provenance: {status: 'missing'}},
  },
};
