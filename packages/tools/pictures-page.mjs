/** Runs in the page: shows one named state at a time, on the mock that the tests use. Bundled by pictures.mjs. */
import {createStage, startMockApi} from '@mpp-sdk/testing';
import {modules} from 'mpp-states';

let api = await startMockApi();
let stage = createStage(api);
const all = modules.filter(({tag, states}) => tag && states);

window.pictures = {
  list: () => all.map(({tag, states}) => ({tag, names: states.map(({name}) => name)})),
  async show(tag, name) {
    // A server of its own for every picture: rate limits and taken slots of the one before are gone.
    api.heal();
    stage.clear();
    api.stop();
    api = await startMockApi();
    stage = createStage(api);
    await all
      .find((module) => module.tag === tag)
      .states.find((state) => state.name === name)
      .show(stage);
    await document.fonts.ready;
  },
};
document.documentElement.dataset.ready = '';
