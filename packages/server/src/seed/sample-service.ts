import type {Agency, Service, ServiceStandard} from '@mpp-sdk/contract';
import {emptyStandard} from '../rules/standard-components.js';
import {sources} from './31/sources.js';

/** A service as the sample data keep it: the agency by id, and only the components that have content. */
export type SampleService = Omit<Service, 'agency' | 'standard'> & {agency: string; standard: Partial<ServiceStandard>};

function named(sourceId: string): string {
  const source = sources[sourceId];
  if (!source) throw new Error(`Sample data name an unknown source: ${sourceId}`);
  return `${source.title} <${source.url}>`;
}

/** The source ids of every component replaced by title and address, so that an answer can be checked on its own. */
function withSources(standard: ServiceStandard): ServiceStandard {
  const entries = Object.entries(standard).map(([name, component]) => {
    const ids = component.provenance.sources;
    return [name, ids ? {...component, provenance: {...component.provenance, sources: ids.map(named)}} : component];
  });
  return Object.fromEntries(entries) as ServiceStandard;
}

/** The service as the contract has it, with its agency from `agencies`; throws when the agency is unknown. */
export function toService(sample: SampleService, agencies: Agency[]): Service {
  const agency = agencies.find(({id}) => id === sample.agency);
  if (!agency) throw new Error(`Sample service ${sample.id} names an unknown agency: ${sample.agency}`);
  return {...sample, agency, standard: withSources({...emptyStandard, ...sample.standard})};
}
