/** Whether something on this device waits to be sent. The loader looks here, which costs less than a database; it spells the name itself. */
const NAME = 'mpp-sdk-outbox';

export function markOutbox(waiting: boolean | undefined): void {
  try {
    if (waiting) localStorage.setItem(NAME, '1');
    else localStorage.removeItem(NAME);
  } catch {
    // Blocked storage: the element itself still sends when its page is open.
  }
}

export function outboxWaits(): boolean {
  try {
    return localStorage.getItem(NAME) !== null;
  } catch {
    return false;
  }
}
