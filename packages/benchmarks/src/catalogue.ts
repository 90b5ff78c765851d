import type {Agency, ServiceSummary} from '@mpp-sdk/contract';
import type {SeedRegion} from '@mpp-sdk/server';

/** What a search index is built from, as GET /catalogue gives it. */
export interface SampleCatalogue {
  services: ServiceSummary[];
  agencies: Agency[];
}

/** The sample region's services in the compact form; only the members that searching reads matter here. */
export function catalogueOf({services}: Pick<SeedRegion, 'services'>): SampleCatalogue {
  return {
    services: services.map(({id, agency, name, aliases, lifeEvents, channels}) => ({
      id,
      agencyId: agency.id,
      name,
      ...(aliases && {aliases}),
      ...(lifeEvents && {lifeEvents}),
      channels: [...new Set(channels.map(({channel}) => channel))],
      fee: {type: 'unknown'},
      processingTime: {unit: 'unspecified'},
    })),
    agencies: [...new Map(services.map(({agency}) => [agency.id, agency])).values()],
  };
}
