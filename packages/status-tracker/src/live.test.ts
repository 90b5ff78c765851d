import {expect} from '@open-wc/testing';
import {find, moveApplication, until, visibleText, useStage} from '@mpp-sdk/testing';
import {openCase} from './mpp-status-tracker.states.js';

describe('news of an open case', () => {
  const page = useStage({fresh: true});

  const says = (element: Element, words: string) => until(() => visibleText(element).includes(words), words);
  const referenceOf = (element: Element) => element.shadowRoot?.querySelector('.reference')?.textContent ?? '';
  const streams = () => page.api.requests.filter((one) => one.endsWith('/events') && one.startsWith('GET')).length;

  /** The page's own times: what comes within them did not come by asking again. */
  function withoutPolling() {
    const {setTimeout: set} = window;
    window.setTimeout = ((run: () => void, ms = 0) => set(run, ms >= 10_000 ? 2 ** 30 : ms)) as typeof setTimeout;
    return () => void (window.setTimeout = set);
  }

  it('shows at once what an officer does, aloud and by an event, without being asked', async () => {
    const restore = withoutPolling();
    try {
      const element = await openCase(page.stage, {status: 'in-review'});
      const changes: string[] = [];
      element.addEventListener('mpp-status-change', ({status}) => changes.push(status));
      await says(element, 'Kabar baru muncul sendiri di sini.');
      await moveApplication(page.api, referenceOf(element), {status: 'decided', result: 'granted'});
      await until(() => find(element, 'status', 'Ada kabar baru. Status: Disetujui.'), 'the announcement');
      expect(changes).to.deep.equal(['decided']);
      expect(visibleText(element)).to.contain('Terakhir diperiksa');
    } finally {
      restore();
    }
  });

  it('gets what it has missed when the stream comes back', async () => {
    const element = await openCase(page.stage, {status: 'in-review'});
    await says(element, 'Kabar baru muncul sendiri');
    const parent = element.parentElement!;
    element.remove();
    for (const note of ['Pertama.', 'Kedua.'])
      await moveApplication(page.api, referenceOf(element), {status: 'in-review', note});
    parent.append(element);
    await says(element, 'Pertama.');
    await says(element, 'Kedua.');
    expect(element.shadowRoot?.querySelectorAll('.timeline li').length).to.equal(4);
  });

  it('asks again and again where there is no stream', async () => {
    page.api.fail(/\/events$/, {status: 500, code: 'internal'});
    const set = window.setTimeout;
    const waits: number[] = [];
    window.setTimeout = ((run: () => void, ms = 0) => {
      waits.push(ms);
      return set(run, ms === 10_000 ? 0 : ms);
    }) as typeof setTimeout;
    try {
      const element = await openCase(page.stage, {status: 'in-review'});
      await until(() => streams() > 0, 'an attempt');
      await until(() => waits.includes(15_000), 'the next look');
      expect(visibleText(element)).not.to.contain('Kabar baru muncul sendiri');
    } finally {
      window.setTimeout = set;
    }
  });

  it('ends the stream when the case is closed, by the citizen or by the office', async () => {
    const element = await openCase(page.stage, {status: 'in-review'}, {status: 'decided', result: 'granted'});
    await says(element, 'Kabar baru muncul sendiri');
    await moveApplication(page.api, referenceOf(element), {status: 'closed'});
    await says(element, 'Permohonan ini sudah selesai');
    expect(visibleText(element)).not.to.contain('Kabar baru muncul sendiri');
  });
});
