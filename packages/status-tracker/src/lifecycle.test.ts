import {expect} from '@open-wc/testing';
import {find, until, useStage} from '@mpp-sdk/testing';
import {MppStatusTracker} from './index.js';
import {fileCase, openCase} from './mpp-status-tracker.states.js';

describe('the tracker on a page of somebody else', () => {
  const page = useStage();

  it('honours what was set before its code arrived', async () => {
    class Later extends MppStatusTracker {}
    const {reference, accessCode} = await fileCase(page.api);
    const element = document.createElement('mpp-tracker-later') as Later;
    Object.assign(element, {api: page.api.api, region: '31', reference, accessCode});
    let loaded = 0;
    element.addEventListener('mpp-status-load', () => loaded++);
    document.body.append(element);
    customElements.define('mpp-tracker-later', Later);
    await until(() => find(element, 'heading', 'Apa selanjutnya'), 'the case');
    expect(loaded).to.equal(1);
    element.remove();
  });

  it('leaves no listener, timer or request after a thousand moves', async () => {
    const element = await openCase(page.stage, {status: 'in-review'});
    const book = keepBook();
    try {
      for (let round = 0; round < 1000; round++) {
        element.remove();
        (round % 2 ? document.body : document.documentElement).append(element);
      }
      element.remove();
      expect(book.open()).to.deep.equal({listeners: 0, timers: 0});
    } finally {
      book.close();
    }
  });
});

/** Counts listeners on window and document, and timers, that are begun and not ended. */
function keepBook() {
  const listeners: [EventTarget, string, unknown][] = [];
  const timers = new Set<unknown>();
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const {setTimeout: set, clearTimeout: clear} = window;
  const global = (target: EventTarget) => target === window || target === document;
  EventTarget.prototype.addEventListener = function (this: EventTarget, name, listener, options) {
    if (global(this ?? window)) listeners.push([this ?? window, name, listener]);
    add.call(this ?? window, name, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, name, listener, options) {
    const at = listeners.findIndex((one) => one[0] === (this ?? window) && one[1] === name && one[2] === listener);
    if (at >= 0) listeners.splice(at, 1);
    remove.call(this ?? window, name, listener, options);
  };
  window.setTimeout = ((run: () => void, ms?: number) => {
    const timer = set(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = ((timer?: number) => {
    timers.delete(timer);
    clear(timer);
  }) as typeof clearTimeout;
  return {
    open: () => ({listeners: listeners.length, timers: timers.size}),
    close() {
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = remove;
      window.setTimeout = set;
      window.clearTimeout = clear;
    },
  };
}
