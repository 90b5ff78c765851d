import type {Fee, RegionProfile, Service} from '@mpp-sdk/contract';
import {pick} from '@mpp-sdk/domain';

export interface JsonLdContext {
  profile: RegionProfile | undefined;
  locale: string;
  /** where the service can be read */
  url: string;
  /** said of sample data, so that no search engine takes them for a standard */
  sampleWords: string;
}

/** The service as schema.org GovernmentService. What is not known is left out. */
export function governmentService(service: Service, {profile, locale, url, sampleWords}: JsonLdContext): object {
  const {standard} = service;
  const say = (map: Service['name']) => pick(map, locale).text;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: say(service.name),
    ...(service.summary && {description: say(service.summary)}),
    ...(service.sample && {disambiguatingDescription: sampleWords}),
    ...(service.aliases?.length && {alternateName: service.aliases}),
    inLanguage: locale,
    url,
    provider: {
      '@type': 'GovernmentOrganization',
      name: say(service.agency.name),
      ...(service.agency.short && {alternateName: service.agency.short}),
    },
    ...(profile && {areaServed: {'@type': 'AdministrativeArea', name: say(profile.name)}}),
    ...(standard.product.value && {serviceOutput: {'@type': 'Thing', name: say(standard.product.value)}}),
    availableChannel: service.channels.map(({channel, url: serviceUrl}) => ({
      '@type': 'ServiceChannel',
      name: channel,
      ...(serviceUrl && {serviceUrl}),
      ...(channel === 'phone' && profile?.contacts.phone && {servicePhone: profile.contacts.phone}),
    })),
    ...offer(standard.fee.value),
  };
}

function offer(fee: Fee | undefined): object {
  const price = fee?.type === 'free' ? 0 : fee?.type === 'fixed' ? fee.amount : undefined;
  return price == null ? {} : {offers: {'@type': 'Offer', price, priceCurrency: 'IDR'}};
}
