import '@mpp-sdk/appointment-booking/define';
import '@mpp-sdk/application-form/define';
import '@mpp-sdk/service-search/define';
import '@mpp-sdk/status-tracker/define';
import {define} from '@mpp-sdk/core';
import {find, until, type ElementState} from '@mpp-sdk/testing';
import {MppPortal} from './mpp-portal.js';

export const tag = 'mpp-portal';
define(tag, MppPortal);

const inside = (element: HTMLElement, inner: string) => element.shadowRoot?.querySelector<HTMLElement>(inner);

/** The portal at a start, once the element inside shows its heading. */
const starting = (name: string, start: string | undefined, inner: string, ready = 'h2'): ElementState => ({
  name,
  async show(stage) {
    const element = await stage.mount(tag, {attributes: start ? {start} : {}});
    await until(() => inside(element, inner)?.shadowRoot?.querySelector(ready), `<${inner}>`);
    return element;
  },
});

export const states: ElementState[] = [
  starting('search', undefined, 'mpp-service-search', '#situations'),
  starting('tracker', 'tracker', 'mpp-status-tracker'),
  starting('booking', 'booking', 'mpp-appointment-booking', 'select,input'),
  {
    name: 'service, with a way back',
    async show(stage) {
      const element = await stage.mount(tag, {attributes: {'service-id': 'dukcapil.ktp-hilang'}});
      await until(() => find(element, 'button', /Kembali|Back/), 'the way back');
      await until(() => inside(element, 'mpp-service-detail')?.shadowRoot?.querySelector('h2'), 'the service');
      return element;
    },
  },
];
