/** A page that adds, moves and removes elements all day must not grow: measured by the browser itself, on the built files. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, CDPSession} from 'puppeteer-core';
import {Citizen, openBrowser} from './citizen.js';
import {openHouse, type House} from './house.js';

const CYCLES = 1000;
const ELEMENTS: Record<string, Record<string, string>> = {
  'mpp-provider': {api: 'x', region: '31'},
  'mpp-service-search': {query: 'ktp'},
  'mpp-service-detail': {'service-id': 'dukcapil.ktp-hilang'},
  'mpp-application-form': {'service-id': 'dukcapil.ktp-hilang'},
  'mpp-status-tracker': {reference: 'A-7K3M-9XR5'},
  'mpp-appointment-booking': {'service-id': 'dukcapil.ktp-hilang'},
  'mpp-portal': {},
};

/** What is alive after the garbage has been collected. */
async function alive(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize')};
}

describe('elements that come, move and go', {timeout: 240_000}, () => {
  let house: House;
  let browser: Browser;
  let citizen: Citizen;
  let session: CDPSession;

  before(async () => {
    [house, browser] = await Promise.all([openHouse(), openBrowser()]);
    citizen = await Citizen.at(browser);
    await citizen.open(`${house.site}/not-found.html`);
    session = await citizen.page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
  });
  after(async () => {
    await browser?.close();
    await house?.stop();
  });

  const cycle = (tag: string, times: number) =>
    citizen.page.evaluate(
      async (name, attributes, n) => {
        const [a, b] = [document.createElement('div'), document.createElement('div')];
        document.body.append(a, b);
        for (let i = 0; i < n; i++) {
          const element = document.createElement(name);
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          a.append(element);
          // Some leave before their first update, some after it, as in a page that is being built.
          if (i % 2) await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
          b.append(element);
          element.remove();
        }
        a.remove();
        b.remove();
        await new Promise((resolve) => setTimeout(resolve, 0));
      },
      tag,
      ELEMENTS[tag] ?? {},
      times,
    );

  for (const tag of Object.keys(ELEMENTS)) {
    it(`<${tag}>: ${CYCLES} times leave no listener, node or memory behind`, async () => {
      await citizen.page.evaluate(async (name) => {
        const first = document.createElement(name);
        document.body.append(first);
        await customElements.whenDefined(name);
        first.remove();
      }, tag);
      await cycle(tag, 100);
      await citizen.page.waitForNetworkIdle();
      const early = await alive(session);
      await cycle(tag, CYCLES);
      await citizen.page.waitForNetworkIdle();
      // Reads of this device's storage that were under way still have to end.
      let late = await alive(session);
      for (let n = 0; n < 50 && late.listeners - early.listeners >= 50; n++) {
        await citizen.page.waitForNetworkIdle();
        late = await alive(session);
      }
      const grown = `${JSON.stringify(early)} -> ${JSON.stringify(late)}`;
      // A leak of one listener or node a cycle would be 1,000; of one small object a cycle well over 100 kB.
      assert.ok(late.listeners - early.listeners < 50, `listeners: ${grown}`);
      assert.ok(late.nodes - early.nodes < 200, `nodes: ${grown}`);
      assert.ok(late.heap - early.heap < 1_000_000, `heap: ${grown}`);
    });
  }
});
