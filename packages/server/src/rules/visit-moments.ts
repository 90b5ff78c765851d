import type {Zone} from '@mpp-sdk/contract';
import {toLocalDate} from '@mpp-sdk/domain';

/** True on the day of the visit in the office's zone: people come early, and late. Times are epoch milliseconds. */
export function isVisitDay(start: number, now: number, zone: Zone): boolean {
  return toLocalDate(start, zone) === toLocalDate(now, zone);
}

/** From its start on a visit was kept or missed: it can no longer be cancelled or moved, and not before is it a no-show. */
export function hasStarted(start: number, now: number): boolean {
  return now >= start;
}
