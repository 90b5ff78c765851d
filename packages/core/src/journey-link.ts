import type {RegionProfile} from '@mpp-sdk/contract';

export type Journey = 'search' | 'service' | 'form' | 'tracker' | 'booking' | 'handover';

const PLAIN_PAGES: Record<Journey, string> = {
  search: 'search',
  service: 'service',
  form: 'form',
  tracker: 'tracker',
  booking: 'booking',
  handover: 'form',
};

export interface LinkParts {
  /** goes into the query: not secret, not personal */
  serviceId?: string;
  /** these go into the fragment, which no server sees, and are removed once read */
  reference?: string;
  accessCode?: string;
}

/**
 * The page of a journey: the host's where the region's profile names one, else the plain page that the API server gives.
 * The parameters are `mpp-service` (query), `mpp-reference` and `mpp-code` (fragment).
 */
export function journeyLink(
  journey: Journey,
  where: {api: string; region: string; profile?: Pick<RegionProfile, 'pages'>},
  {serviceId, reference, accessCode}: LinkParts = {},
): string {
  const own = where.profile?.pages[journey];
  const base = typeof location === 'undefined' ? 'http://localhost' : location.href;
  const url = new URL(own ?? `${where.api.replace(/\/$/, '')}/pages/${where.region}/${PLAIN_PAGES[journey]}`, base);
  if (serviceId) url.searchParams.set('mpp-service', serviceId);
  const secret = new URLSearchParams();
  if (reference) secret.set('mpp-reference', reference);
  if (accessCode) secret.set('mpp-code', accessCode);
  const fragment = secret.toString();
  if (fragment) url.hash = fragment;
  return url.href;
}
