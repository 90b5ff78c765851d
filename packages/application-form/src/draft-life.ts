/** How long this device keeps a draft after its last change; the citizen chooses, since the phone may be shared. */
export const LIVES = ['hour', 'day', 'week', 'month'] as const;
export type DraftLife = (typeof LIVES)[number];

const DAY_MS = 86_400_000;

/** When this device forgets it (epoch milliseconds). A `day` ends at midnight of the device: it is the citizen's own. */
export function expiresAt({savedAt, life = 'month'}: {savedAt: number; life?: DraftLife}): number {
  if (life === 'hour') return savedAt + DAY_MS / 24;
  if (life === 'day') return new Date(savedAt).setHours(24, 0, 0, 0);
  return savedAt + (life === 'week' ? 7 : 30) * DAY_MS;
}
