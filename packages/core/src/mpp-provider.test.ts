import {expect} from '@open-wc/testing';
import type {MppClient} from '@mpp-sdk/api-client';
import {html, LitElement} from 'lit';
import {SettingsController} from './controllers/settings-controller.js';
import {define} from './define.js';
import {MppProvider} from './mpp-provider.js';

class Consumer extends LitElement {
  settings = new SettingsController(this);
  override render() {
    return html`${this.settings.value.region ?? 'none'}`;
  }
}
define('mpp-test-consumer', Consumer);

async function page(markup: (root: HTMLElement) => void) {
  const root = document.createElement('div');
  markup(root);
  document.body.append(root);
  await Promise.all(
    [...root.querySelectorAll<LitElement>('mpp-test-consumer,mpp-provider')].map((e) => e.updateComplete),
  );
  return root;
}
const consumerIn = (root: ParentNode) => root.querySelector<Consumer>('mpp-test-consumer')!;
const create = (tag: string, attributes: Record<string, string> = {}) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

describe('<mpp-provider>', () => {
  it('reaches an element that was there before the provider was defined', async () => {
    expect(customElements.get('mpp-provider')).to.equal(undefined);
    const root = await page((at) => {
      const provider = create('mpp-provider', {api: 'https://a.example', region: '31'});
      provider.append(create('mpp-test-consumer'));
      at.append(provider);
    });
    expect(consumerIn(root).settings.value.region).to.equal(undefined);
    define('mpp-provider', MppProvider);
    await consumerIn(root).updateComplete;
    expect(consumerIn(root).settings.value.region).to.equal('31');
    root.remove();
  });
  it('tells its elements about a change, and no longer after they have left', async () => {
    const root = await page((at) => {
      const provider = create('mpp-provider', {region: '31'});
      provider.append(create('mpp-test-consumer'));
      at.append(provider);
    });
    const consumer = consumerIn(root);
    const provider = root.querySelector<MppProvider>('mpp-provider')!;
    provider.region = '72.01';
    await provider.updateComplete;
    expect(consumer.settings.value.region).to.equal('72.01');
    consumer.remove();
    provider.region = '31';
    await provider.updateComplete;
    expect(consumer.settings.value.region).to.equal('72.01');
    root.remove();
  });
  it('lets the nearest provider win', async () => {
    const root = await page((at) => {
      const outer = create('mpp-provider', {region: '31'});
      const inner = create('mpp-provider', {region: '72.01'});
      inner.append(create('mpp-test-consumer'));
      outer.append(inner);
      at.append(outer);
    });
    expect(consumerIn(root).settings.value.region).to.equal('72.01');
    root.remove();
  });
  it("hands on a client of the page's own", async () => {
    const client = {} as MppClient;
    const root = await page((at) => {
      const provider = create('mpp-provider') as MppProvider;
      provider.client = client;
      provider.append(create('mpp-test-consumer'));
      at.append(provider);
    });
    expect(consumerIn(root).settings.value.client).to.equal(client);
    root.remove();
  });
  it('leaves no listener behind after 1,000 connections and moves', async () => {
    let open = 0;
    const {addEventListener, removeEventListener} = document;
    document.addEventListener = function (this: Document, ...args: Parameters<typeof addEventListener>) {
      open++;
      return addEventListener.apply(this, args);
    } as typeof addEventListener;
    document.removeEventListener = function (this: Document, ...args: Parameters<typeof removeEventListener>) {
      open--;
      return removeEventListener.apply(this, args);
    } as typeof removeEventListener;
    try {
      const [a, b] = [create('div'), create('mpp-provider', {region: '31'})];
      document.body.append(a, b);
      const consumer = create('mpp-test-consumer');
      for (let i = 0; i < 1000; i++) {
        a.append(consumer);
        b.append(consumer);
        consumer.remove();
      }
      a.remove();
      b.remove();
      expect(open).to.equal(0);
    } finally {
      document.addEventListener = addEventListener;
      document.removeEventListener = removeEventListener;
    }
  });
});
