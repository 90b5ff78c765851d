import type {Channel, Facets, ServiceSummary} from '@mpp-sdk/contract';

export interface ServiceFilter {
  channel?: Channel;
  agencyId?: string;
  lifeEvent?: string;
}

const tests = {
  channel: (service: ServiceSummary, value: string) => (service.channels as string[]).includes(value),
  agencyId: (service: ServiceSummary, value: string) => service.agencyId === value,
  lifeEvent: (service: ServiceSummary, value: string) => service.lifeEvents?.includes(value) ?? false,
};
type FilterName = keyof typeof tests;

export function passes(service: ServiceSummary, filter: ServiceFilter, except?: FilterName): boolean {
  return (Object.keys(tests) as FilterName[]).every((name) => {
    const value = filter[name];
    return name === except || value === undefined || tests[name](service, value);
  });
}

/** Counts per choice, most first. Each list ignores its own filter, so that it shows what choosing another would give. */
export function countFacets(services: readonly ServiceSummary[], filter: ServiceFilter): Facets {
  const count = (except: FilterName, values: (service: ServiceSummary) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const service of services) {
      if (!passes(service, filter, except)) continue;
      for (const id of values(service)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].map(([id, number]) => ({id, count: number})).sort((a, b) => b.count - a.count);
  };
  return {
    agencies: count('agencyId', (service) => [service.agencyId]),
    channels: count('channel', (service) => service.channels),
    lifeEvents: count('lifeEvent', (service) => service.lifeEvents ?? []),
  };
}
