import {expect} from '@open-wc/testing';
import {journeyLink} from './journey-link.js';

const where = {api: 'https://api.example/', region: '31'};

describe('links between the journeys', () => {
  it('lead to the page that the region has named', () => {
    const profile = {pages: {service: 'https://kota.example/layanan?menu=1'}};
    expect(journeyLink('service', {...where, profile}, {serviceId: 'dukcapil.ktp-hilang'})).to.equal(
      'https://kota.example/layanan?menu=1&mpp-service=dukcapil.ktp-hilang',
    );
  });
  it("lead to the server's plain page where the region has none", () => {
    expect(journeyLink('tracker', where)).to.equal('https://api.example/pages/31/tracker');
  });
  it('carry secrets in the fragment only', () => {
    const url = new URL(journeyLink('tracker', where, {reference: 'A-2345-6789', accessCode: 'ACFH-JKMR'}));
    expect(url.search).to.equal('');
    expect(url.pathname).to.equal('/pages/31/tracker');
    expect(url.hash).to.equal('#mpp-reference=A-2345-6789&mpp-code=ACFH-JKMR');
  });
});
