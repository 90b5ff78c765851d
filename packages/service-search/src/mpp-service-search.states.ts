import {find, NOW, until, type ElementState, type MountOptions, type Stage} from '@mpp-sdk/testing';
import {memoryStore} from './memory-store.states.js';
import './define.js';

export const tag = 'mpp-service-search';

const mount = (stage: Stage, options: MountOptions = {}) =>
  stage.mount(tag, {...options, properties: {store: memoryStore(), clock: () => NOW, ...options.properties}});

const when = (element: HTMLElement, selector: string) =>
  until(() => element.shadowRoot?.querySelector(selector), `${selector} in <${tag}>`);

function asked(name: string, attributes: Record<string, string>, shown = '#results-title'): ElementState {
  return {
    name,
    async show(stage) {
      const element = await mount(stage, {attributes});
      await when(element, shown);
      await when(element, '.hours');
      return element;
    },
  };
}

function failing(name: string, kind: Parameters<Stage['api']['fail']>[1]): ElementState {
  return {
    name,
    async show(stage) {
      stage.api.fail(/./, kind);
      const element = await mount(stage);
      await when(element, '.notice');
      return element;
    },
  };
}

export const states: ElementState[] = [
  {
    name: 'loading',
    async show(stage) {
      stage.api.fail('catalogue', 'pending');
      const element = await mount(stage);
      await when(element, '.skeleton');
      return element;
    },
  },
  asked('start', {}, '#situations'),
  asked('results', {query: 'ktp hilang'}),
  {
    name: 'filtered',
    async show(stage) {
      const element = await mount(stage, {attributes: {'life-event': 'moving', channel: 'online'}});
      const filters = (await when(element, '.filters')) as HTMLDetailsElement;
      filters.open = true;
      return element;
    },
  },
  asked('not-confident', {query: 'jadwal bola malam ini'}),
  asked('empty', {'agency-id': 'dukcapil', 'life-event': 'vehicle'}),
  failing('error', {status: 500, code: 'internal'}),
  failing('offline', 'network'),
  {
    name: 'stale',
    async show(stage) {
      const store = memoryStore();
      const first = await mount(stage, {properties: {store}});
      await when(first, '.hours');
      first.remove();
      stage.api.fail(/./, 'network');
      const element = await mount(stage, {properties: {store}, attributes: {query: 'akta lahir'}});
      await when(element, '.notice');
      await until(() => find(element, 'link'), 'a result');
      return element;
    },
  },
];
