import type {Store} from '@mpp-sdk/server';
import {seedRegions} from '@mpp-sdk/server';
import {availability} from '@mpp-sdk/domain';
import {busyMonth} from './busy-times.js';
import {keptBookings} from './kept-bookings.js';
import {timeInTurns} from './stopwatch.js';
import {ratio, table} from './table.js';
import {openVisitStores} from './visit-stores.js';

const sizes = [1_000, 10_000, 100_000];
const visitsPerRound = 100;
const day = 86_400_000;

/** A month of free slots under growing load, and how many visits a store books in a second. */
export async function visits(): Promise<string> {
  return `${await freeSlots()}\n\n${await keptBookings()}\n\n${await bookings()}`;
}

async function freeSlots(): Promise<string> {
  const inputs = sizes.map(busyMonth);
  const times = await timeInTurns(
    inputs.map((input) => () => availability(input)),
    7,
  );
  const rows = times.map((ms, at) => [sizes[at]!.toLocaleString('en'), ms.toFixed(1), ratio(ms, times[0]!)]);
  return `Free slots of 30 days\n${table([['busy intervals', 'ms', 'ratio'], ...rows])}`;
}

async function bookings(): Promise<string> {
  const stores = await openVisitStores();
  try {
    const works = await Promise.all(stores.map(({store}) => booker(store)));
    const times = await timeInTurns(works, 5);
    const rows = stores.map(({name}, at) => [
      name,
      Math.round((visitsPerRound / times[at]!) * 1000).toLocaleString('en'),
      ratio(times[0]!, times[at]!),
    ]);
    const note = stores.some(({name}) => name === 'PostgreSQL') ? [] : ['PostgreSQL: set TEST_DATABASE_URL.'];
    return ['Hold and confirm, one after the other', table([['store', 'visits/s', 'ratio'], ...rows]), ...note].join(
      '\n',
    );
  } finally {
    for (const {close} of stores) await close();
  }
}

/** Work that books `visitsPerRound` visits, each round on a day of its own so that no round finds a fuller day. */
async function booker(store: Store): Promise<() => Promise<void>> {
  // A code of its own, so that a database that is used twice has room.
  const code = `99.${Date.now() % 100_000}`;
  const {profile} = seedRegions[0]!;
  await store.putRegion({profile: {...profile, code}, allowedOrigins: []});
  const region = (await store.region(code))!;
  let round = 0;
  return async () => {
    const now = (20_000 + round) * day;
    const start = now + day;
    for (let at = 0; at < visitsPerRound; at++) {
      const id = `${round}-${at}`;
      const place = {slotId: `bench_${start}`, locationId: 'bench', serviceIds: ['bench'], people: 1};
      const hold = {id, ...place, start, end: start + 1_800_000, expiresAt: now + 600_000};
      const held = await region.appointments.hold(hold, (busy) => busy.length < visitsPerRound, {now});
      const one = {reference: id, codeHash: id, channel: 'online', sealed: 'sealed', version: 1} as const;
      const made = {...one, status: 'booked', createdAt: now, updatedAt: now} as const;
      const booked = await region.appointments.confirm(id, made, {now});
      if (held.outcome !== 'held' || booked.outcome !== 'booked') throw new Error(`${held.outcome}, ${booked.outcome}`);
    }
    round += 1;
  };
}
