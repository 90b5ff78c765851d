import type {Kysely} from 'kysely';
import {oldestSearchDay} from '../search-words.js';
import type {Database} from './schema.js';

const DAY = 86_400_000;

/** Deletes what has expired, table by table, so that no long transaction stands in anyone's way. */
export async function sweep(db: Kysely<Database>, now: number): Promise<void> {
  const expiring = [
    'drafts',
    'slot_holds',
    'access_tokens',
    'staff_tokens',
    'idempotency_keys',
    'rate_counters',
  ] as const;
  for (const table of expiring) await db.deleteFrom(table).where('expires_at', '<=', now).execute();
  await db.deleteFrom('uploads').where('reference', 'is', null).where('expires_at', '<=', now).execute();
  await db.deleteFrom('search_outcomes').where('day', '<', oldestSearchDay(now)).execute();
  // Nobody holds a place on a day that is over in every zone; a lock row that is missed is made anew.
  await db
    .deleteFrom('location_days')
    .where('day', '<', Math.floor(now / DAY) - 2)
    .execute();
}
