import type {SlotHold} from '@mpp-sdk/contract';
import {parseSlotId, toEpoch, toLocalDate} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import {countHold, giveBack, holdEnded, holdLife} from '../hold-allowance.js';
import {intentionOf, replayOf} from '../idempotency.js';
import type {Context, Env, Kit} from '../kit.js';
import {readJson} from '../middleware/body.js';
import {movedBooking} from '../moved-booking.js';
import {pathOf} from '../parameters.js';
import {ProblemError, invalidField} from '../problem.js';
import {newId} from '../security/tokens.js';
import type {Busy, HoldRecord} from '../store/appointments.js';
import {offersOf} from '../waiting-list.js';
import {checkServed, nextFree, slotsOf} from '../visits.js';
import type {Visit} from '../visits.js';

export function slotHoldRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .post('/slot-holds', async (c) => c.json(await hold(c, kit), 201))
    .delete('/slot-holds/:holdId', async (c) => {
      const {appointments} = c.get('region');
      const id = pathOf(c, 'holdId', 64);
      const held = await appointments.getHold(id, kit.now());
      if (held) {
        const offers = await offersOf(kit, c.get('region'), held);
        await appointments.releaseHold(id, {now: kit.now(), offers});
        await holdEnded(c, kit, held);
      }
      return c.body(null, 204);
    });
}

async function hold(c: Context, kit: Kit): Promise<SlotHold> {
  const body = await readJson(c);
  const {appointments} = c.get('region');
  const intention = await intentionOf(c, kit, 'slot-holds', body);
  if (intention) {
    const known = await appointments.replay(intention.keyHash, intention.requestHash, kit.now());
    const kept = await replayOf<SlotHold>(known, intention);
    if (kept) return kept;
  }
  await kit.limiter.count('slot-holds', kit.limiter.addressOf(c.req.raw));
  const request = kit.validate('SlotHoldRequest', body);
  const {visit, start} = await visitOf(c, request);
  const moves = request.moves === undefined ? undefined : await movedBooking(c, kit, request.moves);
  const settings = c.get('settings');
  const now = kit.now();
  const date = toLocalDate(start, visit.location.zone);
  const slotGiven = (busy: readonly Busy[]) =>
    slotsOf(visit, settings, {from: date, to: date, now, busy})[0]?.slots.find(({id}) => id === request.slotId);
  const slot = slotGiven([]);
  if (!slot) throw new ProblemError('slot-invalid');
  const replaced = request.replaces === undefined ? undefined : await appointments.getHold(request.replaces, now);
  // Who waits for the day has a right to what is free before anybody who only comes now.
  const place = {locationId: visit.location.id, start};
  const offers = await offersOf(kit, c.get('region'), place);
  const countedFor = await countHold(c, kit, visit.people);
  const record: HoldRecord = {
    id: newId(kit.randomBytes),
    slotId: request.slotId,
    locationId: visit.location.id,
    serviceIds: request.serviceIds,
    people: visit.people,
    start,
    end: toEpoch(slot.end),
    expiresAt: now + holdLife,
    countedFor,
    ...(moves !== undefined && {moves}),
  };
  const answer: SlotHold = {
    id: record.id,
    slotId: record.slotId,
    expiresAt: new Date(record.expiresAt).toISOString(),
    start: slot.start,
    end: slot.end,
    locationId: record.locationId,
  };
  const fits = (busy: Busy[]) => (slotGiven(busy)?.free ?? 0) >= visit.people;
  const outcome = await appointments.hold(record, fits, {
    now,
    offers,
    ...(request.replaces !== undefined && {replaces: request.replaces}),
    ...(intention && {idempotency: await intention.keep(answer)}),
  });
  if (outcome.outcome === 'held') await holdEnded(c, kit, replaced);
  else await giveBack(kit, record);
  if (outcome.outcome === 'taken') {
    if (offers) await appointments.offer(offers, kit.now());
    throw new ProblemError('slot-taken', {nextSlots: await nextFree(c.get('region'), visit, settings, start, now)});
  }
  return (await replayOf<SlotHold>(outcome, intention)) ?? answer;
}

async function visitOf(
  c: Context,
  request: {slotId: string; serviceIds: string[]; people?: number},
): Promise<{visit: Visit; start: number}> {
  const region = c.get('region');
  const parsed = parseSlotId(request.slotId);
  const location = parsed && (await region.locations.get(parsed.locationId));
  if (!location) throw new ProblemError('slot-invalid');
  const found = await Promise.all(request.serviceIds.map((id) => region.services.get(id)));
  const services = found.map((service, index) => {
    if (!service) throw invalidField(`/serviceIds/${index}`, 'unknown', 'There is no such service');
    return service;
  });
  const visit = {location, services, people: request.people ?? 1};
  checkServed(visit);
  return {visit, start: parsed.start};
}
