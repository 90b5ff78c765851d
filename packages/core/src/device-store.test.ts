import {expect} from '@open-wc/testing';
import {deviceStore} from './device-store.js';

describe('the store on this device', () => {
  const store = deviceStore('mpp-test-store');
  afterEach(() => store.remove('a'));

  it('keeps a value for another visit, and forgets it when told', async () => {
    await store.set('a', {answer: 1});
    expect(await deviceStore('mpp-test-store').get('a')).to.deep.equal({answer: 1});
    await store.remove('a');
    expect(await store.get('a')).to.equal(undefined);
  });
  it('lets the first of two win', async () => {
    const [one, two] = await Promise.all([
      store.getOrSet('a', 'one'),
      deviceStore('mpp-test-store').getOrSet('a', 'two'),
    ]);
    expect(one).to.equal(two);
    expect(await store.get('a')).to.equal(one);
  });
  it('rejects where storage is refused', async () => {
    const refused = deviceStore('mpp-test-store', () => undefined);
    const said = await refused.get('a').catch((error: Error) => error.message);
    expect(said).to.equal('IndexedDB is not there');
  });
});
