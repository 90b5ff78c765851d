import {expect} from '@open-wc/testing';
import {createStage, find, startMockApi, type, until, visibleText} from '@mpp-sdk/testing';
import type {MockApi} from '@mpp-sdk/testing';
import './define.js';
import {tag} from './mpp-application-form.states.js';
import {forgetDrafts, heading, press} from './form-walk.states.js';

describe('<mpp-application-form> in this browser', () => {
  let api: MockApi;
  before(async () => {
    api = await startMockApi();
  });
  after(() => api.stop());

  it('asks the questions of a real form, keeps the answers and offers them again', async () => {
    const stage = createStage(api);
    await forgetDrafts(stage);
    const element = await stage.mount(tag, {attributes: {'form-id': 'pengaduan'}, lang: 'id'});
    await press(element, /^Mulai$/);
    await heading(element, /Langkah 1 dari 5/);
    const area = await until(() => find(element, 'textbox', 'Ceritakan'), 'the question');
    await new Promise<void>((resolve) => {
      element.addEventListener('mpp-draft-save', () => resolve(), {once: true});
      type(area, 'Antrean di loket tiga sangat lama.');
    });
    stage.clear();
    const again = await stage.mount(tag, {attributes: {'form-id': 'pengaduan'}, lang: 'id'});
    await until(() => find(again, 'button', /^Lanjutkan$/), 'the offer');
    expect(visibleText(again)).to.contain('Anda punya isian tersimpan');
    stage.clear();
    await forgetDrafts(stage);
  });
});
