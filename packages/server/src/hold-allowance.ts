import type {Context, Kit} from './kit.js';
import type {HoldRecord} from './store/appointments.js';

/** Long enough to type a name and a number on a phone, short enough that a place is not lost for long. */
export const holdLife = 10 * 60_000;

/** Counts a new hold for the client's address; throws rate-limited when the address keeps too much already. */
export async function countHold(c: Context, {limiter}: Kit, people: number): Promise<void> {
  const address = limiter.addressOf(c.req.raw);
  await limiter.count('kept-slots', address);
  await limiter.countMany('kept-people', people, address);
}

/**
 * A hold that was booked, given up or exchanged is kept no longer, so its address may keep another. It is given back to the
 * window in which it was made, and once however many requests end it, so that nobody gains by ending holds.
 */
export async function holdEnded(c: Context, kit: Kit, hold: HoldRecord | undefined): Promise<void> {
  if (hold && (await kit.limiter.within('ended-holds', c.get('region').code, hold.id))) await giveBack(c, kit, hold);
}

/** As holdEnded, for a hold that never came about. */
export async function giveBack(c: Context, {limiter}: Kit, {people, expiresAt}: HoldRecord): Promise<void> {
  const address = limiter.addressOf(c.req.raw);
  const madeAt = expiresAt - holdLife;
  await limiter.giveBack('kept-slots', 1, madeAt, address);
  await limiter.giveBack('kept-people', people, madeAt, address);
}
