import type {Channel, VisitNeed} from '@mpp-sdk/contract';

export interface Filters {
  channel?: Channel;
  agencyId?: string;
  lifeEvent?: string;
  fee?: 'free';
  visit?: VisitNeed;
}

/** What the citizen asks: words, filters, or both. */
export interface Question extends Filters {
  query: string;
}

export const FILTER_NAMES = ['channel', 'agencyId', 'lifeEvent', 'fee', 'visit'] as const;
/** A question without any filter. */
export const NO_FILTERS = Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])) as Filters;
export const hasQuery = ({query}: Question) => query.trim() !== '';
export const hasFilter = (filters: Filters) => FILTER_NAMES.some((name) => filters[name]);
