import type {Duration, Fee, Location, RegionProfile, Service} from '@mpp-sdk/contract';
import {pick} from '@mpp-sdk/domain';
import {webAddress} from './source-link.js';

export interface JsonLdContext {
  profile: RegionProfile | undefined;
  locale: string;
  /** where the service can be read */
  url: string;
  /** those that give the service */
  places: readonly Location[];
  /** said of sample data, so that no search engine takes them for a standard */
  sampleWords: string;
}

/** The service as schema.org GovernmentService. What is not known is left out. */
export function governmentService(
  service: Service,
  {profile, locale, url, places, sampleWords}: JsonLdContext,
): object {
  const {standard} = service;
  const say = (map: Service['name']) => pick(map, locale).text;
  const phone = profile?.contacts.phone;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: say(service.name),
    ...(service.summary && {description: say(service.summary)}),
    ...(service.sample && {disambiguatingDescription: sampleWords}),
    ...(service.aliases?.length && {alternateName: service.aliases}),
    url,
    provider: {
      '@type': 'GovernmentOrganization',
      name: say(service.agency.name),
      ...(service.agency.short && {alternateName: service.agency.short}),
    },
    ...(profile && {areaServed: {'@type': 'AdministrativeArea', name: say(profile.name)}}),
    ...(standard.product.value && {serviceOutput: {'@type': 'Thing', name: say(standard.product.value)}}),
    availableChannel: service.channels.map((way) => {
      const serviceUrl = webAddress(way.url);
      const processingTime = iso8601(way.processingTime ?? standard.processingTime.value);
      const where = places.filter(({channel}) => (channel ?? 'counter') === way.channel);
      return {
        '@type': 'ServiceChannel',
        name: way.channel,
        ...(serviceUrl && {serviceUrl}),
        ...(processingTime && {processingTime}),
        ...(way.channel === 'phone' && phone && {servicePhone: {'@type': 'ContactPoint', telephone: phone}}),
        ...(where.length && {
          serviceLocation: where.map(({name, address}) => ({'@type': 'Place', name: say(name), address})),
        }),
      };
    }),
    ...offer(standard.fee.value),
  };
}

function offer(fee: Fee | undefined): object {
  const price = fee?.type === 'free' ? 0 : fee?.type === 'fixed' ? fee.amount : undefined;
  return price == null ? {} : {offers: {'@type': 'Offer', price, priceCurrency: 'IDR'}};
}

const UNITS: Partial<Record<Duration['unit'], (n: number) => string>> = {
  minute: (n) => `PT${n}M`,
  hour: (n) => `PT${n}H`,
  day: (n) => `P${n}D`,
  month: (n) => `P${n}M`,
};

/** The longest of it; undefined for working days, which ISO 8601 does not know. */
const iso8601 = (duration: Duration | undefined): string | undefined => {
  const most = duration?.max ?? duration?.min;
  return duration && most ? UNITS[duration.unit]?.(most) : undefined;
};
