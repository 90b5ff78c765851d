import {ReactiveElement} from 'lit';
import {expect} from '@open-wc/testing';
import {Poller} from './poller.js';

class Watcher extends ReactiveElement {
  checks = 0;
  answer = async () => false;
  readonly poller = new Poller(this, () => (this.checks++, this.answer()));
}
customElements.define('poller-test-watcher', Watcher);

/** The page's timers, set off by hand; and whether the page is hidden. */
function controlledPage() {
  const {setTimeout: set, clearTimeout: clear} = window;
  let waiting: {id: number; run: () => void; ms: number}[] = [];
  let hidden = false;
  let now = Date.now();
  let last = 0;
  const {now: realNow} = Date;
  Date.now = () => now;
  window.setTimeout = ((run: () => void, ms = 0) => (waiting.push({id: ++last, run, ms}), last)) as typeof setTimeout;
  window.clearTimeout = ((id: number) =>
    void (waiting = waiting.filter((one) => one.id !== id))) as typeof clearTimeout;
  Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
  return {
    waits: () => waiting.map(({ms}) => ms),
    async passTimer() {
      const [next] = waiting.splice(0, 1);
      now += next?.ms ?? 0;
      next?.run();
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    },
    pass: (ms: number) => void (now += ms),
    hide(value: boolean) {
      hidden = value;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    restore() {
      Date.now = realNow;
      window.setTimeout = set;
      window.clearTimeout = clear;
      delete (document as {hidden?: boolean}).hidden;
    },
  };
}

describe('looking for news by itself', () => {
  let page: ReturnType<typeof controlledPage>;
  let watcher: Watcher;
  beforeEach(() => {
    watcher = new Watcher();
    page = controlledPage();
    document.body.append(watcher);
  });
  afterEach(() => {
    page.restore();
    watcher.remove();
  });

  it('asks nothing before a case is open', () => {
    expect(page.waits()).to.deep.equal([]);
  });

  it('looks after ten seconds, then ever more slowly, at most every five minutes', async () => {
    watcher.poller.start();
    const waits: number[] = [];
    for (let round = 0; round < 11; round++) {
      waits.push(...page.waits());
      await page.passTimer();
    }
    expect(waits).to.deep.equal([
      10_000, 15_000, 22_500, 33_750, 50_625, 75_937.5, 113_906.25, 170_859.375, 256_289.0625, 300_000, 300_000,
    ]);
    expect(watcher.checks).to.equal(11);
  });

  it('looks rarely from the start where news come by another way as well', async () => {
    watcher.poller.start(true);
    expect(page.waits()).to.deep.equal([300_000]);
  });

  it('looks often again after something has changed', async () => {
    watcher.poller.start();
    await page.passTimer();
    watcher.answer = async () => true;
    await page.passTimer();
    expect(page.waits()).to.deep.equal([10_000]);
  });

  it('rests while nobody sees the page, and looks at once when it is seen again after long', async () => {
    watcher.poller.start();
    page.hide(true);
    expect(page.waits()).to.deep.equal([]);
    page.pass(5_000);
    page.hide(false);
    expect(watcher.checks).to.equal(0);
    page.hide(true);
    page.pass(60_000);
    page.hide(false);
    expect(watcher.checks).to.equal(1);
  });

  it('rests off the page and after the case is closed', async () => {
    watcher.poller.start();
    watcher.remove();
    expect(page.waits()).to.deep.equal([]);
    document.body.append(watcher);
    expect(page.waits()).to.deep.equal([10_000]);
    watcher.poller.stop();
    expect(page.waits()).to.deep.equal([]);
  });

  it('does not ask twice at the same time', async () => {
    watcher.answer = () => new Promise(() => {});
    watcher.poller.start();
    await page.passTimer();
    page.pass(600_000);
    page.hide(true);
    page.hide(false);
    expect(watcher.checks).to.equal(1);
  });
});
