import type {ServiceStandard} from '@mpp-sdk/contract';
import {standardComponents} from '@mpp-sdk/domain';

/** All 14 components, each marked missing: an officer is asked, nothing is invented. */
export const emptyStandard = Object.fromEntries(
  standardComponents.map((name) => [name, {provenance: {status: 'missing'}}]),
) as Pick<ServiceStandard, (typeof standardComponents)[number]>;
