import type {Application} from '@mpp-sdk/contract';
import {Hono} from 'hono';
import {referenceOf} from '../access.js';
import {applicationView, openCase, sealCase, sealNotes} from '../cases.js';
import {intentionOf, replayOf} from '../idempotency.js';
import type {Context, Env, Kit} from '../kit.js';
import {requireApplicant} from '../middleware/auth.js';
import {readJson} from '../middleware/body.js';
import {moveContext} from '../move-context.js';
import {ProblemError} from '../problem.js';
import {answerTask} from '../rules/application-moves.js';
import {checkAnswers, documentsOf, formCalendar, incomplete} from '../submission.js';
import type {FileAnswer} from '../submission.js';

/** The applicant's answer to a task. A retry with the same Idempotency-Key gets the same answer again. */
export function taskResponseRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>().post('/applications/:reference/responses', async (c) => {
    const reference = await requireApplicant(c, kit, 'application', referenceOf(c, 'application'));
    return c.json(await respond(c, kit, reference), 201);
  });
}

async function respond(c: Context, kit: Kit, reference: string): Promise<Application> {
  const body = await readJson(c);
  const {code, applications} = c.get('region');
  const intention = await intentionOf(c, kit, `applications/${reference}/responses`, body);
  if (intention) {
    const known = await applications.replay(intention.keyHash, intention.requestHash, kit.now());
    const kept = await replayOf<Application>(known, intention);
    if (kept) return kept;
  }
  const request = kit.validate('TaskResponse', body);
  // An officer may move the case at the same moment: read again and apply the rule to what is there then.
  for (let attempt = 0; attempt < 5; attempt++) {
    const record = await applications.get(reference);
    if (!record) throw new ProblemError('unauthorized');
    const {record: moved, events} = answerTask(record, request.taskId, moveContext(c, kit, record));
    const task = record.tasks.find(({id}) => id === request.taskId)!;
    const {answers, files} = await answersOf(c, kit, request.answers, task.formId);
    const sent = (request.uploadIds ?? []).map((id, index): FileAnswer => ({
      id,
      pointer: `/uploadIds/${index}`,
      maxBytes: Infinity,
    }));
    const {documents, names, uploadIds} = await documentsOf(c, kit, [...files, ...sent], request.uploadKey);
    const secrets = await openCase(kit, code, record);
    Object.assign(secrets.documentNames, names);
    const {taskId, message} = request;
    secrets.responses.push({taskId, at: new Date(kit.now()).toISOString(), message, answers, uploadIds});
    const next = {
      ...moved,
      documents: [...moved.documents, ...documents],
      sealed: await sealCase(kit, code, reference, secrets),
    };
    const sealedEvents = await sealNotes(kit, code, reference, events);
    const view = await applicationView(c, kit, next);
    const last = Number(view.events.at(-1)?.id ?? 0);
    const answer: Application = {
      ...view,
      events: [...view.events, ...events.map((event, index) => ({...event, id: String(last + 1 + index)}))],
    };
    const outcome = await applications.change(next, sealedEvents, {
      uploadIds,
      ...(intention && {idempotency: await intention.keep(answer)}),
      now: kit.now(),
    });
    const kept = await replayOf<Application>(outcome, intention);
    if (kept) return kept;
    if (outcome.outcome === 'uploads-missing') throw incomplete(['/uploadIds']);
    if (outcome.outcome === 'changed') return answer;
  }
  throw new ProblemError('unavailable', {retryAfter: 1});
}

async function answersOf(
  c: Context,
  kit: Kit,
  answers: Record<string, unknown> | undefined,
  formId: string | undefined,
): Promise<{answers?: Record<string, unknown>; files: FileAnswer[]}> {
  if (formId === undefined) return {answers, files: []};
  const form = await c.get('region').forms.get(formId);
  if (!form) throw new ProblemError('form-not-found');
  return checkAnswers(kit, form, answers ?? {}, formCalendar(c.get('settings'), kit.now()));
}
