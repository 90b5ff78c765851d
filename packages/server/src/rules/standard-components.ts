import type {ServiceStandard} from '@mpp-sdk/contract';

const missing = {provenance: {status: 'missing' as const}};

/**
 * All 14 components in the order of the law (UU 25/2009 Art. 21, PermenPANRB 15/2014), each marked missing: an officer is
 * asked, nothing is invented.
 */
export const emptyStandard: ServiceStandard = {
  requirements: missing,
  procedure: missing,
  processingTime: missing,
  fee: missing,
  product: missing,
  complaints: missing,
  legalBasis: missing,
  facilities: missing,
  staffCompetence: missing,
  internalSupervision: missing,
  staffCount: missing,
  guarantee: missing,
  safetyGuarantee: missing,
  performanceEvaluation: missing,
};

/** Their names, in the same order. */
export const components = Object.keys(emptyStandard) as readonly (keyof ServiceStandard)[];
