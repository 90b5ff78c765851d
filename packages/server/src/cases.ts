import type {Application, ApplicationEvent, Assistance, Consent, Representative} from '@mpp-sdk/contract';
import {officeCalendar} from '@mpp-sdk/domain';
import type {Context, Kit} from './kit.js';
import {defaultTaskTitle} from './rules/application-moves.js';
import type {TaskText} from './rules/application-moves.js';
import {clockOf, termsOf} from './rules/case-clock.js';
import type {RecoveryFacts} from './recovery.js';
import {nextStep} from './rules/next-step.js';
import {contexts} from './security/contexts.js';
import type {ApplicationRecord, NewEvent} from './store/applications.js';
import type {RegionStore} from './store/store.js';

/** What only the applicant and the officers may read; it lies encrypted in the store. */
export interface CaseSecrets {
  answers: Record<string, unknown>;
  /** numbers by which the case can be found; kept so that their hashes can be made anew under another key */
  identities?: string[];
  /** absent where the case names no phone, and in cases from before it was kept */
  recovery?: RecoveryFacts;
  language?: string;
  assistedBy?: Assistance;
  representative?: Representative;
  /** absent in cases from before it was recorded */
  consents?: Consent[];
  /** file names by document id: people name files after themselves */
  documentNames: Record<string, string>;
  /** officers' words by task id */
  taskTexts: Record<string, TaskText>;
  /** why it was refused, granted in part or not processed; may speak of the person */
  resultReason?: string;
  responses: {taskId: string; at: string; message?: string; answers?: Record<string, unknown>; uploadIds?: string[]}[];
}

export function sealCase(kit: Kit, region: string, reference: string, secrets: CaseSecrets): Promise<string> {
  return kit.vault.seal(secrets, contexts.application(region, reference));
}

export function openCase(kit: Kit, region: string, record: ApplicationRecord): Promise<CaseSecrets> {
  return kit.vault.open<CaseSecrets>(record.sealed, contexts.application(region, record.reference));
}

/** A note may quote a person, so it is sealed before it is stored and opened for the reader. */
export async function sealNotes(kit: Kit, region: string, reference: string, events: NewEvent[]): Promise<NewEvent[]> {
  const context = contexts.note(region, reference);
  return Promise.all(
    events.map(async (event) => (event.note ? {...event, note: await kit.vault.seal(event.note, context)} : event)),
  );
}

export async function eventsOf(
  kit: Kit,
  region: RegionStore,
  reference: string,
  after = 0,
): Promise<ApplicationEvent[]> {
  const events = await region.applications.events(reference, after);
  const context = contexts.note(region.code, reference);
  return Promise.all(
    events.map(async (event) =>
      event.note ? {...event, note: await kit.vault.open<string>(event.note, context)} : event,
    ),
  );
}

/** The application as its applicant and its officers see it. */
export async function applicationView(c: Context, kit: Kit, record: ApplicationRecord): Promise<Application> {
  const region = c.get('region');
  const [secrets, events, service, observedTime] = await Promise.all([
    openCase(kit, region.code, record),
    eventsOf(kit, region, record.reference),
    record.serviceId === undefined ? undefined : region.services.get(record.serviceId),
    kit.durations.of(region, record.serviceId),
  ]);
  const {codeHash, sealed, version, agencyId, receivedAt, updatedAt, terms, stages, settled, ...open} = record;
  const office = officeCalendar(c.get('settings').profile, agencyId);
  // A case from before has no terms of its own.
  const clock = clockOf({...record, terms: terms ?? termsOf(service, record.channel)}, office, kit.now());
  const {dueDate = record.promisedDate, legalDeadline} = clock ?? {};
  return {
    ...open,
    ...(dueDate !== undefined && {promisedDate: dueDate}),
    ...(legalDeadline !== undefined && {legalDeadline}),
    ...(clock && {clock}),
    ...(observedTime && {observedTime}),
    ...(service && {serviceName: service.name, agency: service.agency}),
    receivedAt: new Date(receivedAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
    tasks: record.tasks.map((task) => ({...task, ...(secrets.taskTexts[task.id] ?? {title: defaultTaskTitle})})),
    documents: record.documents.map((one) => ({...one, name: secrets.documentNames[one.id] ?? one.name})),
    ...(secrets.resultReason !== undefined && {resultReason: secrets.resultReason}),
    ...(secrets.assistedBy && {assistedBy: secrets.assistedBy}),
    ...(secrets.representative && {representative: secrets.representative}),
    ...(secrets.consents && {consents: secrets.consents}),
    nextStep: nextStep({...record, promisedDate: dueDate}),
    events,
  };
}
