import type {Service, ServiceStandard} from '@mpp-sdk/contract';

const missing = {provenance: {status: 'missing'}} as const;

/** The service with these components: one that a back end leaves out is missing, and never breaks the page. */
export function withComponents(service: Service, names: readonly (keyof ServiceStandard)[]): Service {
  const standard: Record<string, unknown> = {...service.standard};
  for (const name of names) standard[name] = {...missing, ...(standard[name] as object | undefined)};
  return {...service, channels: service.channels ?? [], standard: standard as unknown as ServiceStandard};
}

/** A name that can be read: one without a letter or a digit would leave a heading empty. */
export const readableName = (name: string, id: string): string => (/[\p{L}\p{N}]/u.test(name) ? name : id);
