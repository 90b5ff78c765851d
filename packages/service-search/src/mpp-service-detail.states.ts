import {NOW, until, type ElementState, type Stage} from '@mpp-sdk/testing';
import {keepService, regionKey, type CatalogueStore} from './catalogue-store.js';
import './define.js';
import {memoryStore} from './memory-store.states.js';
import {hostile, plantService, regionOf, serviceOf} from './put-service.states.js';

export const tag = 'mpp-service-detail';

async function show(
  stage: Stage,
  serviceId: string | undefined,
  selector: string,
  store: CatalogueStore = memoryStore(),
) {
  const element = await stage.mount(tag, {
    attributes: serviceId ? {'service-id': serviceId} : {},
    properties: {clock: () => NOW, store},
  });
  await until(() => element.shadowRoot?.querySelector(selector), `${selector} in <${tag}>`);
  return element;
}

const loaded = (name: string, serviceId: string, prepare?: (stage: Stage) => Promise<void>): ElementState => ({
  name,
  async show(stage) {
    await prepare?.(stage);
    const element = await show(stage, serviceId, 'article');
    await until(() => element.shadowRoot?.querySelector('.hours'), 'opening hours');
    await until(() => element.shadowRoot?.querySelector('.later'), 'what follows the first look');
    return element;
  },
});

const failing = (name: string, kind: Parameters<Stage['api']['fail']>[1]): ElementState => ({
  name,
  show(stage) {
    stage.api.fail(/./, kind);
    return show(stage, 'dukcapil.ktp-hilang', '.notice');
  },
});

/** Read yesterday; today the server cannot be had. */
const stale: ElementState = {
  name: 'stale',
  async show(stage) {
    const store = memoryStore();
    const service = await serviceOf(stage.api, 'dukcapil.ktp-hilang');
    const origin = {api: stage.api.api, region: '31'};
    await keepService(origin, service, NOW - 26 * 3_600_000, store);
    await store.keepRegion(regionKey(origin), await regionOf(stage.api));
    stage.api.fail(/./, 'network');
    return show(stage, 'dukcapil.ktp-hilang', 'article .notice', store);
  },
};

export const states: ElementState[] = [
  {
    name: 'loading',
    show(stage) {
      stage.api.fail('services/', 'pending');
      return show(stage, 'dukcapil.ktp-hilang', '.skeleton');
    },
  },
  loaded('success', 'dukcapil.ktp-hilang'),
  {
    name: 'success, to listen to',
    async show(stage) {
      stage.speak('id-ID', 'en-GB');
      const element = await loaded('', 'dukcapil.ktp-hilang').show(stage);
      await until(() => element.shadowRoot?.querySelector('[data-listen]'), 'the button to listen');
      return element;
    },
  },
  loaded('much to bring', 'kemenag.nikah'),
  loaded('online-only', 'kemenkum.merek'),
  loaded('hostile', 'dukcapil.aneh', ({api}) => plantService(api, 'dukcapil.aneh', hostile)),
  {name: 'no-service', show: (stage) => show(stage, undefined, '.notice')},
  {name: 'not-found', show: (stage) => show(stage, 'tidak.ada', '.notice')},
  failing('error', {status: 500, code: 'internal'}),
  failing('offline', 'network'),
  stale,
];
