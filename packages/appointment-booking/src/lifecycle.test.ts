import {expect} from '@open-wc/testing';
import {until} from '@mpp-sdk/testing';
import {freeSlots, held, present, SERVICE} from './booking-walk.states.js';
import './define.js';
import {MppAppointmentBooking} from './mpp-appointment-booking.js';
import {useStage} from './test-stage.states.js';

const used = useStage();

/** Timers and listeners on window and document that were set and not taken away again. */
function countOpen() {
  const timers = new Set<unknown>();
  const listeners = new Map<string, number>();
  const {setTimeout: set, clearTimeout: clear} = window;
  const targets = [window, document] as const;
  const originals = targets.map((one) => [one.addEventListener, one.removeEventListener] as const);
  window.setTimeout = ((run: () => void, ms?: number) => {
    const id: number = set(() => {
      timers.delete(id);
      run();
    }, ms);
    timers.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => (timers.delete(id), clear(id));
  targets.forEach((target, index) => {
    const change = (by: number, which: 0 | 1) =>
      function (this: EventTarget, ...all: Parameters<EventTarget['addEventListener']>) {
        listeners.set(all[0], (listeners.get(all[0]) ?? 0) + by);
        return (originals[index]![which] as EventTarget['addEventListener']).apply(target, all);
      };
    target.addEventListener = change(1, 0) as never;
    target.removeEventListener = change(-1, 1) as never;
  });
  return {
    timers,
    listeners: () => [...listeners.values()].reduce((sum, one) => sum + one, 0),
    restore() {
      window.setTimeout = set;
      window.clearTimeout = clear;
      targets.forEach((target, index) => {
        target.addEventListener = originals[index]![0] as never;
        target.removeEventListener = originals[index]![1] as never;
      });
    },
  };
}

describe('<mpp-appointment-booking> as a guest of the page', () => {
  it('leaves no listener, timer or request after 1,000 moves, and still counts down', async () => {
    const element = await held(used.stage);
    element.remove();
    const left = countOpen();
    const asked = used.api.requests.length;
    try {
      for (let turn = 0; turn < 1000; turn++) {
        document.body.append(element);
        element.remove();
      }
      expect(left.timers.size).to.equal(0);
      expect(left.listeners()).to.equal(0);
    } finally {
      left.restore();
    }
    expect(used.api.requests.length).to.equal(asked);
    document.body.append(element);
    const shown = () => element.shadowRoot?.querySelector('[role=timer]')?.textContent ?? '';
    const before = shown();
    expect(before).to.match(/\d menit \d+ detik/);
    await until(() => shown() !== before, 'the next second');
    element.remove();
  });

  it('honours attributes, properties and listeners that were there before its code', async () => {
    const early = document.createElement('mpp-late-booking') as MppAppointmentBooking;
    early.setAttribute('api', used.api.api);
    early.setAttribute('region', '31');
    early.setAttribute('location-id', 'mpp-pusat');
    early.serviceId = SERVICE;
    early.now = () => used.api.now();
    const heard = new Promise((resolve) => early.addEventListener('mpp-slot-hold', resolve));
    document.body.append(early);
    customElements.define('mpp-late-booking', class extends MppAppointmentBooking {});
    (await present(() => freeSlots(early)[1], 'free slots')).click();
    await heard;
    early.remove();
  });
});
