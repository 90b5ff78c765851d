import type {ApplicationReceipt} from '@mpp-sdk/contract';
import {newReference, officeCalendar, promisedDate} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import {grantAccess, newAccessCode, referenceOf} from '../access.js';
import {applicationView, sealCase} from '../cases.js';
import type {CaseSecrets} from '../cases.js';
import {lookupsOf} from '../case-lookups.js';
import {drawAgain} from '../draw-again.js';
import {consentsOf, representativeOf} from '../consents.js';
import {draftCodeHash} from '../drafts.js';
import {identitiesIn} from '../identities.js';
import {intentionOf, replayOf} from '../idempotency.js';
import type {Context, Env, Kit} from '../kit.js';
import {requireApplicant} from '../middleware/auth.js';
import {readJson} from '../middleware/body.js';
import {ProblemError} from '../problem.js';
import {recoveryFacts, recoveryLookups} from '../recovery.js';
import {termsOf} from '../rules/case-clock.js';
import {statusLabels} from '../rules/status-labels.js';
import type {NewApplication} from '../store/applications.js';
import {checkAnswers, documentsOf, findForm, formCalendar, incomplete, receiptOf} from '../submission.js';

export function applicationRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .post('/applications', async (c) => c.json(await submit(c, kit), 201))
    .post('/applications/:reference/access', async (c) => {
      const {applications} = c.get('region');
      return c.json(await grantAccess(c, kit, 'application', async (one) => (await applications.get(one))?.codeHash));
    })
    .get('/applications/:reference', async (c) => {
      const reference = await requireApplicant(c, kit, 'application', referenceOf(c, 'application'));
      const record = await c.get('region').applications.get(reference);
      if (!record) throw new ProblemError('unauthorized');
      return c.json(await applicationView(c, kit, record));
    });
}

async function submit(c: Context, kit: Kit): Promise<ApplicationReceipt> {
  if (c.req.header('Idempotency-Key') === undefined) throw new ProblemError('idempotency-key-missing');
  const body = await readJson(c);
  const intention = (await intentionOf(c, kit, 'applications', body))!;
  const {applications} = c.get('region');
  const known = await applications.replay(intention.keyHash, intention.requestHash, kit.now());
  const kept = await replayOf<ApplicationReceipt>(known, intention);
  if (kept) return kept;
  await kit.limiter.count('applications', kit.limiter.addressOf(c.req.raw));
  return drawAgain(async () => {
    const {application, receipt} = await newApplication(c, kit, body);
    const outcome = await applications.create({...application, idempotency: await intention.keep(receipt)});
    if (outcome.outcome === 'uploads-missing') throw incomplete(outcome.uploadIds.map(() => '/answers'));
    return (await replayOf<ApplicationReceipt>(outcome, intention)) ?? receipt;
  });
}

/** Everything that is checked, sealed and made before the one transaction. */
async function newApplication(
  c: Context,
  kit: Kit,
  body: unknown,
): Promise<{application: Omit<NewApplication, 'idempotency'>; receipt: ApplicationReceipt}> {
  const request = kit.validate('ApplicationRequest', body);
  const region = c.get('region');
  const {form, service} = await findForm(region, request);
  const {
    form: compiled,
    answers,
    files,
  } = await checkAnswers(kit, form, request.answers, formCalendar(c.get('settings'), kit.now()));
  const {documents, names, uploadIds} = await documentsOf(c, kit, files, request.uploadKey);
  const now = kit.now();
  const channel = request.channel ?? 'online';
  const reference = newReference('application', kit.randomBytes);
  const {accessCode, codeHash} = await newAccessCode(kit);
  const {language, assistedBy, formId, serviceId, draftCode} = request;
  const identities = identitiesIn(answers);
  const {zone} = c.get('settings').profile;
  const recovery = recoveryFacts(compiled, answers, {serviceId, now, zone});
  const secrets: CaseSecrets = {
    answers,
    ...(identities.length > 0 && {identities}),
    ...(recovery && {recovery}),
    language,
    assistedBy,
    representative: representativeOf(compiled, answers),
    consents: await consentsOf(compiled, answers, {language: language ?? 'id', channel, now}),
    documentNames: names,
    taskTexts: {},
    responses: [],
  };
  const terms = termsOf(service, channel);
  const [firstStage] = terms.limits?.stages ?? [];
  const office = officeCalendar(c.get('settings').profile, service?.agency.id);
  const promised = promisedDate(now, terms.promise, office);
  const kind = {
    ...(serviceId !== undefined && {serviceId}),
    formId,
    ...(promised !== undefined && {promisedDate: promised}),
  };
  const label = statusLabels.submitted;
  return {
    application: {
      record: {
        ...kind,
        reference,
        codeHash,
        ...(service && {agencyId: service.agency.id}),
        formVersion: form.version,
        status: 'submitted',
        agencyStatus: {code: 'submitted', label},
        receivedAt: now,
        updatedAt: now,
        channel,
        terms,
        ...(firstStage && {stages: [{id: firstStage.id, from: new Date(now).toISOString()}]}),
        tasks: [],
        documents,
        clockStops: [],
        sealed: await sealCase(kit, region.code, reference, secrets),
        version: 1,
      },
      event: {at: new Date(now).toISOString(), type: 'received', status: 'submitted', label, by: 'applicant', channel},
      ...(draftCode !== undefined && {draftCodeHash: await draftCodeHash(c, draftCode)}),
      uploadIds,
      lookups: [
        ...(await lookupsOf(kit, region.code, identities)),
        ...(await recoveryLookups(kit, region.code, recovery)),
      ],
      now,
    },
    receipt: receiptOf(c, kit, {
      ...kind,
      reference,
      accessCode,
      receivedAt: now,
      documents: documents.map((one) => ({...one, name: names[one.id] ?? ''})),
    }),
  };
}
