import {CHANNELS, VISIT_NEEDS, type Channel, type VisitNeed} from '@mpp-sdk/contract';
import type {Question} from './question.js';

/** What a page may ask by attributes or in its address, as it wrote it. */
export interface Attributes {
  query?: string;
  channel?: string;
  agencyId?: string;
  lifeEvent?: string;
  fee?: string;
  visit?: string;
}

/** Characters of a query that are looked at. */
export const LONGEST_QUERY = 200;
const PAGE_SIZE = 10;
const NAMES = ['query', 'channel', 'agencyId', 'lifeEvent', 'fee', 'visit'] as const;

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
  const {query, agencyId, lifeEvent} = attributes;
  const oneOf = <T extends string>(name: 'channel' | 'fee' | 'visit', known: readonly T[]): T | undefined => {
    const value = attributes[name];
    if (!value || (known as readonly string[]).includes(value)) return (value as T) || undefined;
    warn(`${name}="${value}" is not one of ${known.join(', ')}; all are shown`);
    return undefined;
  };
  const all: Question = {
    query: (query ?? '').slice(0, LONGEST_QUERY),
    channel: oneOf<Channel>('channel', CHANNELS),
    agencyId: agencyId || undefined,
    lifeEvent: lifeEvent || undefined,
    fee: oneOf('fee', ['free']),
    visit: oneOf<VisitNeed>('visit', VISIT_NEEDS),
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
