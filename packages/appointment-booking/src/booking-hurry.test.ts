import {expect} from '@open-wc/testing';
import {expectEvent, find, until, visibleText} from '@mpp-sdk/testing';
import {
  atSlots,
  booked,
  freeSlots,
  hasText,
  held,
  open,
  PLACE,
  present,
  press,
  SERVICE,
  takeAll,
} from './booking-walk.states.js';
import './define.js';
import type {MppAppointmentBooking} from './mpp-appointment-booking.js';
import {useStage} from './test-stage.states.js';

const used = useStage();
const NEXT = 'Lanjut isi nama';
const requests = (method: string, path: string) =>
  used.api.requests.filter((one) => one.startsWith(`${method} `) && one.includes(path)).length;
const said = (element: HTMLElement) => element.shadowRoot?.querySelector('p[role=status]')?.textContent?.trim();
const atName = (element: HTMLElement) => present(() => element.shadowRoot?.querySelector('#phone'), 'the name step');
const heldTime = (element: HTMLElement) => element.shadowRoot?.querySelector('.held strong')?.textContent;

/** The pause after which a slot is held by itself (250 ms) never ends. */
async function withoutResting(act: () => Promise<void>): Promise<void> {
  const {setTimeout: real} = window;
  window.setTimeout = ((run: () => void, ms?: number) => (ms === 250 ? 0 : real(run, ms))) as typeof setTimeout;
  try {
    await act();
  } finally {
    window.setTimeout = real;
  }
}

describe('A citizen who is faster than the server', () => {
  it('presses on before the hold is there, and goes on to the name once it is', async () => {
    const element = await atSlots(used.stage);
    used.api.fail('/slot-holds', 'pending');
    const before = requests('POST', '/slot-holds');
    await withoutResting(async () => {
      freeSlots(element)[2]!.click();
      await press(element, NEXT);
      await until(() => requests('POST', '/slot-holds') - before === 1, 'the hold sent at once');
    });
    const busy = await present(
      () => find(element, 'button', 'Sedang menyimpan waktu pilihan Anda…'),
      'the busy button',
    );
    expect(busy.getAttribute('aria-disabled')).to.equal('true');
    expect(visibleText(element)).to.not.include('Pilih dahulu waktu kunjungan Anda');
    busy.click();
    used.api.heal();
    await atName(element);
    expect(requests('POST', '/slot-holds') - before).to.equal(1);
    expect(said(element)).to.match(/kami simpan untuk Anda selama 10 menit\.$/);
  });

  it('is told that the slot is taken instead, and stays with the slots', async () => {
    const element = await atSlots(used.stage);
    const slot = freeSlots(element)[7]!;
    await takeAll(used.stage, slot.value);
    slot.click();
    await press(element, NEXT);
    await hasText(element, 'Waktu ini baru saja diambil orang lain');
    await until(() => find(element, 'button', NEXT)?.getAttribute('aria-disabled') === null, 'the button ready again');
    freeSlots(element)[2]!.click();
    await present(() => heldTime(element), 'the other time');
    expect(element.shadowRoot?.querySelector('#phone')).to.equal(null);
  });

  it('goes on after the line was dead, when trying again', async () => {
    const element = await atSlots(used.stage);
    used.api.fail('/slot-holds', 'network');
    freeSlots(element)[2]!.click();
    await press(element, NEXT);
    await hasText(element, 'Layanan tidak dapat dihubungi');
    used.api.heal();
    await press(element, NEXT);
    await atName(element);
  });

  it('no longer reads that a slot is missing once it is held', async () => {
    const element = await atSlots(used.stage);
    await press(element, NEXT);
    await hasText(element, 'Pilih dahulu waktu kunjungan Anda.');
    freeSlots(element)[2]!.click();
    await present(() => heldTime(element), 'the held time');
    expect(visibleText(element)).to.not.include('Pilih dahulu waktu kunjungan Anda');
  });
});

describe('What a screen reader may still find of a hold', () => {
  it('is gone when the visit is booked, about to be cancelled, and cancelled', async () => {
    const element = await booked(used.stage);
    expect(said(element)).to.equal('');
    await press(element, 'Batalkan janji temu');
    await hasText(element, 'Batalkan janji temu ini?');
    expect(said(element)).to.equal('');
    await press(element, 'Ya, batalkan');
    await hasText(element, 'sudah dibatalkan');
    expect(said(element)).to.equal('');
  });
});

describe('A hold and a reload of the page', () => {
  /** As the page would do after a reload: nothing of the old element is left. */
  const reload = async (old: HTMLElement, attributes: Record<string, string> = {}) => {
    old.remove();
    return used.stage.mount<MppAppointmentBooking>('mpp-appointment-booking', {
      attributes: {'service-id': SERVICE, ...attributes},
      properties: {now: () => used.api.now()},
    });
  };

  it('is taken up again with its countdown, also where places could be chosen, and can be booked', async () => {
    const first = await held(used.stage);
    const time = heldTime(first);
    const sent = requests('POST', '/slot-holds');
    const again = await reload(first);
    await present(() => heldTime(again), 'the held time');
    expect(heldTime(again)).to.equal(time);
    expect(requests('POST', '/slot-holds')).to.equal(sent);
    await hasText(again, /selama (10 menit 0|9 menit \d+) detik/);
    await press(again, NEXT);
    await atName(again);
    expect(visibleText(again)).to.include(time!);
  });

  it('keeps nothing about a person, and forgets when booked or given back', async () => {
    const kept = () => JSON.stringify({...sessionStorage});
    const element = await booked(used.stage);
    expect(kept()).to.equal('{}');
    element.remove();
    const other = await held(used.stage);
    const [text] = Object.values({...sessionStorage}) as string[];
    expect(Object.keys(JSON.parse(text!) as object).sort()).to.eql([
      'end',
      'expiresAt',
      'holdId',
      'locationId',
      'people',
      'serviceIds',
      'slotId',
      'start',
    ]);
    await press(other, NEXT);
    await atName(other);
    await press(other, 'Kembali');
    await present(() => freeSlots(other)[0], 'free slots');
    expect(kept()).to.equal('{}');
  });

  it('is left alone for other services, and when it is over', async () => {
    const first = await held(used.stage);
    const other = await reload(first, {'service-id': 'dukcapil.ikd', 'location-id': PLACE});
    await present(() => freeSlots(other)[0], 'free slots');
    expect(heldTime(other)).to.equal(undefined);
    used.api.setNow(used.api.now() + 601_000);
    const late = await reload(other, {'location-id': PLACE});
    await present(() => freeSlots(late)[0], 'free slots');
    expect(heldTime(late)).to.equal(undefined);
  });

  it('is replaced by the next one', async () => {
    const taken = async () => {
      const now = used.api.now();
      return (await (await used.api.store.region('31'))!.appointments.busy(PLACE, now, now + 86_400_000, now)).length;
    };
    const first = await held(used.stage);
    const before = await taken();
    const again = await reload(first, {'location-id': PLACE});
    await present(() => heldTime(again), 'the held time');
    const time = heldTime(again);
    await present(() => freeSlots(again)[5], 'free slots');
    await expectEvent(again, 'mpp-slot-hold', () => freeSlots(again)[5]!.click());
    await until(() => heldTime(again) && heldTime(again) !== time, 'the other time');
    expect(await taken()).to.equal(before);
  });

  it('holds also where the browser refuses to keep anything', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    const element = await open(used.stage, {attributes: {'service-id': SERVICE, 'location-id': PLACE}});
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      (await present(() => freeSlots(element)[2], 'free slots')).click();
      await present(() => heldTime(element), 'the held time');
    } finally {
      Object.defineProperty(window, 'sessionStorage', real);
    }
  });
});
