import type {AppointmentReceipt, AppointmentRequest, Channel} from '@mpp-sdk/contract';
import {newReference, parseReference, toE164} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import {grantAccess, newAccessCode, referenceOf} from '../access.js';
import {appointmentView, locationOf, officeInstant, sealBooking} from '../bookings.js';
import type {BookingSecrets} from '../bookings.js';
import {drawAgain} from '../draw-again.js';
import {versionTag} from '../etag.js';
import {holdEnded} from '../hold-allowance.js';
import {intentionOf, replayOf} from '../idempotency.js';
import type {Context, Env, Kit} from '../kit.js';
import {requireApplicant} from '../middleware/auth.js';
import {readJson} from '../middleware/body.js';
import {checkIfMatch} from '../middleware/conditional.js';
import {ProblemError, invalidField} from '../problem.js';
import {hasStarted} from '../rules/visit-moments.js';
import type {AppointmentRecord, FromHold, HoldRecord} from '../store/appointments.js';
import {offerFreed, offersOf} from '../waiting-list.js';
import {journeyUrl} from '../submission.js';

export function appointmentRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .post('/appointments', async (c) => c.json(await confirm(c, kit), 201))
    .post('/appointments/:reference/access', async (c) => {
      const {appointments} = c.get('region');
      return c.json(await grantAccess(c, kit, 'appointment', async (one) => (await appointments.get(one))?.codeHash));
    })
    .get('/appointments/:reference', async (c) => {
      const record = await ownAppointment(c, kit);
      if (record.status !== 'waitlisted') return answer(c, kit, record);
      await offerFreed(kit, c.get('region'), record);
      return answer(c, kit, await ownAppointment(c, kit));
    })
    .patch('/appointments/:reference', async (c) => {
      const record = await ownAppointment(c, kit);
      const {holdId} = kit.validate('AppointmentChange', await readJson(c));
      checkIfMatch(c, versionTag(record.version));
      requireAhead(record, kit);
      const {appointments} = c.get('region');
      const hold = await appointments.getHold(holdId, kit.now());
      const offers = await offersOf(kit, c.get('region'), record);
      const freed = {now: kit.now(), offers};
      const outcome = await appointments.reschedule(record.reference, holdId, record.version, freed);
      if (outcome.outcome === 'moved') {
        await holdEnded(c, kit, hold);
        return answer(c, kit, outcome.appointment);
      }
      if (outcome.outcome === 'hold-expired') throw new ProblemError('hold-expired');
      if (outcome.outcome === 'conflict') throw new ProblemError('precondition-failed');
      throw new ProblemError(outcome.outcome === 'closed' ? 'appointment-closed' : 'unauthorized');
    })
    .delete('/appointments/:reference', async (c) => {
      const record = await ownAppointment(c, kit);
      requireAhead(record, kit);
      const {reference} = record;
      const {appointments} = c.get('region');
      const offers = await offersOf(kit, c.get('region'), record);
      const outcome = await appointments.cancel(reference, {now: kit.now(), offers});
      if (outcome.outcome === 'set') return answer(c, kit, outcome.appointment);
      throw new ProblemError('appointment-closed');
    });
}

/** The appointment that the bearer belongs to; throws unauthorized. */
export async function ownAppointment(
  c: Context,
  kit: Kit,
  asked = referenceOf(c, 'appointment'),
): Promise<AppointmentRecord> {
  const reference = await requireApplicant(c, kit, 'appointment', asked);
  const record = await c.get('region').appointments.get(reference);
  if (!record) throw new ProblemError('unauthorized');
  return record;
}

/** Throws appointment-closed once the visit has begun: then it was kept or missed, which is the counter's to say. */
function requireAhead({status, start, end}: AppointmentRecord, kit: Kit): void {
  if (hasStarted(status === 'waitlisted' ? end : start, kit.now())) throw new ProblemError('appointment-closed');
}

async function answer(c: Context, kit: Kit, record: AppointmentRecord): Promise<Response> {
  c.header('ETag', versionTag(record.version));
  return c.json(await appointmentView(c, kit, record));
}

async function confirm(c: Context, kit: Kit): Promise<AppointmentReceipt> {
  const body = await readJson(c);
  const {appointments} = c.get('region');
  const intention = await intentionOf(c, kit, 'appointments', body);
  if (intention) {
    const known = await appointments.replay(intention.keyHash, intention.requestHash, kit.now());
    const kept = await replayOf<AppointmentReceipt>(known, intention);
    if (kept) return kept;
  }
  await kit.limiter.count('appointments', kit.limiter.addressOf(c.req.raw));
  const request = kit.validate('AppointmentRequest', body);
  const visitor = visitorOf(request);
  const applicationReference = await applicationOf(c, request);
  const now = kit.now();
  const hold = await appointments.getHold(request.holdId, now);
  if (!hold) throw new ProblemError('hold-expired');
  return drawAgain(async () => {
    const {record, receipt} = await newAppointment(c, kit, hold, {visitor, channel: request.channel});
    const outcome = await appointments.confirm(
      request.holdId,
      {...record, ...(applicationReference !== undefined && {applicationReference})},
      {now, ...(intention && {idempotency: await intention.keep(receipt)})},
    );
    if (outcome.outcome === 'hold-expired') throw new ProblemError('hold-expired');
    if (outcome.outcome === 'booked') await holdEnded(c, kit, hold);
    return (await replayOf<AppointmentReceipt>(outcome, intention)) ?? receipt;
  });
}

/** Who comes; throws validation-failed. */
export function visitorOf(request: Pick<AppointmentRequest, 'name' | 'phone' | 'assistedBy'>): BookingSecrets {
  const phone = toE164(request.phone);
  if (phone === undefined) throw invalidField('/phone', 'phone', 'This is no telephone number');
  const name = request.name.trim();
  if (name === '') throw invalidField('/name', 'required', 'A name is needed');
  return {name, phone, assistedBy: request.assistedBy};
}

/** The application that the visit is for, in its one written form; throws validation-failed unless the region has it. */
export async function applicationOf(
  c: Context,
  {applicationReference: asked}: Pick<AppointmentRequest, 'applicationReference'>,
) {
  if (asked === undefined) return undefined;
  const parsed = parseReference(asked);
  const known = parsed?.kind === 'application' && (await c.get('region').applications.get(parsed.reference));
  if (!known) throw invalidField('/applicationReference', 'reference', 'There is no such application');
  return known.reference;
}

interface NewBooking {
  visitor: BookingSecrets;
  channel?: Channel | undefined;
  status?: 'booked' | 'waitlisted';
}

export async function newAppointment(
  c: Context,
  kit: Kit,
  hold: Pick<HoldRecord, 'locationId' | 'serviceIds' | 'people' | 'start' | 'end'>,
  {visitor, channel = 'online', status = 'booked'}: NewBooking,
): Promise<{record: FromHold; receipt: AppointmentReceipt}> {
  const location = await locationOf(c, hold);
  const now = kit.now();
  const reference = newReference('appointment', kit.randomBytes);
  const {accessCode, codeHash} = await newAccessCode(kit);
  const sealed = await sealBooking(kit, c.get('region').code, reference, visitor);
  return {
    record: {reference, codeHash, status, channel, createdAt: now, updatedAt: now, sealed, version: 1},
    receipt: {
      reference,
      accessCode,
      start: officeInstant(hold.start, location),
      end: officeInstant(hold.end, location),
      zone: location.zone,
      location,
      serviceIds: hold.serviceIds,
      people: hold.people,
      status,
      manageUrl: journeyUrl(c, kit, 'booking', {reference, accessCode}),
    },
  };
}
