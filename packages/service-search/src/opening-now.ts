import type {Holiday, LanguageMap, Location, Service, Session} from '@mpp-sdk/contract';
import {addDays, sessionsOn, toLocalDate, toLocalTime} from '@mpp-sdk/domain';

/** Whether a place is open at this moment, by its own clock. */
export interface OpeningNow {
  /** the place's today */
  date: string;
  sessions: Session[];
  /** why there are no sessions today */
  closed?: LanguageMap;
  /** wall clock at which the present session ends; absent when closed now */
  openUntil?: string;
  /** when it opens again; absent while open and when nothing is planned */
  next?: {date: string; from: string};
}

// The longest closure (Idulfitri with collective leave) is about ten days.
const LOOK_AHEAD_DAYS = 21;

/** @param now epoch milliseconds */
export function openingNow(place: Pick<Location, 'schedule' | 'zone'>, holidays: Holiday[], now: number): OpeningNow {
  const date = toLocalDate(now, place.zone);
  const time = toLocalTime(now, place.zone);
  const {sessions, closed} = sessionsOn(date, place.schedule, holidays);
  const present = sessions.find(({from, to}) => from <= time && time < to);
  if (present) return {date, sessions, openUntil: present.to};
  const later = sessions.find(({from}) => time < from);
  if (later) return {date, sessions, next: {date, from: later.from}};
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = addDays(date, ahead);
    const first = sessionsOn(day, place.schedule, holidays).sessions[0];
    if (first) return {date, sessions, closed, next: {date: day, from: first.from}};
  }
  return {date, sessions, closed};
}

/** The place that people mean by "the office": the MPP itself, else the first with a counter. */
export const mainPlace = (places: readonly Location[]): Location | undefined =>
  places.find(({kind}) => kind === 'mpp') ?? places.find(({channel}) => channel === 'counter') ?? places[0];

/** The places that give a service, by one of its channels. */
export const placesOf = (places: readonly Location[], {id, channels}: Pick<Service, 'id' | 'channels'>): Location[] =>
  places.filter(
    ({channel, serviceIds}) =>
      channels.some((way) => way.channel === (channel ?? 'counter')) && (!serviceIds || serviceIds.indexOf(id) >= 0),
  );
