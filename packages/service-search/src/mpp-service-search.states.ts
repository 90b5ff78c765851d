import {find, NOW, type, until, type ElementState, type MountOptions, type Stage} from '@mpp-sdk/testing';
import {kept, memoryStore} from './memory-store.states.js';
import './define.js';

export const tag = 'mpp-service-search';

const mount = (stage: Stage, options: MountOptions = {}) =>
  stage.mount(tag, {...options, properties: {store: memoryStore(), clock: () => NOW, ...options.properties}});

const when = (element: HTMLElement, selector: string) =>
  until(() => element.shadowRoot?.querySelector<HTMLElement>(selector), `${selector} in <${tag}>`);

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

/** Types like a person, and waits for an answer. */
async function typed(element: HTMLElement, words: string) {
  type(await when(element, 'input'), words);
  await when(element, '#results-title');
}

const YES = 0;
const NO = 1;

/** The search has come to rest, and these buttons were pressed. */
function feedback(name: string, presses: number[]): ElementState {
  return {
    name,
    async show(stage) {
      const element = await mount(stage);
      await when(element, '.hours');
      await typed(element, 'ktp hilang');
      element.shadowRoot!.querySelector('input')!.dispatchEvent(new FocusEvent('blur'));
      const group = await when(element, '#feedback');
      for (const at of presses) {
        group.querySelectorAll('button')[at]!.click();
      }
      await when(element, presses.length ? '#feedback:not(:has(.actions))' : '#feedback');
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
    name: 'results, to listen to',
    async show(stage) {
      stage.speak('id-ID', 'en-GB');
      const element = await asked('', {query: 'ktp hilang'}).show(stage);
      await when(element, '.card > [data-listen]');
      return element;
    },
  },
  {
    name: 'filtered',
    async show(stage) {
      const element = await mount(stage, {attributes: {'life-event': 'moving', channel: 'online'}});
      await when(element, '.clear');
      return element;
    },
  },
  {
    name: 'suggestions',
    async show(stage) {
      const element = await mount(stage);
      await when(element, '.hours');
      await typed(element, 'akta');
      element.shadowRoot!.querySelector('input')!.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown'}));
      await when(element, '[role=option][aria-selected=true]');
      return element;
    },
  },
  feedback('feedback', []),
  feedback('feedback-which', [YES]),
  {
    name: 'feedback-failed',
    async show(stage) {
      stage.api.fail('search-feedback', {status: 503, code: 'unavailable'});
      return feedback('', [NO]).show(stage);
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
      await until(() => kept(store), 'the catalogue on the device');
      first.remove();
      stage.api.fail(/./, 'network');
      const element = await mount(stage, {properties: {store}, attributes: {query: 'akta lahir'}});
      await when(element, '.notice');
      await until(() => find(element, 'link'), 'a result');
      return element;
    },
  },
];
