import {expect} from '@open-wc/testing';
import {
  API,
  createStage,
  find,
  NOW,
  startMockApi,
  until,
  visibleText,
  type MockApi,
  type Stage,
} from '@mpp-sdk/testing';
import type {MppServiceDetail} from './index.js';
import {memoryStore} from './memory-store.states.js';
import {tag} from './mpp-service-detail.states.js';

const LINK = `${API}/pages/31/service?mpp-service=dukcapil.ktp-hilang`;

describe('handing a service on', () => {
  let api: MockApi;
  let stage: Stage;
  before(async () => {
    api = await startMockApi();
    stage = createStage(api);
  });
  afterEach(() => {
    stage.clear();
    for (const name of ['share', 'clipboard']) delete (navigator as unknown as Record<string, unknown>)[name];
  });
  after(() => api.stop());

  /** What the device can do. */
  const device = (name: 'share' | 'clipboard', value: unknown) =>
    Object.defineProperty(navigator, name, {configurable: true, value});
  async function press(name: string): Promise<MppServiceDetail> {
    const element = await stage.mount<MppServiceDetail>(tag, {
      attributes: {'service-id': 'dukcapil.ktp-hilang'},
      properties: {clock: () => NOW, store: memoryStore()},
    });
    (await until(() => find(element, 'button', name), name)).click();
    return element;
  }
  const said = (element: Element) => find(element, 'status')?.textContent?.trim() ?? '';

  it('opens the sheet of the device with the name and the link', async () => {
    const shared: unknown[] = [];
    device('share', async (what: unknown) => void shared.push(what));
    const element = await press('Bagikan');
    await until(() => shared.length, 'the sheet');
    expect(shared).to.deep.equal([{title: 'Penggantian KTP-el karena Hilang', url: LINK}]);
    expect(said(element)).to.equal('');
  });
  it('says nothing when the citizen thinks better of it', async () => {
    let asked = 0;
    device('share', async () => {
      asked++;
      throw new DOMException('stopped', 'AbortError');
    });
    const element = await press('Bagikan');
    await until(() => asked, 'the sheet');
    await element.updateComplete;
    expect(said(element)).to.equal('');
  });
  it('copies the link where the device has no sheet, and says so aloud', async () => {
    const copied: string[] = [];
    device('share', undefined);
    device('clipboard', {writeText: async (text: string) => void copied.push(text)});
    const element = await press('Salin tautan');
    await until(() => said(element) === 'Tautan tersalin', 'the announcement');
    expect(copied).to.deep.equal([LINK]);
  });
  it('shows the link where it may not be copied either', async () => {
    device('share', undefined);
    device('clipboard', undefined);
    const element = await press('Salin tautan');
    await until(() => said(element).startsWith('Salin tautan ini:'), 'the announcement');
    expect(find<HTMLAnchorElement>(element, 'link', LINK)!.href).to.equal(LINK);
    expect(visibleText(element)).to.contain(LINK);
  });
});
