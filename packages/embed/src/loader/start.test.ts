import {expect} from '@open-wc/testing';
import type {Settings} from '@mpp-sdk/core';
import {SettingsRequestEvent} from '@mpp-sdk/core';
import {until} from '@mpp-sdk/testing';
import {startLoader} from './start.js';

let count = 0;
/** A tag that nobody has used before, and how often its code was asked for. */
function newTag() {
  const tag = `mpp-test-${++count}`;
  const book = {tag, imports: 0, broken: false};
  const bring = async () => {
    book.imports++;
    if (book.broken) throw new TypeError('Failed to fetch');
    if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
  };
  return {...{book, tag}, elements: {[tag]: bring}};
}

interface Policies {
  createPolicy(name: string, rules: object): {createScriptURL(url: string): unknown};
}
/** The test page demands Trusted Types; a real page has its script tag in the markup. */
const trusted = (url: string) => {
  const {trustedTypes} = globalThis as {trustedTypes?: Policies};
  return trustedTypes
    ? trustedTypes.createPolicy('mpp-test', {createScriptURL: (text: string) => text}).createScriptURL(url)
    : url;
};

const defined = (tag: string) => until(() => customElements.get(tag), `<${tag}>`);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the script tag', () => {
  let box: HTMLElement;
  let stop: (() => void) | undefined;
  let warnings: string[];
  const {warn} = console;
  beforeEach(() => {
    box = document.createElement('main');
    document.body.append(box);
    warnings = [];
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    stop?.();
    stop = undefined;
    box.remove();
    document.querySelectorAll('script[data-test]').forEach((script) => script.remove());
  });

  const start = (
    elements: Record<string, () => Promise<unknown>>,
    url = 'https://cdn.test/mpp.js',
    journey = async () => {},
    offline: (worker?: string) => Promise<unknown> = async () => {},
  ) => (stop = startLoader({url, elements, journey, offline}));
  const put = (tag: string, parent: ParentNode = box) => {
    const element = document.createElement(tag);
    parent.append(element);
    return element;
  };
  const script = (src: string, data: Record<string, string>) => {
    const element = document.createElement('script');
    element.type = 'application/json'; // so that the browser does not fetch it
    element.setAttribute('src', trusted(src) as string);
    Object.assign(element.dataset, {test: '', ...data});
    document.head.append(element);
  };
  const ask = (from: EventTarget) => {
    let given: Settings | undefined;
    from.dispatchEvent(new SettingsRequestEvent((settings) => (given = settings)));
    return given;
  };

  it('brings the code of a tag that is there, once for many', async () => {
    const {tag, elements, book} = newTag();
    put(tag);
    put(tag);
    start(elements);
    await defined(tag);
    expect(book.imports).to.equal(1);
  });

  it('brings the code of a tag that appears later, deep in what was added', async () => {
    const {tag, elements} = newTag();
    start(elements);
    const section = document.createElement('section');
    put(tag, section);
    box.append(section);
    await defined(tag);
  });

  it('brings nothing for a tag that is not there', async () => {
    const {elements, book} = newTag();
    start(elements);
    put('mpp-unknown-thing');
    put('div');
    await settled();
    expect(book.imports).to.equal(0);
  });

  it('sees tags inside open shadow roots, also of elements that get their root later', async () => {
    const [one, two, three] = [newTag(), newTag(), newTag()];
    const host = document.createElement('div');
    put(one.tag, host.attachShadow({mode: 'open'}));
    box.append(host);
    const late = put(`other-host-${++count}`);
    start({...one.elements, ...two.elements, ...three.elements});
    await defined(one.tag);
    put(two.tag, host.shadowRoot as ShadowRoot);
    await defined(two.tag);
    customElements.define(
      late.localName,
      class extends HTMLElement {
        connectedCallback() {
          put(three.tag, this.attachShadow({mode: 'open'}));
        }
      },
    );
    await defined(three.tag);
  });

  it("gives the page's defaults from its own script tag, the same object to all", () => {
    script('https://cdn.test/other.js', {api: 'https://wrong.test', region: '99'});
    script('https://cdn.test/mpp.js?v=2', {api: 'https://api.test', region: '31', lang: 'en'});
    start({}, 'https://cdn.test/mpp.js?v=2');
    const given = ask(put('div'));
    expect(given).to.deep.equal({api: 'https://api.test', region: '31', locale: 'en'});
    expect(ask(put('div'))).to.equal(given);
  });

  it('finds its script tag by data-api where the address was redirected', () => {
    script('https://cdn.test/latest.js', {api: 'https://api.test', region: '31'});
    start({}, 'https://cdn.test/v1/mpp.js');
    expect(ask(put('div'))?.api).to.equal('https://api.test');
  });

  it('answers no other context', () => {
    start({});
    let called = false;
    const event = Object.assign(new Event('context-request', {bubbles: true}), {
      context: 'theme',
      callback: () => (called = true),
    });
    put('div').dispatchEvent(event);
    expect(called).to.equal(false);
  });

  it('puts the element into a div where the editor strips tags, and keeps what was there as fallback', async () => {
    const {tag, elements} = newTag();
    const div = document.createElement('div');
    Object.assign(div.dataset, {mpp: tag.slice(4), query: 'ktp', agencyId: 'dukcapil', region: '31'});
    div.textContent = 'WhatsApp 0811-0000-0000';
    box.append(div);
    start(elements);
    await defined(tag);
    const element = div.firstElementChild as HTMLElement;
    expect(element.localName).to.equal(tag);
    expect(element.getAttribute('query')).to.equal('ktp');
    expect(element.getAttribute('agency-id')).to.equal('dukcapil');
    expect(element.getAttribute('region')).to.equal('31');
    expect((element.firstElementChild as HTMLElement).slot).to.equal('fallback');
    expect(div.textContent).to.equal('WhatsApp 0811-0000-0000');
    dispatchEvent(new Event('online'));
    expect(div.children.length).to.equal(1);
  });

  it('copies no handler and no style out of a div', async () => {
    const {tag, elements} = newTag();
    const div = document.createElement('div');
    Object.assign(div.dataset, {mpp: tag, onclick: 'alert(1)', style: 'color: red', slot: 'x'});
    box.append(div);
    start(elements);
    await defined(tag);
    expect((div.firstElementChild as HTMLElement).getAttributeNames()).to.deep.equal([]);
  });

  it('says once that a div names no element of ours', async () => {
    start({});
    for (let round = 0; round < 2; round++) {
      const div = document.createElement('div');
      div.dataset['mpp'] = 'service-serach';
      box.append(div);
    }
    await until(() => warnings.length, 'a warning');
    await settled();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('service-serach');
  });

  it('leaves the fallback when a chunk does not come, says so once, and tries again', async () => {
    const {tag, elements, book} = newTag();
    book.broken = true;
    const first = put(tag);
    first.textContent = 'Telepon 021-0000';
    start(elements);
    await until(() => warnings.length, 'a warning');
    put(tag);
    await until(() => book.imports === 2, 'the second attempt');
    await settled();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(`<${tag}> could not be loaded`);
    expect(first.textContent).to.equal('Telepon 021-0000');
    book.broken = false;
    dispatchEvent(new Event('online'));
    await defined(tag);
  });

  it('brings a provider before what may stand in it', async () => {
    const {tag} = newTag();
    const order: string[] = [];
    const provider = put('mpp-provider');
    put(tag, provider);
    start({
      [tag]: async () => void order.push(tag),
      'mpp-provider': async () => {
        await settled();
        order.push('mpp-provider');
      },
    });
    await until(() => order.length === 2, 'both');
    expect(order).to.deep.equal(['mpp-provider', tag]);
  });

  it('starts the journey once, before the chunk of the first element', async () => {
    const [one, two] = [newTag(), newTag()];
    let journeys = 0;
    start({...one.elements, ...two.elements}, undefined, async () => void journeys++);
    await settled();
    expect(journeys).to.equal(0);
    put(one.tag);
    await until(() => journeys === 1, 'the journey');
    await defined(one.tag);
    put(two.tag);
    await defined(two.tag);
    await settled();
    expect(journeys).to.equal(1);
  });

  it('brings what is needed without a line only when something is to be sent or deleted, and again when the line is back', async () => {
    localStorage.removeItem('mpp-sdk-outbox');
    let sent = 0;
    const begin = () => start({}, undefined, undefined, async () => void sent++);
    begin();
    dispatchEvent(new Event('online'));
    expect(sent).to.equal(0);
    localStorage.setItem('mpp-sdk-outbox', String(Date.now() + 3_600_000));
    dispatchEvent(new Event('online'));
    expect(sent).to.equal(0);
    stop?.();
    localStorage.setItem('mpp-sdk-outbox', '1');
    try {
      begin();
      expect(sent).to.equal(1);
      dispatchEvent(new Event('online'));
      expect(sent).to.equal(2);
    } finally {
      localStorage.removeItem('mpp-sdk-outbox');
    }
  });

  it('passes on the worker that the host has named', async () => {
    const url = 'https://cdn.test/mpp.js';
    const workers: (string | undefined)[] = [];
    script(url, {offline: '/mpp-sw.js'});
    start({}, url, undefined, async (worker) => void workers.push(worker));
    expect(workers).to.deep.equal(['/mpp-sw.js']);
  });

  it('bows out with a warning when another copy is on the page', async () => {
    const {tag, elements, book} = newTag();
    start({}, 'https://cdn.test/mpp.js');
    put(tag);
    const nothing = async () => {};
    const url = 'https://cdn.test/old/mpp.js';
    expect(startLoader({url, elements, journey: nothing, offline: nothing})).to.equal(undefined);
    await settled();
    expect(book.imports).to.equal(0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('https://cdn.test/old/mpp.js');
  });
});
