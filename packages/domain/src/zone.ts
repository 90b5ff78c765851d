import type {Zone} from '@mpp-sdk/contract';

/** An instant as epoch milliseconds, a Date or RFC 3339 text. */
export type Instantish = number | Date | string;

// Indonesia has had fixed offsets and no summer time since Keppres 41/1987, so a table is exact for every date that an
// office can meet and does not depend on the time zone data of an old phone.
const offices: Record<Zone, {name: string; minutes: number}> = {
  'Asia/Jakarta': {name: 'WIB', minutes: 420},
  'Asia/Pontianak': {name: 'WIB', minutes: 420},
  'Asia/Makassar': {name: 'WITA', minutes: 480},
  'Asia/Jayapura': {name: 'WIT', minutes: 540},
};

export const zones = Object.keys(offices) as Zone[];

export function isZone(value: unknown): value is Zone {
  return typeof value === 'string' && Object.prototype.hasOwnProperty.call(offices, value);
}

function office(zone: Zone) {
  if (!isZone(zone)) throw new RangeError(`Unknown zone ${String(zone)}; allowed: ${zones.join(', ')}`);
  return offices[zone];
}

/** 'WIB', 'WITA' or 'WIT', as said in daily life. */
export function zoneName(zone: Zone): string {
  return office(zone).name;
}

/** Minutes ahead of UTC. */
export function offsetMinutes(zone: Zone): number {
  return office(zone).minutes;
}

/** Epoch milliseconds. Throws RangeError for text that is no instant. */
export function toEpoch(instant: Instantish): number {
  const epoch = typeof instant === 'string' ? Date.parse(instant) : Number(instant);
  if (!Number.isFinite(epoch)) throw new RangeError(`Not an instant: ${String(instant)}`);
  return epoch;
}

/** The office's wall clock as 'YYYY-MM-DDTHH:mm:ss'. */
export function localDateTime(instant: Instantish, zone: Zone): string {
  return new Date(toEpoch(instant) + office(zone).minutes * 60_000).toISOString().slice(0, 19);
}

/** The office's day, 'YYYY-MM-DD'. */
export function toLocalDate(instant: Instantish, zone: Zone): string {
  return localDateTime(instant, zone).slice(0, 10);
}

/** The office's wall clock, 'HH:mm'. */
export function toLocalTime(instant: Instantish, zone: Zone): string {
  return localDateTime(instant, zone).slice(11, 16);
}

/** RFC 3339 with the office's offset: ('2026-11-25', '08:30', 'Asia/Jakarta') is '2026-11-25T08:30:00+07:00'. */
export function instantOf(localDate: string, localTime: string, zone: Zone): string {
  const hours = String(office(zone).minutes / 60).padStart(2, '0');
  const instant = `${localDate}T${localTime}:00+${hours}:00`;
  toEpoch(instant);
  return instant;
}
