import {referenceOf} from './access.js';
import type {Context} from './kit.js';
import {ProblemError} from './problem.js';
import {seesAgency} from './rules/staff-roles.js';
import type {ApplicationRecord} from './store/applications.js';

/** The case of the path; throws application-not-found, also for a case of an agency that the token does not see. */
export async function staffCase(c: Context): Promise<ApplicationRecord> {
  const reference = referenceOf(c, 'application');
  const record = reference && (await c.get('region').applications.get(reference));
  if (!record || !seesAgency(c.get('staff'), record.agencyId)) throw new ProblemError('application-not-found');
  return record;
}
