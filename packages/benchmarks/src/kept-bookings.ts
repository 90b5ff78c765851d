import {addDays, availability, instantOf, toEpoch} from '@mpp-sdk/domain';
import {seedRegions} from '@mpp-sdk/server';
import {createSqlStore, openDatabase} from '@mpp-sdk/server/sql';
import {busyMonth} from './busy-times.js';
import {percentile} from './metrics.js';
import {table} from './table.js';

const sizes = [1_000, 10_000, 100_000];
const places = Array.from({length: 6}, (_, at) => `place-${at}`);
const days = 30;
/** Bookings of three years are kept, of which a month is asked for. */
const years = 3 * 365;
const rounds = 40;
const hour = 3_600_000;
const day = 24 * hour;

/** Free slots of 30 days at 6 places, read from PGlite and reckoned, while it keeps more and more bookings. */
export async function keptBookings(): Promise<string> {
  const opened = await openDatabase({});
  try {
    const store = await createSqlStore(opened.db);
    const {from, now, schedule, zone} = busyMonth(1);
    const to = addDays(from, days - 1);
    const [first, last] = [toEpoch(instantOf(from, '00:00', zone)), toEpoch(instantOf(to, '00:00', zone)) + day];
    const rows: string[][] = [];
    for (const size of sizes) {
      const code = `98.${size}`;
      await store.putRegion({profile: {...seedRegions[0]!.profile, code}, allowedOrigins: []});
      for (let at = 0; at < size; at += 1000)
        await opened.db
          .insertInto('appointments')
          .values(Array.from({length: Math.min(1000, size - at)}, (_, more) => booking(code, at + more, first)))
          .execute();
      const region = (await store.region(code))!;
      const month = async () => {
        let free = 0;
        for (const locationId of places) {
          const busy = await region.appointments.busy(locationId, first, last, toEpoch(now));
          free += availability({locationId, zone, schedule, from, to, now, busy}).length;
        }
        if (free !== days * places.length) throw new Error(`${free} days`);
      };
      await month();
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const start = performance.now();
        await month();
        times.push(performance.now() - start);
      }
      rows.push([size.toLocaleString('en'), percentile(times, 0.5).toFixed(1), percentile(times, 0.95).toFixed(1)]);
    }
    return `Free slots of ${days} days at ${places.length} places\n${table([['bookings kept', 'p50 ms', 'p95 ms'], ...rows])}`;
  } finally {
    await opened.close();
  }
}

/** Spread evenly over three years around the month, twelve half hours a day, at all places in turn. */
function booking(region: string, at: number, month: number) {
  const date = month + ((at % years) - Math.floor(years / 2)) * day;
  const start = date + 8 * hour + (at % 12) * (hour / 2);
  return {
    region,
    reference: `R${at}`,
    code_hash: 'bench',
    status: 'booked',
    location_id: places[at % places.length]!,
    service_ids: '["bench"]',
    people: 1,
    starts_at: start,
    ends_at: start + hour / 2,
    channel: 'counter',
    application_reference: null,
    created_at: start,
    updated_at: start,
    sealed: 'sealed',
    version: 1,
  };
}
