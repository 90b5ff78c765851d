import {CHANNELS, type Channel} from '@mpp-sdk/contract';
import type {Question} from './search-source.js';

/** What a page may ask by attributes, as it wrote it. */
export interface Attributes {
  query?: string;
  channel?: string;
  agencyId?: string;
  lifeEvent?: string;
}

/** Characters of a query that are looked at. */
export const LONGEST_QUERY = 200;
const PAGE_SIZE = 10;
const NAMES = ['query', 'channel', 'agencyId', 'lifeEvent'] as const;

/**
 * The attributes that have changed, as parts of a question; the others are left out, so that the citizen's own choices
 * stay. Undefined when none has. What makes no sense is left open, and told through `warn`.
 */
export function askedBy(
  attributes: Attributes,
  changed: (name: keyof Attributes) => boolean,
  warn: (text: string) => void,
): Partial<Question> | undefined {
  const names = NAMES.filter(changed);
  if (!names.length) return undefined;
  const {query, channel, agencyId, lifeEvent} = attributes;
  const known = !channel || (CHANNELS as readonly string[]).includes(channel);
  if (!known) warn(`channel="${channel}" is not one of ${CHANNELS.join(', ')}; all channels are shown`);
  const all: Question = {
    query: (query ?? '').slice(0, LONGEST_QUERY),
    channel: known ? (channel as Channel) || undefined : undefined,
    agencyId: agencyId || undefined,
    lifeEvent: lifeEvent || undefined,
  };
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

/** Cards at first and per "show more": the page's wish, if it is a whole number from 1 to 100. */
export function pageSize(limit: number | undefined, warn: (text: string) => void): number {
  if (limit === undefined) return PAGE_SIZE;
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  warn(`limit must be a whole number from 1 to 100; ${PAGE_SIZE} is used`);
  return PAGE_SIZE;
}
