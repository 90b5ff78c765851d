import type {ObservedTime} from '@mpp-sdk/contract';
import {toLocalDate} from '@mpp-sdk/domain';
import type {RegionStore} from './store/store.js';

/** What a region's own cases really took, by service. */
export interface Durations {
  of(region: RegionStore, serviceId: string | undefined): Promise<ObservedTime | undefined>;
}

/** Fewer cases say more about a person than about a service. */
const leastCases = 10;
const year = 365 * 86_400_000;
/** A figure over a year does not change in minutes; each process asks anew after this time. */
const knownFor = 10 * 60_000;

interface Known {
  readAt: number;
  times: Promise<Map<string, ObservedTime>>;
}

export function createDurations(now: () => number): Durations {
  const regions = new Map<string, Known>();
  async function read(region: RegionStore, time: number): Promise<Map<string, ObservedTime>> {
    const {zone} = (await region.settings()).profile;
    const since = toLocalDate(time - year, zone);
    const found = await region.applications.durations(time - year, leastCases);
    return new Map(
      found.map(({serviceId, ...figures}) => [serviceId, {...figures, unit: 'workday' as const, since}] as const),
    );
  }
  return {
    async of(region, serviceId) {
      if (serviceId === undefined) return undefined;
      const time = now();
      let known = regions.get(region.code);
      if (!known || Math.abs(time - known.readAt) >= knownFor) {
        known = {readAt: time, times: read(region, time)};
        regions.set(region.code, known);
        known.times.catch(() => regions.delete(region.code));
      }
      return (await known.times).get(serviceId);
    },
  };
}
