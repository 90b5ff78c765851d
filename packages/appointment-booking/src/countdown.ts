/** How long a hold lasts, and how that is said. Pure. */

/** The longest hold that makes sense: beyond it the device's clock is wrong, not the server generous. */
const LONGEST = 60 * 60_000;

/**
 * Milliseconds until `expiresAt` at the moment of the server's answer, or undefined when the device's clock is so wrong
 * that no honest number can be shown (a fresh hold that is over already, or lasts for hours).
 */
export function timeLeft(expiresAt: string, now: number): number | undefined {
  const left = Date.parse(expiresAt) - now;
  return left > 0 && left <= LONGEST ? left : undefined;
}

/** Minutes and seconds to show, rounded up so that nothing means over. */
export function countdown(ms: number): {minutes: number; seconds: number} {
  const all = Math.max(0, Math.ceil(ms / 1000));
  return {minutes: Math.floor(all / 60), seconds: all % 60};
}

/** Whole minutes to say aloud. */
export const minutesLeft = (ms: number): number => Math.max(1, Math.round(ms / 60_000));
