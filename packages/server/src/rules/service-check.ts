import type {Service, ServiceFinding, ServiceStandard} from '@mpp-sdk/contract';
import {addDays, standardComponents} from '@mpp-sdk/domain';

/**
 * What a service's standard lacks: components without content, requirements that name no rule (asking for more than the rule is
 * maladministration), a fee to pay without any legal basis, what nobody of the region has checked, and what was checked too
 * long ago.
 * @param today YYYY-MM-DD
 */
export function checkService({standard}: Service, today: string, staleAfterDays: number): ServiceFinding[] {
  const oldest = addDays(today, -staleAfterDays);
  const findings: ServiceFinding[] = [];
  for (const component of standardComponents) {
    const {value, provenance} = standard[component];
    if (isEmpty(value)) {
      findings.push({kind: 'missing', component});
      continue;
    }
    if (component === 'requirements') findings.push(...baseless(standard));
    if (component === 'fee' && costs(standard) && isEmpty(standard.legalBasis.value))
      findings.push({kind: 'fee-without-legal-basis', component});
    const {status, checkedAt} = provenance;
    if (status === 'general-knowledge') findings.push({kind: 'unverified', component});
    else if (checkedAt !== undefined && checkedAt < oldest) findings.push({kind: 'stale', component, checkedAt});
    else if (checkedAt === undefined) findings.push({kind: 'stale', component});
  }
  return findings;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return (value as {type?: string}).type === 'unknown';
}

function baseless({requirements}: ServiceStandard): ServiceFinding[] {
  return (requirements.value ?? []).flatMap(({legalBasis}, index) =>
    legalBasis?.trim() ? [] : [{kind: 'requirement-without-legal-basis' as const, component: 'requirements', index}],
  );
}

function costs({fee}: ServiceStandard): boolean {
  const {type, amount} = fee.value!;
  return type !== 'free' && !(type === 'fixed' && amount === 0);
}
