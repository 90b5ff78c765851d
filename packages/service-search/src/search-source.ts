import {MppError, type MppClient} from '@mpp-sdk/api-client';
import type {Catalogue, Facet, ServiceList, ServiceSummary} from '@mpp-sdk/contract';
import type {SearchResult, ServiceIndex} from '@mpp-sdk/service-index';
import type {Question} from './question.js';
import {situationsOf, sortSituations} from './life-situations.js';
import {soundCatalogue, soundServices} from './sound-catalogue.js';

export type Answer = Omit<SearchResult, 'items'> & {items: ServiceSummary[]};

/** What is there before anything is asked. */
export interface Overview {
  total: number;
  /** life situations with the number of their services, the frequent ones first */
  situations: Facet[];
}

/** Answers questions over one catalogue. */
export interface SearchSource {
  /** the sound part of what came */
  readonly catalogue: Catalogue;
  /** every question is a request: wait for the last key */
  readonly remote: boolean;
  /** Gets ready ahead of the first question, in pieces that leave the page responsive. */
  warm(): void;
  overview(signal: AbortSignal): Promise<Overview>;
  /** The best `count` services. */
  search(question: Question, count: number, signal: AbortSignal): Promise<Answer>;
  /** Ends what is still being made. */
  close(): void;
}

/**
 * On the device, also offline. A catalogue that came without its services, since it has more than a device should hold
 * (`DEVICE_LIMIT`), is searched on the server, with the same ranking.
 */
export function createSearchSource(
  client: Pick<MppClient, 'services'>,
  given: Catalogue,
  warn: (text: string) => void,
): SearchSource {
  const catalogue = soundCatalogue(given, warn);
  return (catalogue.total ?? 0) > catalogue.services.length ? onServer(client, catalogue) : onDevice(catalogue);
}

/** The engine is a chunk of its own, a third of the element: it comes while the citizen reads what to search for. */
function onDevice(catalogue: Catalogue): SearchSource {
  const closing = new AbortController();
  let coming: Promise<ServiceIndex> | undefined;
  const ready = () => {
    const index = (coming ??= buildIndex(catalogue, closing.signal));
    // What failed for want of a line is tried again by the next question.
    index.catch(() => (coming = undefined));
    return index;
  };
  return {
    catalogue,
    remote: false,
    warm: () => void ready().catch(() => undefined),
    overview: async () => ({total: catalogue.services.length, situations: situationsOf(catalogue.services)}),
    async search({query, ...filters}, count) {
      return (await ready()).search(query, {...filters, limit: count});
    },
    close: () => closing.abort(),
  };
}

async function buildIndex(catalogue: Catalogue, signal: AbortSignal): Promise<ServiceIndex> {
  const engine = await import('@mpp-sdk/service-index').catch(() => {
    throw new MppError('offline', 'search');
  });
  return engine.createServiceIndexAsync(catalogue, {signal});
}

const PAGE = 100;

function onServer({services}: Pick<MppClient, 'services'>, catalogue: Catalogue): SearchSource {
  return {
    catalogue,
    remote: true,
    warm() {},
    async overview(signal) {
      const {total, facets} = await services.search({limit: 1}, {signal});
      return {total, situations: sortSituations(facets.lifeEvents)};
    },
    async search({query, ...filters}, count, signal) {
      const items: ServiceSummary[] = [];
      let cursor: string | undefined;
      for (;;) {
        const limit = Math.min(PAGE, count - items.length);
        const list: ServiceList = await services.search({q: query, ...filters, cursor, limit}, {signal});
        items.push(...list.items);
        cursor = list.next;
        if (!cursor || list.items.length === 0 || items.length >= count) {
          return {...list, items: soundServices(items, () => undefined)};
        }
      }
    },
    close() {},
  };
}
