/** Runs in the page: shows one named state at a time, on the mock that the tests use. Bundled by pictures.mjs. */
import {createStage, startMockApi} from '@mpp-sdk/testing';
import {modules} from 'mpp-states';

const api = await startMockApi();
const stage = createStage(api);
const all = modules.filter(({tag, states}) => tag && states);

window.pictures = {
  list: () => all.map(({tag, states}) => ({tag, names: states.map(({name}) => name)})),
  async show(tag, name) {
    api.heal();
    stage.clear();
    await all
      .find((module) => module.tag === tag)
      .states.find((state) => state.name === name)
      .show(stage);
    await document.fonts.ready;
  },
};
document.documentElement.dataset.ready = '';
