import type {ServiceStandard} from '@mpp-sdk/contract';

/** The 14 components of a service standard, in the order of the rule (UU 25/2009 Art. 21, PermenPANRB 15/2014). */
export const standardComponents = [
  'requirements',
  'procedure',
  'processingTime',
  'fee',
  'product',
  'complaints',
  'legalBasis',
  'facilities',
  'staffCompetence',
  'internalSupervision',
  'staffCount',
  'guarantee',
  'safetyGuarantee',
  'performanceEvaluation',
] as const satisfies readonly (keyof ServiceStandard)[];
