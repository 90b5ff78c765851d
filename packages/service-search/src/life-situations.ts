import type {Facet, ServiceSummary} from '@mpp-sdk/contract';
import type {Pictogram} from '@mpp-sdk/domain';

/** A drawing for each situation that has words; `adulthood` is the age of the first identity card. */
const DRAWINGS: Readonly<Record<string, Pictogram>> = {
  adulthood: 'id-card',
  birth: 'birth',
  business: 'business',
  child: 'child',
  death: 'death',
  disability: 'disability',
  divorce: 'divorce',
  education: 'school',
  event: 'event',
  foreigner: 'globe',
  health: 'health',
  'health-worker': 'health-worker',
  'home-land': 'home',
  information: 'information',
  legal: 'law',
  'lost-document': 'lost',
  marriage: 'marriage',
  'migrant-worker': 'plane',
  moving: 'moving',
  religion: 'religion',
  retirement: 'elderly',
  'social-assistance': 'hand',
  tax: 'money',
  travel: 'travel',
  utility: 'electricity',
  vehicle: 'vehicle',
  work: 'work',
};

/** A region's own situation has the drawing of a paper. */
export const drawingOf = (situation: string): Pictogram =>
  (Object.prototype.hasOwnProperty.call(DRAWINGS, situation) && DRAWINGS[situation]) || 'document';

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
