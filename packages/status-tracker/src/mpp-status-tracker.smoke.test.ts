import {expect} from '@open-wc/testing';
import {createStage, find, startMockApi, until, visibleText, type MockApi} from '@mpp-sdk/testing';
import './define.js';
import {enter, fileCase, tag} from './mpp-status-tracker.states.js';

describe('following an application, in every engine', () => {
  let api: MockApi;
  before(async () => {
    api = await startMockApi();
  });
  after(() => api.stop());

  it('opens a case and closes it again', async () => {
    document.documentElement.lang = 'id';
    const stage = createStage(api);
    const {reference, accessCode} = await fileCase(api);
    const element = await stage.mount(tag);
    await enter(element, reference, accessCode);
    await until(() => find(element, 'heading', 'Apa selanjutnya'), 'the case');
    expect(visibleText(element)).to.contain(reference);
    find(element, 'button', 'Lihat permohonan lain')?.click();
    await until(() => find(element, 'textbox', 'Kode akses'), 'the form');
    stage.clear();
  });
});
