import type {Availability, Catalogue, Location, Service} from '@mpp-sdk/contract';
import {addDays, toLocalDate} from '@mpp-sdk/domain';
import {RequestController} from '@mpp-sdk/core';
import {dayState} from './days.js';
import {clientOf, type AsBearer, type BookingHost} from './host.js';
import type {Visit} from './visit.js';

/** Days shown at once. */
export const RANGE_DAYS = 7;
/** The longest answer of the server, in days. */
const LONGEST_SEARCH = 62;

export interface SlotQuery {
  serviceIds: readonly string[];
  location: Location;
  people: number;
  /** first day, in the office's zone */
  from: string;
  /** the booked visit that looks for another time: its own place does not stand in its way */
  moves?: Visit;
}

/** First and last day that can be booked at a place. */
export function bookableDays({zone, schedule}: Location, now: number): {min: string; max: string} {
  const min = toLocalDate(now, zone);
  return {min, max: addDays(min, schedule.horizonDays ?? 60)};
}

/** All that is read, never written: services, places, free slots. */
export class CatalogueController {
  readonly catalogue: RequestController<[], Catalogue>;
  /** the chosen services with their standard: names, what to bring */
  readonly services: RequestController<[readonly string[]], Service[]>;
  readonly places: RequestController<[readonly string[]], Location[]>;
  readonly days: RequestController<[SlotQuery], Availability>;
  /** the next day with a free place after an empty range; null when there is none */
  readonly nextDay: RequestController<[SlotQuery, number], {date: string | null; until: string}>;

  constructor(host: BookingHost, asBearer: AsBearer) {
    const free = (signal: AbortSignal, {location, serviceIds, people, moves}: SlotQuery, from: string, to: string) => {
      const query = {serviceIds, locationId: location.id, people, from, to, moves: moves?.reference};
      const ask = (token?: string) => clientOf(host).appointments.availability(query, {signal, token});
      return moves ? asBearer(signal, moves, ask) : ask();
    };
    this.catalogue = new RequestController(host, (signal) => clientOf(host).services.catalogue({signal}));
    this.services = new RequestController(host, (signal, ids: readonly string[]) =>
      Promise.all(ids.map((id) => clientOf(host).services.get(id, {signal}))),
    );
    this.places = new RequestController(host, (signal, ids: readonly string[]) => allPlaces(host, ids, signal));
    this.days = new RequestController(host, (signal, query: SlotQuery) =>
      free(signal, query, query.from, addDays(query.from, RANGE_DAYS - 1)),
    );
    this.nextDay = new RequestController(host, async (signal, query: SlotQuery, now: number) => {
      const from = addDays(query.from, RANGE_DAYS);
      const {max} = bookableDays(query.location, now);
      const last = addDays(from, LONGEST_SEARCH - 1);
      const to = last < max ? last : max;
      if (to < from) return {date: null, until: max};
      const answer = await free(signal, query, from, to);
      return {date: answer.days.find((day) => dayState(day) === 'free')?.date ?? null, until: to};
    });
  }

  reset() {
    for (const one of [this.catalogue, this.services, this.places, this.days, this.nextDay]) one.reset();
  }
}

async function allPlaces(host: BookingHost, serviceIds: readonly string[], signal: AbortSignal): Promise<Location[]> {
  const places: Location[] = [];
  let cursor: string | undefined;
  do {
    const page = await clientOf(host).appointments.locations({serviceIds, limit: 100, cursor}, {signal});
    places.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return places;
}
