import type {DayOffers} from '../appointments.js';
import * as f from './fixtures.js';

export const PLACES = 2;
export const SLOTS = 3;
export const LIFE = 600_000;

export const startOf = (slot: number) => f.NOW + (slot + 2) * f.HOUR;

export interface Waits {
  reference: string;
  people: number;
  waitsSince: number;
  offers: number;
  version: number;
}
/** The rule: each in turn gets the first slot with room; who has let three pass is gone. */
export function serve(
  line: Pick<Waits, 'reference' | 'people' | 'waitsSince' | 'offers'>[],
  usedAt: (slot: number) => number,
  now: number,
) {
  const given = new Map<string, number>();
  const gone: string[] = [];
  const taken = Array.from({length: SLOTS}, (_, slot) => usedAt(slot));
  for (const {reference, people, waitsSince, offers} of line) {
    if (waitsSince > now) continue;
    if (offers >= 3) gone.push(reference);
    const slot = offers >= 3 ? -1 : taken.findIndex((one) => one + people <= PLACES);
    if (slot < 0) continue;
    taken[slot]! += people;
    given.set(reference, slot);
  }
  return {given, gone};
}

/** The same rule for the store, from what it reads. */
export function offersAt(now: number): DayOffers {
  return {
    locationId: 'office',
    from: f.NOW,
    to: f.NOW + 24 * f.HOUR,
    plan(line, busy) {
      const usedAt = (slot: number) =>
        busy.filter(({start}) => start === startOf(slot)).reduce((sum, {people}) => sum + people, 0);
      const waits = line.map(({reference, people, waitsSince = 0, offers = 0}) => ({
        reference,
        people,
        waitsSince,
        offers,
      }));
      const {given, gone} = serve(waits, usedAt, now);
      const offers = [...given].map(([moves, slot]) => {
        const {people} = line.find(({reference}) => reference === moves)!;
        return {...f.hold(`${moves}-${now}`, {start: startOf(slot), people, expiresAt: now + LIFE}), moves};
      });
      return {offers, gone};
    },
  };
}
