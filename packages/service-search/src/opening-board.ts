import type {Holiday, Location, ServiceSummary} from '@mpp-sdk/contract';
import {openingNow, placesOf, type OpeningNow} from './opening-now.js';

/** Where one can go for a service now: the best place, and how many others give it too. */
export interface ServiceOpening {
  place: Location;
  opening: OpeningNow;
  others: number;
}

/** Open ones first, then the one that opens first; the MPP before a branch, a branch before a van. */
const rank = ({place, opening: {openUntil, next}}: Entry): string => {
  const when = openUntil ? '0' : next ? `1 ${next.date} ${next.from}` : '2';
  return `${when} ${['mpp', 'branch'].indexOf(place.kind) + 1 || 9}`;
};

interface Entry {
  place: Location;
  opening: OpeningNow;
}

const MINUTE_MS = 60_000;

/** Opening hours of all places, worked out once a minute however many cards ask. */
export function createOpeningBoard() {
  let known: {places: readonly Location[]; holidays: readonly Holiday[]; minute: number; entries: Entry[]} | undefined;
  return (places: readonly Location[], holidays: Holiday[], now: number) => {
    const minute = Math.floor(now / MINUTE_MS);
    if (known?.places !== places || known.holidays !== holidays || known.minute !== minute) {
      const entries = places.map((place) => ({place, opening: openingNow(place, holidays, now)}));
      entries.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
      known = {places, holidays, minute, entries};
    }
    const {entries} = known;
    return (service: ServiceSummary): ServiceOpening | undefined => {
      const channels = service.channels.map((channel) => ({channel}));
      const giving = new Set(placesOf(places, {id: service.id, channels}));
      const [best, ...others] = entries.filter(({place}) => giving.has(place));
      return best && {...best, others: others.length};
    };
  };
}
