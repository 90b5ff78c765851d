import {expect} from '@open-wc/testing';
import {linkedService, takeCaseLink} from './link.js';

describe('a link to a case', () => {
  const before = location.href;
  const {state} = history;
  const go = (url: string, data: unknown = null) => history.replaceState(data, '', url);
  afterEach(() => history.replaceState(state, '', before));

  it('is read and taken out of the address; query and history state of the page stay', () => {
    go('?id=7#mpp-reference=A-7K3M-9XR5&mpp-code=AB2CD-EF3GH', {page: 1});
    const {length} = history;
    expect(takeCaseLink()).to.deep.equal({reference: 'A-7K3M-9XR5', accessCode: 'AB2CD-EF3GH'});
    expect(location.hash).to.equal('');
    expect(location.search).to.equal('?id=7');
    expect(history.state).to.deep.equal({page: 1});
    expect(history.length).to.equal(length);
  });

  it("leaves the page's own fragment alone", () => {
    go('#bagian-2&mpp-reference=A-7K3M-9XR5');
    expect(takeCaseLink()).to.deep.equal({reference: 'A-7K3M-9XR5', accessCode: undefined});
    expect(location.hash).to.equal('#bagian-2');
    expect(takeCaseLink()).to.equal(undefined);
    expect(location.hash).to.equal('#bagian-2');
  });

  it('takes a code without a number away as well', () => {
    go('#mpp-code=AB2CD-EF3GH');
    expect(takeCaseLink()).to.equal(undefined);
    expect(location.href).not.to.contain('AB2CD');
  });

  it('knows the service that the query names', () => {
    go('?mpp-service=dukcapil.ktp-hilang');
    expect(linkedService()).to.equal('dukcapil.ktp-hilang');
    go('?x=1');
    expect(linkedService()).to.equal(null);
  });
});
