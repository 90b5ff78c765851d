import type {AppointmentReceipt} from '@mpp-sdk/contract';
import {toEpoch, toLocalDate} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import {drawAgain} from '../draw-again.js';
import {intentionOf, replayOf} from '../idempotency.js';
import type {Context, Env, Kit} from '../kit.js';
import {readJson} from '../middleware/body.js';
import {ProblemError, invalidField} from '../problem.js';
import {checkServed, findServices, slotsOf} from '../visits.js';
import {offerFreed} from '../waiting-list.js';
import {applicationOf, newAppointment, visitorOf} from './appointments.js';

/** Waiting for a place on a full day. Who waits has a reference and a code, as for any appointment. */
export function waitingListRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>().post('/waiting-list', async (c) => c.json(await join(c, kit), 201));
}

async function join(c: Context, kit: Kit): Promise<AppointmentReceipt> {
  const body = await readJson(c);
  const region = c.get('region');
  const intention = await intentionOf(c, kit, 'waiting-list', body);
  if (intention) {
    const known = await region.appointments.replay(intention.keyHash, intention.requestHash, kit.now());
    const kept = await replayOf<AppointmentReceipt>(known, intention);
    if (kept) return kept;
  }
  await kit.limiter.count('appointments', kit.limiter.addressOf(c.req.raw));
  const request = kit.validate('WaitingRequest', body);
  const visitor = visitorOf(request);
  const applicationReference = await applicationOf(c, request);
  const location = await region.locations.get(request.locationId);
  if (!location) throw new ProblemError('location-not-found');
  const services = await findServices(region, request.serviceIds);
  const visit = {location, services, people: request.people ?? 1};
  checkServed(visit);
  const now = kit.now();
  const day = {from: request.date, to: request.date, now, busy: []};
  const slots = slotsOf(visit, c.get('settings'), day)[0]?.slots ?? [];
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last || toLocalDate(first.start, location.zone) !== request.date)
    throw invalidField('/date', 'not-bookable', 'Nothing can be booked on that day');
  const wanted = {
    locationId: location.id,
    serviceIds: request.serviceIds,
    people: visit.people,
    start: toEpoch(first.start),
    end: toEpoch(last.end),
  };
  const receipt = await drawAgain(async () => {
    const made = await newAppointment(c, kit, wanted, {visitor, channel: request.channel, status: 'waitlisted'});
    const outcome = await region.appointments.wait(
      {...made.record, ...wanted, waitsSince: now, ...(applicationReference !== undefined && {applicationReference})},
      {now, ...(intention && {idempotency: await intention.keep(made.receipt)})},
    );
    return (await replayOf<AppointmentReceipt>(outcome, intention)) ?? made.receipt;
  });
  await offerFreed(kit, region, wanted);
  return receipt;
}
