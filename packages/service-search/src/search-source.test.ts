import {expect} from '@open-wc/testing';
import {createClient, type MppClient} from '@mpp-sdk/api-client';
import type {Catalogue} from '@mpp-sdk/contract';
import {API, startMockApi, type MockApi} from '@mpp-sdk/testing';
import {createSearchSource} from './search-source.js';

const quiet = () => undefined;
/** As a device gets it that asked for less. */
const outline = (catalogue: Catalogue): Catalogue => ({...catalogue, total: catalogue.services.length, services: []});

describe('a search', () => {
  let api: MockApi;
  let client: MppClient;
  const {signal} = new AbortController();
  before(async () => {
    api = await startMockApi();
    client = createClient({api: API, region: '31'});
  });
  after(() => api.stop());

  it('has the same answer on the device and, for a very large catalogue, on the server', async () => {
    const catalogue = await client.services.catalogue();
    const device = createSearchSource(client, catalogue, quiet);
    const server = createSearchSource(client, outline(catalogue), quiet);
    for (const question of [
      {query: 'ktp hilang'},
      {query: 'mau nikah', channel: 'counter' as const},
      {query: '', agencyId: 'dukcapil'},
    ]) {
      const [here, there] = [await device.search(question, 15, signal), await server.search(question, 15, signal)];
      expect(there.items.map(({id}) => id)).to.deep.equal(here.items.map(({id}) => id));
      expect([there.total, there.confident, there.facets]).to.deep.equal([here.total, here.confident, here.facets]);
    }
  });
  it('asks the server only for the large catalogue, page by page beyond a hundred', async () => {
    const catalogue = await client.services.catalogue();
    api.requests.length = 0;
    await createSearchSource(client, catalogue, quiet).search({query: 'sim'}, 10, signal);
    expect(api.requests).to.deep.equal([]);
    const {items} = await createSearchSource(client, outline(catalogue), quiet).search({query: ''}, 130, signal);
    expect(new Set(items.map(({id}) => id)).size).to.equal(130);
    expect(api.requests).to.have.length(2);
  });
});
