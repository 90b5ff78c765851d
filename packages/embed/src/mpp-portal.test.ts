import {expect} from '@open-wc/testing';
import {
  createStage,
  find,
  startMockApi,
  testStates,
  until,
  visibleText,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import {states, tag} from './mpp-portal.states.js';

const LOST_ID = 'dukcapil.ktp-hilang';

describe('all journeys in one place', () => {
  let api: MockApi;
  let stage: Stage;
  before(async () => {
    document.documentElement.lang = 'id';
    api = await startMockApi();
    stage = createStage(api);
  });
  afterEach(() => {
    api.heal();
    stage.clear();
  });
  after(() => api.stop());

  const inner = (portal: Element, name: string) => portal.shadowRoot?.querySelector<HTMLElement>(name);
  const shown = (portal: Element, name: string) =>
    until(() => {
      const element = inner(portal, name);
      return element && !element.hidden && element.shadowRoot ? element : undefined;
    }, `<${name}>`);
  const headingFocused = (element: Element) =>
    until(() => element.shadowRoot?.activeElement?.matches('h1,h2,h3'), 'the focus on the heading');
  const choose = (from: Element, name: string, detail: object) => {
    const event = Object.assign(
      new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable: true}),
      detail,
    );
    from.dispatchEvent(event);
    return event;
  };

  it('begins with the search and takes no focus', async () => {
    const portal = await stage.mount(tag);
    await shown(portal, 'mpp-service-search');
    expect(find(portal, 'button', 'Cari layanan')?.getAttribute('aria-current')).to.equal('page');
    expect(document.activeElement).to.equal(document.body);
  });

  it('begins where the page says; a word that it does not know means the search', async () => {
    const {warn} = console;
    const warnings: unknown[] = [];
    console.warn = (words: unknown) => void warnings.push(words);
    try {
      await shown(await stage.mount(tag, {attributes: {start: 'tracker'}}), 'mpp-status-tracker');
      await shown(await stage.mount(tag, {attributes: {start: 'booking'}}), 'mpp-appointment-booking');
      await shown(await stage.mount(tag, {attributes: {start: 'toko'}}), 'mpp-service-search');
      expect(warnings).to.have.length(1);
    } finally {
      console.warn = warn;
    }
  });

  it('goes from the search to a service and back, keeping the search as it was', async () => {
    const portal = await stage.mount(tag);
    const search = await shown(portal, 'mpp-service-search');
    let heard = 0;
    portal.addEventListener('mpp-service-select', () => heard++);
    const event = choose(search, 'mpp-service-select', {serviceId: LOST_ID});
    expect(event.defaultPrevented).to.equal(true);
    const detail = await shown(portal, 'mpp-service-detail');
    await headingFocused(detail);
    expect(search.hidden).to.equal(true);
    find(portal, 'button', 'Kembali')?.click();
    await until(() => inner(portal, 'mpp-service-detail') === null, 'the way back');
    expect(inner(portal, 'mpp-service-search')).to.equal(search);
    expect(search.hidden).to.equal(false);
    await headingFocused(search);
    expect(heard).to.equal(1);
  });

  it('goes on to the form and to a visit', async () => {
    const portal = await stage.mount(tag, {attributes: {'service-id': LOST_ID}});
    const detail = await shown(portal, 'mpp-service-detail');
    choose(detail, 'mpp-application-start', {serviceId: LOST_ID, formId: 'ktp-hilang'});
    const form = await shown(portal, 'mpp-application-form');
    expect(form.getAttribute('service-id')).to.equal(LOST_ID);
    expect(form.hasAttribute('no-intro')).to.equal(true);
    await headingFocused(form);
    find(portal, 'button', 'Kembali')?.click();
    await until(() => inner(portal, 'mpp-application-form') === null, 'the way back');
    choose(detail, 'mpp-booking-start', {serviceId: LOST_ID});
    const booking = await shown(portal, 'mpp-appointment-booking');
    expect(booking.getAttribute('service-id')).to.equal(LOST_ID);
  });

  it('puts the number of a sent application into its tracker', async () => {
    const portal = await stage.mount(tag);
    choose(await shown(portal, 'mpp-service-search'), 'mpp-application-submit', {reference: 'A-7K3M-9XR5'});
    find(portal, 'button', 'Lacak permohonan')?.click();
    const tracker = await shown(portal, 'mpp-status-tracker');
    await headingFocused(tracker);
    expect(find<HTMLInputElement>(tracker, 'textbox', 'Nomor')?.value).to.equal('A-7K3M-9XR5');
    expect(find(portal, 'button', 'Lacak permohonan')?.getAttribute('aria-current')).to.equal('page');
  });

  it('changes neither address nor history', async () => {
    const {href} = location;
    const {length} = history;
    const portal = await stage.mount(tag);
    for (const name of ['Lacak permohonan', 'Janji temu', 'Cari layanan']) find(portal, 'button', name)?.click();
    await shown(portal, 'mpp-service-search');
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });

  it('keeps its tabs and shows a human way on while the API is down, at every start', async () => {
    api.fail(/./, 'network');
    // A region whose catalogue this device has not kept from before.
    const portal = await stage.mount(tag, {region: '72.01', fallback: 'Telepon 021 500'});
    const fallback = portal.querySelector('p') as HTMLElement;
    for (const [entry, name] of [
      ['Cari layanan', 'mpp-service-search'],
      ['Lacak permohonan', 'mpp-status-tracker'],
      ['Janji temu', 'mpp-appointment-booking'],
    ] as const) {
      find(portal, 'button', entry)?.click();
      const element = await shown(portal, name);
      await until(() => find(element, 'button', 'Coba lagi'), `the way to try again in <${name}>`);
      expect(fallback.getClientRects().length, name).to.equal(1);
    }
  });

  it('shows the fallback under the error of a step over the search', async () => {
    api.fail(/./, 'network');
    const portal = await stage.mount(tag, {
      region: '72.01',
      attributes: {'service-id': LOST_ID},
      fallback: 'Telepon 021 500',
    });
    const detail = await shown(portal, 'mpp-service-detail');
    await until(() => find(detail, 'button', 'Coba lagi'), 'the way to try again');
    const fallback = portal.querySelector('p') as HTMLElement;
    expect(fallback.getClientRects().length).to.equal(1);
    find(portal, 'button', 'Kembali')?.click();
    await until(() => inner(portal, 'mpp-service-detail') === null, 'the way back');
    await until(() => fallback.getClientRects().length === 1, 'the fallback under the error of the search');
  });

  it('gives region and language on to what is inside', async () => {
    const portal = await stage.mount(tag, {region: '72.01', lang: 'en', attributes: {start: 'tracker'}});
    const tracker = await shown(portal, 'mpp-status-tracker');
    expect(tracker.getAttribute('region')).to.equal('72.01');
    await until(() => visibleText(tracker).includes('Follow an application'), 'English words');
  });
});

testStates(tag, states);
