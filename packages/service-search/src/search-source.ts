import {MppError, type MppClient} from '@mpp-sdk/api-client';
import type {Catalogue, Channel, ServiceList, ServiceSummary} from '@mpp-sdk/contract';
import type {SearchResult, ServiceIndex} from '@mpp-sdk/service-index';

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

/** The engine is a chunk of its own, a third of the element: it comes while the citizen reads what to search for. */
function onDevice(catalogue: Catalogue): SearchSource {
  let coming: Promise<ServiceIndex> | undefined;
  const ready = () => (coming ??= buildIndex(catalogue));
  const again = () => (coming = undefined);
  return {
    catalogue,
    warm: () => void ready().catch(again),
    async search({query, ...filter}, count) {
      const index = await ready().catch((error: unknown) => {
        again();
        throw error;
      });
      return index.search(query, {...filter, limit: count});
    },
  };
}

async function buildIndex({services, agencies}: Catalogue): Promise<ServiceIndex> {
  const engine = await import('@mpp-sdk/service-index').catch(() => {
    throw new MppError('offline', 'search');
  });
  return engine.createServiceIndex(services, agencies);
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
