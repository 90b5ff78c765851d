import type {ImportReport, Service} from '@mpp-sdk/contract';
import type {Context, Kit} from '../kit.js';
import {ProblemError} from '../problem.js';
import {seesAgency} from '../rules/staff-roles.js';
import {canonicalJson} from '../security/hash.js';
import {findingMessage, quoted} from './finding-words.js';
import type {Finding} from './finding-words.js';
import type {ReadImport} from './read-import.js';
import {serviceFindings} from './service-findings.js';
import type {SheetLanguage} from './sheet-columns.js';

export const mostServices = 5000;
const mostListed = 500;
const mostTries = 3;
/** Rows that are checked in one go, some 10 ms, before others get their turn. */
const rowsInOneGo = 50;

interface Checked {
  services: Service[];
  present: ReadonlyMap<string, Service>;
  findings: (Finding & {at?: number})[];
}

/**
 * Checks every row, and stores all of them in one transaction when none is wrong; with `dryRun` it only tells. What is as it
 * was is not written. Throws validation-failed with every finding.
 */
export async function importServices(
  c: Context,
  kit: Kit,
  read: ReadImport,
  {dryRun, language}: {dryRun: boolean; language: SheetLanguage},
): Promise<ImportReport> {
  const {services: store} = c.get('region');
  for (let tries = 1; ; tries++) {
    const version = await store.version();
    const {services, present, findings} = await check(c, kit, read);
    if (findings.length > 0 && !dryRun) throw refusal(findings, read, language);
    const right = findings.length === 0 ? services : [];
    const created = right.filter(({id}) => !present.has(id));
    const changed = right.filter((one) => {
      const before = present.get(one.id);
      return before !== undefined && canonicalJson(before) !== canonicalJson(one);
    });
    const report: ImportReport = {
      imported: right.length,
      created: created.length,
      changed: changed.length,
      unchanged: right.length - created.length - changed.length,
    };
    if (dryRun) return {...report, dryRun, ...listed(findings, language)};
    const news = new Set([...created, ...changed]);
    const stored = await store.put(
      right.filter((one) => news.has(one)),
      version,
    );
    if (stored !== undefined) return report;
    // Somebody else changed the catalogue meanwhile: what a row leaves alone is read anew.
    if (tries === mostTries) throw new ProblemError('precondition-failed');
  }
}

async function check(c: Context, kit: Kit, read: ReadImport): Promise<Checked> {
  const findings: Checked['findings'] = [...read.findings];
  if (read.lines.length > mostServices)
    return {
      services: [],
      present: new Map(),
      findings: [{line: read.lines[mostServices]!, code: 'too-many-rows', values: {most: mostServices}}],
    };
  if (read.lines.length === 0 && findings.length === 0) findings.push({line: 1, code: 'nothing-here', at: 0});
  const {services: store} = c.get('region');
  const known = byId(await store.many([...new Set(read.ids)]));
  const services: Service[] = [];
  const placeOf = new Map<Service, number>();
  for (const [at, line] of read.lines.entries()) {
    if (at % rowsInOneGo === rowsInOneGo - 1) await breath();
    const row = read.read(at, known);
    const own = row.findings.map((finding) => ({...finding, at}));
    const columns = new Set(own.map(({column}) => column));
    for (const finding of serviceFindings(kit.validate, row.value)) {
      const column = read.columnOf(finding);
      // A cell that could not be read leaves a hole in the service: it is told once.
      if (column === undefined || !columns.has(column)) own.push({line, ...(column && {column}), ...finding, at});
    }
    findings.push(...own);
    if (own.length > 0) continue;
    services.push(row.value as Service);
    placeOf.set(row.value as Service, at);
  }
  const at = (service: Service) => ({line: read.lines[placeOf.get(service)!]!, at: placeOf.get(service)!});
  const column = (field: string) => {
    const found = read.columnOf({field, code: 'required'});
    return {field, ...(found && {column: found})};
  };
  const first = new Map<string, number>();
  for (const service of services) {
    const line = first.get(service.id);
    if (line !== undefined) findings.push({...at(service), ...column('/id'), code: 'duplicate', values: {line}});
    else first.set(service.id, at(service).line);
  }
  const missing = await unknownForms(c, services);
  for (const service of services)
    if (service.formId !== undefined && missing.has(service.formId))
      findings.push({
        ...at(service),
        ...column('/formId'),
        code: 'unknown-form',
        values: {value: quoted(service.formId)},
      });
  const present = byId(await store.many([...first.keys()]));
  const identity = c.get('staff');
  for (const service of services) {
    const before = present.get(service.id);
    if (!seesAgency(identity, service.agency.id) || (before && !seesAgency(identity, before.agency.id)))
      findings.push({...at(service), ...column('/agency/id'), code: 'other-agency'});
  }
  return {services, present, findings: findings.sort((a, b) => a.line - b.line)};
}

const byId = (services: readonly Service[]) => new Map(services.map((service) => [service.id, service]));
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** A form is stored before the services that name it. */
async function unknownForms(c: Context, services: readonly Service[]): Promise<Set<string>> {
  const {forms} = c.get('region');
  const named = new Set(services.flatMap(({formId}) => formId ?? []));
  const missing = new Set<string>();
  for (const id of named) if ((await forms.get(id)) === undefined) missing.add(id);
  return missing;
}

function listed(findings: Checked['findings'], language: SheetLanguage): Pick<ImportReport, 'total' | 'findings'> {
  return {
    total: findings.length,
    findings: findings.slice(0, mostListed).map((finding) => ({
      line: finding.line,
      ...(finding.field !== undefined && {field: finding.field}),
      ...(finding.column !== undefined && {column: finding.column}),
      code: finding.code,
      message: findingMessage(finding, language),
    })),
  };
}

function refusal(findings: Checked['findings'], read: ReadImport, language: SheetLanguage): ProblemError {
  if (findings.every(({code}) => code === 'other-agency')) return new ProblemError('forbidden');
  const errors = findings.slice(0, mostListed).map((finding) => ({
    pointer: `${pointerOf(finding, read)}${finding.field ?? ''}`,
    code: finding.code,
    detail: findingMessage(finding, language),
  }));
  return new ProblemError('validation-failed', {errors});
}

function pointerOf({at, line}: Checked['findings'][number], read: ReadImport): string {
  return at !== undefined && at < read.lines.length ? read.pointer(at) : `/lines/${line}`;
}
