import {APPLICATION_STATUSES} from '@mpp-sdk/contract';
import type {StaffApplication, StaffApplicationList} from '@mpp-sdk/contract';
import {officeCalendar} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import {applicationView, openCase, sealCase, sealNotes} from '../cases.js';
import {decodeCursor, encodeCursor} from '../cursor.js';
import type {Context, Env, Kit} from '../kit.js';
import {requireAct} from '../middleware/auth.js';
import {readJson} from '../middleware/body.js';
import {moveContext} from '../move-context.js';
import {choiceOf, limitOf, textOf} from '../parameters.js';
import {ProblemError, invalidField} from '../problem.js';
import {moveApplication, reasonOf} from '../rules/application-moves.js';
import {clockOf} from '../rules/case-clock.js';
import {staffCase} from '../staff-case.js';
import type {ApplicationRecord} from '../store/applications.js';

export function staffApplicationRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .get('/applications', async (c) => c.json(await list(c, kit)))
    .get('/applications/:reference', async (c) => {
      requireAct(c, 'read-cases');
      return c.json(await staffView(c, kit, await staffCase(c)));
    })
    .post('/applications/:reference/events', async (c) => c.json(await move(c, kit), 201));
}

async function list(c: Context, kit: Kit): Promise<StaffApplicationList> {
  const {agencyId} = requireAct(c, 'read-cases');
  const limit = limitOf(c);
  const status = choiceOf(c, 'status', APPLICATION_STATUSES);
  const serviceId = textOf(c, 'serviceId', 96);
  const after = decodeCursor(textOf(c, 'cursor', 400), {receivedAt: 'count', reference: 'string'});
  const found = await c.get('region').applications.list({status, serviceId, agencyId, after, limit: limit + 1});
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((one) => rowOf(c, kit, one)),
    ...(found.length > limit && last && {next: encodeCursor({receivedAt: last.receivedAt, reference: last.reference})}),
  };
}

/** What a list of cases says of one: nothing about the person. */
export function rowOf(c: Context, kit: Kit, record: ApplicationRecord): StaffApplicationList['items'][number] {
  const office = officeCalendar(c.get('settings').profile, record.agencyId);
  const promised = clockOf(record, office, kit.now())?.dueDate ?? record.promisedDate;
  return {
    reference: record.reference,
    ...(record.serviceId !== undefined && {serviceId: record.serviceId}),
    ...(record.agencyId !== undefined && {agencyId: record.agencyId}),
    formId: record.formId,
    status: record.status,
    receivedAt: new Date(record.receivedAt).toISOString(),
    ...(promised !== undefined && {promisedDate: promised}),
    channel: record.channel,
  };
}

async function staffView(c: Context, kit: Kit, record: ApplicationRecord): Promise<StaffApplication> {
  const {answers, responses} = await openCase(kit, c.get('region').code, record);
  return {application: await applicationView(c, kit, record), answers, ...(responses.length > 0 && {responses})};
}

async function move(c: Context, kit: Kit): Promise<StaffApplication> {
  requireAct(c, 'move-cases');
  const change = kit.validate('StatusChange', await readJson(c));
  if (change.status === 'decided' || (change.result ?? change.resultReason) !== undefined)
    requireAct(c, 'decide-cases');
  const {code, applications, forms} = c.get('region');
  const {formId} = change.task ?? {};
  if (formId !== undefined && !(await forms.get(formId)))
    throw invalidField('/task/formId', 'unknown', 'There is no such form');
  // Somebody else may move it at the same moment: read again and apply the rule to what is there then.
  for (let attempt = 0; attempt < 5; attempt++) {
    const record = await staffCase(c);
    const moved = moveApplication(record, change, moveContext(c, kit, record));
    const secrets = await openCase(kit, code, record);
    Object.assign(secrets.taskTexts, moved.taskTexts);
    // A reason belongs to its result: another result has another one, or none.
    if (change.result !== undefined) delete secrets.resultReason;
    const resultReason = reasonOf(change);
    if (resultReason !== undefined) secrets.resultReason = resultReason;
    const next = {...moved.record, sealed: await sealCase(kit, code, record.reference, secrets)};
    const events = await sealNotes(kit, code, record.reference, moved.events);
    const outcome = await applications.change(next, events, {now: kit.now()});
    if (outcome.outcome === 'changed') return staffView(c, kit, await staffCase(c));
  }
  throw new ProblemError('unavailable', {retryAfter: 1});
}
