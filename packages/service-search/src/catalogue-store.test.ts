import {expect} from '@open-wc/testing';
import type {Catalogue, Service} from '@mpp-sdk/contract';
import {deviceStore} from '@mpp-sdk/core';
import {createCatalogueStore, keepService, keptService} from './catalogue-store.js';
import {memoryStore} from './memory-store.states.js';

const catalogue: Catalogue = {region: '31', version: '1', agencies: [], services: []};

describe('the catalogue kept for a visit without a line', () => {
  it('is found again by another page of the same API and region only', async () => {
    await createCatalogueStore().keep('https://store.test 31', {catalogue, at: 5});
    const later = createCatalogueStore();
    expect(await later.read('https://store.test 31')).to.deep.equal({catalogue, at: 5});
    expect(await later.read('https://store.test 32.73')).to.equal(undefined);
  });
  it('is given up quietly where storage is refused or broken', async () => {
    const refusing = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const factory of [refusing, () => undefined]) {
      const store = createCatalogueStore(deviceStore('mpp-sdk-catalogue', factory));
      await store.keep('key', {catalogue, at: 5});
      expect(await store.read('key')).to.equal(undefined);
    }
  });
  it('is not used when something else lies there', async () => {
    const store = createCatalogueStore();
    await store.keep('https://store.test broken', {catalogue: {} as Catalogue, at: 5});
    expect(await store.read('https://store.test broken')).to.equal(undefined);
  });
});

describe('a service kept for reading without a line', () => {
  const origin = {api: 'https://store.test', region: '31'};
  const key = 'https://store.test 31';
  const service = (id: string, name = id) => ({id, name: {id: name}}) as Service;
  const standards = (version: string, ...services: Service[]) => ({region: '31', version, services});

  it('comes from the standards of the region, as old as the catalogue of the same version says', async () => {
    const store = memoryStore();
    await store.keepStandards(key, {standards: standards('1', service('a')), at: 5});
    expect(await keptService(origin, 'a', store)).to.deep.equal({service: service('a'), at: 5});
    await store.keep(key, {catalogue, at: 9});
    expect((await keptService(origin, 'a', store))!.at).to.equal(9);
    await store.keep(key, {catalogue: {...catalogue, version: '2'}, at: 12});
    expect((await keptService(origin, 'a', store))!.at).to.equal(5);
  });
  it('comes from when it was opened, where that is newer or all there is', async () => {
    const store = memoryStore();
    await keepService(origin, service('a', 'opened'), 7, store);
    expect(await keptService(origin, 'a', store)).to.deep.equal({service: service('a', 'opened'), at: 7});
    await store.keepStandards(key, {standards: standards('1', service('a', 'all')), at: 5});
    expect((await keptService(origin, 'a', store))!.service.name.id).to.equal('opened');
    await store.keepStandards(key, {standards: standards('1', service('a', 'all')), at: 8});
    expect((await keptService(origin, 'a', store))!.service.name.id).to.equal('all');
  });
  it('is one of the fifty opened last', async () => {
    const store = memoryStore();
    for (let i = 0; i <= 50; i++) await keepService(origin, service(`s${i}`), i, store);
    await keepService(origin, service('s1'), 60, store);
    expect(await keptService(origin, 's0', store)).to.equal(undefined);
    expect((await keptService(origin, 's1', store))!.at).to.equal(60);
    expect(await store.opened(key)).to.have.length(50);
  });
  it('is that of its own region and server only', async () => {
    const store = memoryStore();
    await keepService(origin, service('a'), 7, store);
    expect(await keptService({...origin, region: '32.73'}, 'a', store)).to.equal(undefined);
    expect(await keptService({...origin, api: 'https://other.test'}, 'a', store)).to.equal(undefined);
  });
});
