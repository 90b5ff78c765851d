import type {Context, Kit} from './kit.js';
import {sha256} from './security/hash.js';
import type {HoldRecord} from './store/appointments.js';

/** Long enough to type a name and a number on a phone, short enough that a place is not lost for long. */
export const holdLife = 10 * 60_000;

/**
 * Counts a new hold for the client's address; throws rate-limited when the address keeps too much already. Answers whose
 * allowance it is, for the hold to remember: it may end from another address.
 */
export async function countHold(c: Context, {limiter}: Kit, people: number): Promise<string> {
  const whose = await sha256(`holds\n${limiter.addressOf(c.req.raw)}`);
  await limiter.count('kept-slots', whose);
  await limiter.countMany('kept-people', people, whose);
  return whose;
}

/**
 * A hold that was booked, given up or exchanged is kept no longer, so its address may keep another. It is given back to the
 * window in which it was made, and once however many requests end it, so that nobody gains by ending holds.
 */
export async function holdEnded(c: Context, kit: Kit, hold: HoldRecord | undefined): Promise<void> {
  if (hold && (await kit.limiter.within('ended-holds', c.get('region').code, hold.id))) await giveBack(kit, hold);
}

/** As holdEnded, for a hold that never came about. What a waiting list offers was counted for nobody. */
export async function giveBack({limiter}: Kit, {people, expiresAt, countedFor}: HoldRecord): Promise<void> {
  if (countedFor === undefined) return;
  const madeAt = expiresAt - holdLife;
  await limiter.giveBack('kept-slots', 1, madeAt, countedFor);
  await limiter.giveBack('kept-people', people, madeAt, countedFor);
}
