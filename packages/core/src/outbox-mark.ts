/**
 * When something is to be done about what this device keeps (epoch milliseconds): a sending that waits is due at once, a
 * draft when its time is over. The loader looks here, which costs less than a database; it spells the name itself.
 */
const NAME = 'mpp-sdk-outbox';

/** From now on this is due; without a time, nothing is. */
export function markOutbox(due: number | undefined): void {
  try {
    if (due === undefined) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, String(due));
  } catch {
    // Blocked storage: the element itself still sends, and forgets, when its page is open.
  }
}

/** The earlier of this and what is due already. */
export const markSooner = (due: number): void => markOutbox(Math.min(due, dueAt() ?? due));

export const outboxIsDue = (now: number): boolean => (dueAt() ?? Infinity) <= now;

function dueAt(): number | undefined {
  try {
    const due = localStorage.getItem(NAME);
    return due === null ? undefined : Number(due);
  } catch {
    return undefined;
  }
}
