import {expect} from '@open-wc/testing';
import {
  applicationOnFile,
  bookAppointment,
  createStage,
  expectEvent,
  find,
  startMockApi,
  until,
  visibleText,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import '@mpp-sdk/service-search/define';
import '@mpp-sdk/application-form/define';
import '@mpp-sdk/status-tracker/define';
import '@mpp-sdk/appointment-booking/define';
import {startJourney} from './journey.js';

const LOST_ID = 'dukcapil.ktp-hilang';
const COMPLAINT = {
  complaint: {kind: 'lambat', text: 'Antrean di loket dua lebih dari tiga jam tanpa penjelasan.'},
  event: {date: '2026-11-20', place: 'Loket 2'},
  identity: {mode: 'anonim'},
  consent: {data: true, truth: true},
};

const FORM = {formId: 'pengaduan', formVersion: 1, serviceId: 'mpp.pengaduan'};

describe('the journey between the elements of a page', () => {
  const address = location.href;
  let api: MockApi;
  let stage: Stage;
  let stop: (() => void) | undefined;
  before(async () => {
    document.documentElement.lang = 'id';
    api = await startMockApi();
    stage = createStage(api);
  });
  after(() => api.stop());
  afterEach(() => {
    stop?.();
    stop = undefined;
    stage.clear();
    api.heal();
    history.replaceState(null, '', address);
  });

  const go = (url: string) => history.replaceState(null, '', url);
  const start = () => (stop = startJourney());
  /** What a feature fires when the citizen chooses. */
  const choose = (from: Element, name: string, detail: object) => {
    const event = new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable: true});
    from.dispatchEvent(event);
    return event;
  };

  it('shows the chosen service in the detail of the page, and moves the focus to its heading', async () => {
    const search = await stage.mount('mpp-service-search');
    const detail = await stage.mount('mpp-service-detail');
    start();
    const event = choose(search, 'mpp-service-select', {serviceId: LOST_ID});
    expect(event.defaultPrevented).to.equal(true);
    expect(detail.getAttribute('service-id')).to.equal(LOST_ID);
    await until(() => detail.shadowRoot?.activeElement?.localName === 'h2', 'the focus on the heading');
    await until(() => visibleText(detail).includes('KTP'), 'the service');
  });

  it('leaves the choice to the link where the page has no detail', async () => {
    const search = await stage.mount('mpp-service-search');
    start();
    expect(choose(search, 'mpp-service-select', {serviceId: LOST_ID}).defaultPrevented).to.equal(false);
  });

  it('leaves the choice to the link where the detail is hidden', async () => {
    const search = await stage.mount('mpp-service-search');
    const detail = await stage.mount('mpp-service-detail');
    detail.hidden = true;
    start();
    expect(choose(search, 'mpp-service-select', {serviceId: LOST_ID}).defaultPrevented).to.equal(false);
  });

  it('leaves the choice to a page that has taken it', async () => {
    const search = await stage.mount('mpp-service-search');
    const detail = await stage.mount('mpp-service-detail');
    start();
    search.addEventListener('mpp-service-select', (event) => event.preventDefault());
    choose(search, 'mpp-service-select', {serviceId: LOST_ID});
    expect(detail.hasAttribute('service-id')).to.equal(false);
  });

  it('hands the service on to the form and to the booking', async () => {
    const detail = await stage.mount('mpp-service-detail', {attributes: {'service-id': LOST_ID}});
    const form = await stage.mount('mpp-application-form');
    const booking = await stage.mount('mpp-appointment-booking');
    start();
    choose(detail, 'mpp-application-start', {serviceId: LOST_ID, formId: 'ktp-hilang'});
    choose(detail, 'mpp-booking-start', {serviceId: LOST_ID});
    expect(form.getAttribute('service-id')).to.equal(LOST_ID);
    expect(booking.getAttribute('service-id')).to.equal(LOST_ID);
  });

  it('puts the number of a sent application into the tracker, and leaves the receipt in view', async () => {
    const form = await stage.mount('mpp-application-form');
    const tracker = await stage.mount('mpp-status-tracker');
    start();
    const {scrollY} = window;
    choose(form, 'mpp-application-submit', {reference: 'A-7K3M-9XR5', formId: 'ktp-hilang'});
    expect(tracker.getAttribute('reference')).to.equal('A-7K3M-9XR5');
    const field = await until(() => find<HTMLInputElement>(tracker, 'textbox', 'Nomor'), 'the form');
    expect(field.value).to.equal('A-7K3M-9XR5');
    expect(window.scrollY).to.equal(scrollY);
  });

  it('opens the service of the address, unless the page has said what an element is for', async () => {
    go(`?mpp-service=${LOST_ID}`);
    const open = await stage.mount('mpp-service-detail');
    const settled = await stage.mount('mpp-service-detail', {attributes: {'service-id': 'dukcapil.kk-baru'}});
    const free = await stage.mount('mpp-application-form', {attributes: {'form-id': 'pengaduan'}});
    start();
    const late = await stage.mount('mpp-application-form');
    expect(open.getAttribute('service-id')).to.equal(LOST_ID);
    expect(settled.getAttribute('service-id')).to.equal('dukcapil.kk-baru');
    expect(free.hasAttribute('service-id')).to.equal(false);
    expect(late.getAttribute('service-id')).to.equal(LOST_ID);
    expect(location.search).to.equal(`?mpp-service=${LOST_ID}`);
  });

  it('opens the case of a link and takes number and code out of the address', async () => {
    const {reference, accessCode} = await applicationOnFile(api, COMPLAINT, FORM);
    go(`#mpp-reference=${reference}&mpp-code=${accessCode}`);
    const tracker = await stage.mount('mpp-status-tracker');
    const booking = await stage.mount('mpp-appointment-booking');
    start();
    expect(location.href).not.to.contain(accessCode);
    await until(() => find(tracker, 'heading', 'Apa selanjutnya'), 'the case');
    expect(document.body.outerHTML).not.to.contain(accessCode);
    expect(booking.hasAttribute('reference')).to.equal(false);
  });

  it('keeps them for a tracker that appears later', async () => {
    const {reference, accessCode} = await applicationOnFile(api, COMPLAINT, FORM);
    go(`#mpp-reference=${reference}&mpp-code=${accessCode}`);
    start();
    const tracker = await stage.mount('mpp-status-tracker');
    await until(() => find(tracker, 'heading', 'Apa selanjutnya'), 'the case');
  });

  it('opens a link that is followed on the open page', async () => {
    const {reference, accessCode} = await applicationOnFile(api, COMPLAINT, FORM);
    const tracker = await stage.mount('mpp-status-tracker');
    start();
    await expectEvent(tracker, 'mpp-status-load', () => {
      location.hash = `mpp-reference=${reference}&mpp-code=${accessCode}`;
    });
    expect(location.hash).to.equal('');
  });

  it('opens the appointment of a link in the booking and not in the tracker', async () => {
    const {reference, accessCode} = await bookAppointment(api, LOST_ID);
    go(`#mpp-reference=${reference}&mpp-code=${accessCode}`);
    const tracker = await stage.mount('mpp-status-tracker');
    const booking = await stage.mount('mpp-appointment-booking');
    start();
    expect(booking.getAttribute('reference')).to.equal(reference);
    expect(tracker.hasAttribute('reference')).to.equal(false);
    await until(() => visibleText(booking).includes(reference), 'the appointment');
  });
});
