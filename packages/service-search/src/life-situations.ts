import type {Facet, ServiceSummary} from '@mpp-sdk/contract';

/**
 * The situations that bring most people to a counter, in the order of a life's frequent errands. Those that the catalogue
 * has are offered first; a region's own situations follow by how many services they have.
 */
const FREQUENT = 'lost-document birth marriage moving death business home-land vehicle health work'.split(' ');

export function sortSituations(situations: readonly Facet[]): Facet[] {
  const order = (id: string) => (FREQUENT.includes(id) ? FREQUENT.indexOf(id) : FREQUENT.length);
  return [...situations].sort((a, b) => order(a.id) - order(b.id) || b.count - a.count);
}

/** The situations of these services with the number of services for each. */
export function situationsOf(services: readonly ServiceSummary[]): Facet[] {
  const counts = new Map<string, number>();
  for (const {lifeEvents = []} of services) {
    for (const id of lifeEvents) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return sortSituations([...counts].map(([id, count]) => ({id, count})));
}
