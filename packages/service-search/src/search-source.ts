import type {MppClient} from '@mpp-sdk/api-client';
import type {Catalogue, Channel, ServiceList, ServiceSummary} from '@mpp-sdk/contract';
import {createServiceIndex, type SearchResult, type ServiceIndex} from '@mpp-sdk/service-index';

export interface Question {
  query: string;
  channel?: Channel;
  agencyId?: string;
  lifeEvent?: string;
}

export type Answer = Omit<SearchResult, 'items'> & {items: ServiceSummary[]};

/** Answers questions over one catalogue. */
export interface SearchSource {
  readonly catalogue: Catalogue;
  /** Gets ready ahead of the first question; may take some milliseconds. */
  warm(): void;
  /** The best `count` services. */
  search(question: Question, count: number, signal: AbortSignal): Promise<Answer>;
}

/** A phone builds an index of this size in well under a second; more is the server's work. */
export const ON_DEVICE_LIMIT = 3000;

/** On the device, also offline; a larger catalogue is searched on the server, with the same ranking. */
export function createSearchSource(client: MppClient, catalogue: Catalogue, limit = ON_DEVICE_LIMIT): SearchSource {
  return catalogue.services.length > limit ? onServer(client, catalogue) : onDevice(catalogue);
}

function onDevice(catalogue: Catalogue): SearchSource {
  let index: ServiceIndex | undefined;
  const ready = () => (index ??= createServiceIndex(catalogue.services, catalogue.agencies));
  return {
    catalogue,
    warm: () => void ready(),
    search: async ({query, ...filter}, count) => ready().search(query, {...filter, limit: count}),
  };
}

const PAGE = 100;

function onServer(client: MppClient, catalogue: Catalogue): SearchSource {
  return {
    catalogue,
    warm() {},
    async search({query, ...filter}, count, signal) {
      const items: ServiceSummary[] = [];
      let cursor: string | undefined;
      for (;;) {
        const limit = Math.min(PAGE, count - items.length);
        const list: ServiceList = await client.services.search({q: query, ...filter, cursor, limit}, {signal});
        items.push(...list.items);
        cursor = list.next;
        if (!cursor || list.items.length === 0 || items.length >= count) return {...list, items};
      }
    },
  };
}
