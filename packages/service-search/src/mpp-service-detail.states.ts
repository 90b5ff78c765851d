import {NOW, until, type ElementState, type Stage} from '@mpp-sdk/testing';
import './define.js';

export const tag = 'mpp-service-detail';

async function show(stage: Stage, serviceId: string | undefined, selector: string) {
  const element = await stage.mount(tag, {
    attributes: serviceId ? {'service-id': serviceId} : {},
    properties: {clock: () => NOW},
  });
  await until(() => element.shadowRoot?.querySelector(selector), `${selector} in <${tag}>`);
  return element;
}

const loaded = (name: string, serviceId: string): ElementState => ({
  name,
  async show(stage) {
    const element = await show(stage, serviceId, 'article');
    await until(() => element.shadowRoot?.querySelector('.hours'), 'opening hours');
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

export const states: ElementState[] = [
  {
    name: 'loading',
    show(stage) {
      stage.api.fail('services/', 'pending');
      return show(stage, 'dukcapil.ktp-hilang', '.skeleton');
    },
  },
  loaded('success', 'dukcapil.ktp-hilang'),
  loaded('online-only', 'kemenkum.merek'),
  {name: 'no-service', show: (stage) => show(stage, undefined, '.notice')},
  {name: 'not-found', show: (stage) => show(stage, 'tidak.ada', '.notice')},
  failing('error', {status: 500, code: 'internal'}),
  failing('offline', 'network'),
];
