import {expect} from '@open-wc/testing';
import type {Catalogue} from '@mpp-sdk/contract';
import {deviceStore} from '@mpp-sdk/core';
import {createCatalogueStore} from './catalogue-store.js';

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
