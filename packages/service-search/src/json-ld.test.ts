import {expect} from '@open-wc/testing';
import type {Location, Service} from '@mpp-sdk/contract';
import {standardComponents} from '@mpp-sdk/domain';
import {startMockApi, type MockApi} from '@mpp-sdk/testing';
import {governmentService} from './json-ld.js';
import {hostile, regionOf, serviceOf} from './put-service.states.js';
import {withComponents} from './complete-standard.js';

/** schema.org 29, as far as it is used: the properties of each type. */
const SCHEMA: Record<string, string[]> = {
  GovernmentService: [
    'alternateName',
    'areaServed',
    'availableChannel',
    'description',
    'disambiguatingDescription',
    'name',
    'offers',
    'provider',
    'serviceOutput',
    'url',
  ],
  GovernmentOrganization: ['alternateName', 'name'],
  AdministrativeArea: ['name'],
  Thing: ['name'],
  Offer: ['price', 'priceCurrency'],
  ServiceChannel: ['name', 'processingTime', 'serviceLocation', 'servicePhone', 'serviceUrl'],
  ContactPoint: ['telephone'],
  Place: ['address', 'name'],
};

type Node = Record<string, unknown>;

/** Every typed object in it, with its unknown properties. */
function strangers(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strangers);
  if (typeof value !== 'object' || value === null) return [];
  const {'@type': type, '@context': _, ...rest} = value as Node;
  const known = SCHEMA[type as string];
  const unknown = Object.keys(rest).filter((name) => !known?.includes(name));
  return [...unknown.map((name) => `${String(type)}.${name}`), ...Object.values(rest).flatMap(strangers)];
}

describe('what search engines are told', () => {
  let api: MockApi;
  let places: Location[];
  let profile: Awaited<ReturnType<typeof regionOf>>['profile'];
  before(async () => {
    api = await startMockApi();
    ({places, profile} = await regionOf(api));
  });
  after(() => api.stop());
  const tell = (service: Service) =>
    governmentService(withComponents(service, standardComponents), {
      profile,
      locale: 'id',
      url: 'https://kota.example/layanan?mpp-service=x',
      places: places.slice(0, 1),
      sampleWords: 'Data contoh',
    }) as Node;

  it('has the shape of schema.org for every service of the sample', async () => {
    const all = await (await api.store.region('31'))!.services.all();
    expect(all.length).to.be.greaterThan(100);
    for (const service of all) {
      const told = tell(service);
      expect(strangers(told), service.id).to.deep.equal([]);
      expect(told['@context']).to.equal('https://schema.org');
      expect(told['@type']).to.equal('GovernmentService');
      expect(told['name']).to.be.a('string').and.not.equal('');
      expect(told['availableChannel']).to.have.length(service.channels.length);
    }
  });
  it('knows the price only where it is known', async () => {
    const service = await serviceOf(api, 'dukcapil.ktp-hilang');
    expect(tell(service)['offers']).to.deep.equal({'@type': 'Offer', price: 0, priceCurrency: 'IDR'});
    const {standard} = service;
    const unknown = {...service, standard: {...standard, fee: {provenance: {status: 'missing' as const}}}};
    expect(tell(unknown)).not.to.have.property('offers');
  });
  it('gives the longest time of a way, and none for working days', async () => {
    const service = await serviceOf(api, 'dukcapil.ktp-hilang');
    const [online, counter] = tell({
      ...service,
      channels: [{channel: 'online'}, {channel: 'counter', processingTime: {max: 3, unit: 'workday'}}],
    })['availableChannel'] as Node[];
    expect(online!['processingTime']).to.equal('PT60M');
    expect(counter).not.to.have.property('processingTime');
    expect((counter!['serviceLocation'] as Node[])[0]!['name']).to.equal('Mal Pelayanan Publik Jakarta');
    expect(online).not.to.have.property('serviceLocation');
  });
  it('hands no address on that is not a page of the web', async () => {
    const service = {...(await serviceOf(api, 'dukcapil.ktp-hilang')), ...hostile};
    const told = tell(service);
    expect(strangers(told)).to.deep.equal([]);
    expect(JSON.stringify(told)).not.to.contain('javascript:');
    expect(told['name']).to.equal(hostile.name!.id);
  });
});
