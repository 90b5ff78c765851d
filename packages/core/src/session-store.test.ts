import {expect} from '@open-wc/testing';
import {sessionStore} from './session-store.js';

describe('the store of this tab', () => {
  const store = sessionStore();
  afterEach(() => store.remove('mpp-test'));

  it('keeps a value for the page after a reload, and forgets it when told', () => {
    store.set('mpp-test', {answer: 1});
    expect(sessionStore().get('mpp-test')).to.deep.equal({answer: 1});
    store.remove('mpp-test');
    expect(store.get('mpp-test')).to.equal(undefined);
  });
  it('finds nothing in what somebody else has written there', () => {
    sessionStorage.setItem('mpp-test', 'not json');
    expect(store.get('mpp-test')).to.equal(undefined);
  });
  it('keeps nothing and breaks nothing where storage is refused', () => {
    const refused = sessionStore(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    refused.set('mpp-test', 1);
    refused.remove('mpp-test');
    expect(refused.get('mpp-test')).to.equal(undefined);
  });
});
