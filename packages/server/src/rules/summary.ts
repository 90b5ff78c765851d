import type {Agency, Service, ServiceSummary} from '@mpp-sdk/contract';

/** A service as lists and the on-device index know it. What the standard does not say is said to be unknown. */
export function summaryOf(service: Service): ServiceSummary {
  const {id, agency, name, aliases, lifeEvents, channels, standard, formId, bookable, sample} = service;
  return {
    id,
    agencyId: agency.id,
    name,
    ...(aliases && {aliases}),
    ...(lifeEvents && {lifeEvents}),
    channels: [...new Set(channels.map(({channel}) => channel))],
    fee: standard.fee.value ?? {type: 'unknown'},
    processingTime: standard.processingTime.value ?? {unit: 'unspecified'},
    ...(formId !== undefined && {formId}),
    ...(bookable !== undefined && {bookable}),
    ...(sample !== undefined && {sample}),
  };
}

/** Each agency once, in the order of the catalogue. */
export function agenciesOf(services: readonly Service[]): Agency[] {
  return [...new Map(services.map(({agency}) => [agency.id, agency])).values()];
}
