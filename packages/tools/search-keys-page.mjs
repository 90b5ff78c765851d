/** Runs in the page: one search element, and how long it takes from a key to the results. Bundled by search-keys.mjs. */
import '@mpp-sdk/service-search/define';
import {createServiceIndexAsync} from '@mpp-sdk/service-index';

let element;
let changed = 0;
let keys = [];

/** The longest time in which the page could do nothing else, until `done`. */
async function longestPause(done) {
  const {port1, port2} = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  const turn = () => new Promise((resolve) => ((port1.onmessage = resolve), port2.postMessage(0)));
  while (!done()) {
    await turn();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  port1.close();
  return longest;
}

window.searchKeys = {
  /** The longest time in which the page could do nothing else while the index is built. */
  async build(api) {
    const catalogue = await (await fetch(`${api}/v1/regions/31/catalogue`)).json();
    let built = false;
    const longest = longestPause(() => built);
    await createServiceIndexAsync(catalogue);
    built = true;
    return longest;
  },
  /** Shows the element. */
  async show(api) {
    element = document.createElement('mpp-service-search');
    element.setAttribute('api', api);
    element.setAttribute('region', '31');
    document.querySelector('main').append(element);
    while (!element.shadowRoot?.querySelector('#situations')) await new Promise((resolve) => setTimeout(resolve, 50));
    const root = element.shadowRoot;
    new MutationObserver(() => (changed = performance.now())).observe(root, {
      ...{subtree: true, childList: true, characterData: true, attributes: true},
    });
    root.querySelector('input').addEventListener('input', ({timeStamp}) => keys.push(timeStamp));
    root.querySelector('input').focus();
  },
  /** Milliseconds from the last key to the last change that it caused; undefined where there is no list, or the same. */
  since() {
    const ms = changed - keys.at(-1);
    return element.shadowRoot.querySelector('#results-title') && ms > 0 ? ms : undefined;
  },
  clear() {
    element.shadowRoot.querySelector('input').select();
  },
};
document.documentElement.dataset.ready = '';
