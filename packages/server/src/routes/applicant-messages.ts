import type {Application} from '@mpp-sdk/contract';
import {Hono} from 'hono';
import {referenceOf} from '../access.js';
import {applicationView, sealNotes} from '../cases.js';
import {intentionOf, replayOf} from '../idempotency.js';
import type {Context, Env, Kit} from '../kit.js';
import {requireApplicant} from '../middleware/auth.js';
import {readJson} from '../middleware/body.js';
import {ProblemError} from '../problem.js';
import {writeMessage} from '../rules/application-moves.js';

/** The applicant writes to the office without being asked. A retry with the same Idempotency-Key gets the same answer again. */
export function applicantMessageRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>().post('/applications/:reference/messages', async (c) => {
    const reference = await requireApplicant(c, kit, 'application', referenceOf(c, 'application'));
    return c.json(await write(c, kit, reference), 201);
  });
}

async function write(c: Context, kit: Kit, reference: string): Promise<Application> {
  const body = await readJson(c);
  const {code, applications} = c.get('region');
  const intention = await intentionOf(c, kit, `applications/${reference}/messages`, body);
  if (intention) {
    const known = await applications.replay(intention.keyHash, intention.requestHash, kit.now());
    const kept = await replayOf<Application>(known, intention);
    if (kept) return kept;
  }
  const {message} = kit.validate('ApplicantMessage', body);
  await kit.limiter.count('applicant-messages', code, reference);
  // An officer may move the case at the same moment: read again and write to what is there then.
  for (let attempt = 0; attempt < 5; attempt++) {
    const record = await applications.get(reference);
    if (!record) throw new ProblemError('unauthorized');
    const {record: next, events} = writeMessage(record, message, kit.now());
    const view = await applicationView(c, kit, next);
    const last = Number(view.events.at(-1)?.id ?? 0);
    const answer = {...view, events: [...view.events, ...events.map((one) => ({...one, id: String(last + 1)}))]};
    const outcome = await applications.change(next, await sealNotes(kit, code, reference, events), {
      ...(intention && {idempotency: await intention.keep(answer)}),
      now: kit.now(),
    });
    const kept = await replayOf<Application>(outcome, intention);
    if (kept) return kept;
    if (outcome.outcome === 'changed') return answer;
  }
  throw new ProblemError('unavailable', {retryAfter: 1});
}
