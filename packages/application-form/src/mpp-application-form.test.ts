import {expect} from '@open-wc/testing';
import {find, type, until, testStates} from '@mpp-sdk/testing';
import './define.js';
import {NEXT, field, useFormPage} from './form-page.states.js';
import {atReview, heading, press, putForm} from './form-walk.states.js';
import {MppApplicationForm} from './mpp-application-form.js';
import {states, tag} from './mpp-application-form.states.js';

describe('<mpp-application-form> on a difficult page', () => {
  const page = useFormPage();

  it('shows the next page also after a translator has replaced the text', async () => {
    const element = await atReview(page.stage);
    const walker = document.createTreeWalker(element.shadowRoot!.querySelector('.mpp')!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode.textContent!.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = `[${text.data}]`;
      text.replaceWith(font);
    }
    await press(element, /Ubah Waktu/);
    await heading(element, /^Langkah 2 dari 5/);
    type(await field(element, 'Di mana'), '');
    await press(element, NEXT);
    await until(() => find(element, 'alert', 'Wajib diisi'), 'the error');
  });

  it('stays usable with 300 questions on a page', async () => {
    const names = Array.from({length: 300}, (_, at) => `q${at}`);
    await putForm(page.stage, {
      id: 'besar',
      version: 1,
      title: {id: 'Formulir besar'},
      schema: {
        type: 'object',
        properties: Object.fromEntries(names.map((name) => [name, {type: 'string', title: `Pertanyaan ${name}`}])),
      },
      uischema: {
        type: 'VerticalLayout',
        elements: names.map((name) => ({type: 'Control', scope: `#/properties/${name}`})),
      },
      texts: {},
    });
    const element = await page.mount({'form-id': 'besar', 'no-intro': ''});
    const last = await field(element, 'q299');
    const start = performance.now();
    for (let key = 0; key < 50; key++) {
      last.value += 'a';
      last.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await element.updateComplete;
    }
    expect((performance.now() - start) / 50).to.be.below(16);
  });

  it('says it once when an attribute is wrong, and shows something useful', async () => {
    const {warn} = console;
    const said: string[] = [];
    console.warn = (text: string) => void said.push(text);
    try {
      const element = await page.mount({'form-id': 'pengaduan', channel: 'fax'});
      await until(() => find(element, 'button', /^Mulai$/), 'the intro');
    } finally {
      console.warn = warn;
    }
    expect(said.filter((text) => text.includes('fax'))).to.have.length(1);
  });

  it('honours what was set before the tag was known', async () => {
    class Late extends MppApplicationForm {}
    const early = document.createElement('mpp-late-form') as Late;
    Object.assign(early, {api: page.api.api, region: '31', formId: 'pengaduan'});
    document.querySelector('main')!.append(early);
    customElements.define('mpp-late-form', Late);
    await until(() => find(early, 'button', /^Mulai$/), 'the intro');
  });

  it('leaves no listener behind after 1,000 moves', async () => {
    const element = await page.mount();
    await until(() => find(element, 'button', /^Mulai$/), 'the intro');
    const {addEventListener, removeEventListener} = window;
    let open = 0;
    window.addEventListener = (...args: unknown[]) => {
      open++;
      return (addEventListener as (...args: unknown[]) => void).apply(window, args);
    };
    window.removeEventListener = (...args: unknown[]) => {
      if (args[0] !== 'beforeunload') open--;
      return (removeEventListener as (...args: unknown[]) => void).apply(window, args);
    };
    const requests = page.api.requests.length;
    try {
      for (let move = 0; move < 1000; move++) {
        const parent = element.parentElement!;
        element.remove();
        parent.append(element);
      }
    } finally {
      window.addEventListener = addEventListener;
      window.removeEventListener = removeEventListener;
    }
    expect(open).to.equal(0);
    expect(page.api.requests.length).to.equal(requests);
  });
});

testStates(tag, states);
