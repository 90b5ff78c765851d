import type {Agency, ServiceSummary} from '@mpp-sdk/contract';
import {agenciesOf, summaryOf, type SeedRegion} from '@mpp-sdk/server';

/** What a search index is built from, as GET /catalogue gives it. */
export interface SampleCatalogue {
  services: ServiceSummary[];
  agencies: Agency[];
}

/** The sample region's services in the compact form of the server. */
export const catalogueOf = ({services}: Pick<SeedRegion, 'services'>): SampleCatalogue => ({
  services: services.map(summaryOf),
  agencies: agenciesOf(services),
});
