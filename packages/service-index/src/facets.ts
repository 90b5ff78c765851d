import type {Channel, Facet, Facets, ServiceSummary, VisitNeed} from '@mpp-sdk/contract';

export interface ServiceFilter {
  channel?: Channel;
  agencyId?: string;
  lifeEvent?: string;
  fee?: 'free';
  visit?: VisitNeed;
}

const valuesOf = {
  agencyId: (service: ServiceSummary) => [service.agencyId],
  channel: (service: ServiceSummary) => service.channels,
  lifeEvent: (service: ServiceSummary) => service.lifeEvents ?? [],
  // A fixed fee of nothing is free as well.
  fee: ({fee}: ServiceSummary) => (fee?.type === 'free' || (fee?.type === 'fixed' && fee.amount === 0) ? ['free'] : []),
  visit: ({channels}: ServiceSummary) => [
    channels.includes('online') || channels.includes('phone') ? 'not-needed' : 'needed',
  ],
};
type FilterName = keyof typeof valuesOf;
const names = Object.keys(valuesOf) as FilterName[];

/** What can be filtered by, as numbers, so that a catalogue of tens of thousands is counted within a millisecond. */
export interface FacetIndex {
  set(place: number, service: ServiceSummary): void;
  /** Keeps the places that pass, and counts what each other choice would give. */
  apply(places: Iterable<number>, filter: ServiceFilter): {shown: number[]; facets: Facets};
}

export function createFacetIndex(): FacetIndex {
  // Every value of every filter has a number; `kinds` tells which filter it belongs to.
  const numbers = new Map<string, number>();
  const kinds: number[] = [];
  const ids: string[] = [];
  const held: Uint32Array[] = [];
  const numberOf = (kind: number, id: string) => {
    const key = `${kind} ${id}`;
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = kinds.length));
      kinds.push(kind);
      ids.push(id);
    }
    return number;
  };

  return {
    set(place, service) {
      held[place] = Uint32Array.from(
        names.flatMap((name, kind) => valuesOf[name](service).map((id) => numberOf(kind, id))),
      );
    },
    apply(places, filter) {
      const wanted = names.map((name, kind) => {
        const id = filter[name];
        return id === undefined ? undefined : (numbers.get(`${kind} ${id}`) ?? -1);
      });
      const filters = wanted.flatMap((value, kind) => (value === undefined ? [] : [{value, kind}]));
      const counts = new Uint32Array(kinds.length);
      const shown: number[] = [];
      for (const place of places) {
        const values = held[place]!;
        let [missed, kind] = [0, -1];
        for (const one of filters) {
          if (values.includes(one.value)) continue;
          missed += 1;
          kind = one.kind;
        }
        if (missed === 0) shown.push(place);
        if (missed > 1) continue;
        // A list ignores its own filter, so that it shows what choosing another would give.
        for (let at = 0; at < values.length; at++) {
          const value = values[at]!;
          if (missed === 0 || kinds[value] === kind) counts[value]! += 1;
        }
      }
      return {shown, facets: listed(counts)};
    },
  };

  /** Most first; those of equal number in the order in which the catalogue has them. */
  function listed(counts: Uint32Array): Facets {
    const lists = names.map((): Facet[] => []);
    counts.forEach((count, value) => {
      if (count > 0) lists[kinds[value]!]!.push({id: ids[value]!, count});
    });
    for (const list of lists) list.sort((a, b) => b.count - a.count);
    const [agencies, channels, lifeEvents, fees, visits] = lists as [Facet[], Facet[], Facet[], Facet[], Facet[]];
    return {agencies, channels, lifeEvents, fees, visits};
  }
}
