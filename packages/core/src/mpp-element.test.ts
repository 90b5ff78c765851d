import {expect} from '@open-wc/testing';
import {MppError, type MppClient} from '@mpp-sdk/api-client';
import {html} from 'lit';
import {define} from './define.js';
import {MppElement} from './mpp-element.js';
import {MppProvider} from './mpp-provider.js';
import {renderFailure} from './render/failure.js';
import {sharedStyles} from './styles/index.js';

class Sample extends MppElement {
  static override styles = sharedStyles;
  shown?: MppError;
  clients: MppClient[] = [];
  protected override clientChanged(client: MppClient) {
    this.clients.push(client);
  }
  protected override get failure() {
    return this.shown;
  }
  protected override renderContent() {
    const {locale, shared: words, profile} = this;
    if (this.shown) return renderFailure({error: this.shown, words, locale, profile});
    return html`<p>${this.shared.retry} ${profile?.zone ?? ''}</p>`;
  }
}
define('mpp-test-sample', Sample);
define('mpp-provider', MppProvider);

/** A client whose profile arrives when the test says so. */
function clientByHand() {
  let arrive!: (profile: unknown) => void;
  const profile = new Promise((resolve) => (arrive = resolve));
  return {arrive, client: {regions: {profile: () => profile}} as unknown as MppClient};
}

async function show(set: (element: Sample, provider: MppProvider) => void = () => {}) {
  const provider = document.createElement('mpp-provider') as MppProvider;
  const element = document.createElement('mpp-test-sample') as Sample;
  provider.client = clientByHand().client;
  set(element, provider);
  provider.append(element);
  document.body.append(provider);
  await element.updateComplete;
  return {provider, element, text: () => element.renderRoot.textContent?.replace(/\s+/g, ' ').trim()};
}

describe('every element', () => {
  afterEach(() => {
    document.querySelectorAll('mpp-provider').forEach((provider) => provider.remove());
    document.documentElement.lang = 'id';
  });

  it('says in plain words that the page has not told it where to look, and keeps the fallback', async () => {
    const {element, text} = await show((_, provider) => (provider.client = undefined));
    expect(text()).to.contain('belum siap');
    expect(element.renderRoot.querySelector('slot[name=fallback]')).to.not.equal(null);
  });
  it('speaks the language of the page, and another when `lang` changes late', async () => {
    const {element, text} = await show();
    expect(text()).to.contain('Coba lagi');
    document.documentElement.lang = 'en-GB';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect(text()).to.contain('Try again');
    element.setAttribute('lang', 'id');
    await element.updateComplete;
    expect(text()).to.contain('Coba lagi');
  });
  it('shows the profile when it arrives', async () => {
    const {client, arrive} = clientByHand();
    const {element, text} = await show((_, provider) => (provider.client = client));
    arrive({zone: 'Asia/Makassar'});
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect(text()).to.contain('Asia/Makassar');
  });
  it('begins anew when its own region changes', async () => {
    const {element} = await show((sample) => {
      sample.api = 'https://api.example';
      sample.region = '31';
    });
    element.region = '72.01';
    await element.updateComplete;
    expect(element.clients.map(({region}) => region)).to.deep.equal(['31', '72.01']);
  });
  it('tells the page once about each error that it shows, without personal data', async () => {
    const {element} = await show();
    const heard: Event[] = [];
    element.addEventListener('mpp-failure', (event) => heard.push(event));
    element.shown = new MppError('server', 'services.search', {code: 'internal', requestId: 'r-1'});
    element.requestUpdate();
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(heard.length).to.equal(1);
  });
  it('asks for the profile again when the server answers again', async () => {
    let asked = 0;
    const profile = async () => {
      if (asked++ === 0) throw new MppError('offline', 'regions.profile');
      return {zone: 'Asia/Makassar'};
    };
    const {element, text} = await show((_, provider) => {
      provider.client = {regions: {profile}} as unknown as MppClient;
    });
    element.shown = new MppError('offline', 'services.catalogue');
    element.requestUpdate();
    await element.updateComplete;
    element.shown = undefined;
    element.requestUpdate();
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect(text()).to.contain('Asia/Makassar');
  });
  it('shows what happened, what to do and the code for the help desk at the end', async () => {
    const {element, text} = await show();
    element.shown = new MppError('server', 'services.search', {code: 'internal', requestId: 'r-1'});
    element.requestUpdate();
    await element.updateComplete;
    expect(text()).to.match(/Sistem sedang bermasalah.*Ini bukan kesalahan Anda.*internal · r-1/);
  });
  it("keeps the page's own children visible: a self-closed tag swallows what follows it", async () => {
    const {element} = await show((sample) => sample.append(document.createElement('h2')));
    const slot = element.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])');
    expect(slot?.assignedElements().map(({localName}) => localName)).to.deep.equal(['h2']);
  });
});
