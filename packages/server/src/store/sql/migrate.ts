import type {Kysely} from 'kysely';
import {Migrator} from 'kysely/migration';
import * as firstTables from './migrations/0001-first-tables.js';
import * as sealedParts from './migrations/0002-sealed-parts.js';
import * as searchWords from './migrations/0003-search-words.js';
import * as regionKeys from './migrations/0004-region-keys.js';
import * as uploadNetworks from './migrations/0005-upload-networks.js';
import * as settledCases from './migrations/0006-settled-cases.js';
import * as movingHolds from './migrations/0008-moving-holds.js';
import * as waitingList from './migrations/0009-waiting-list.js';
import * as countedHolds from './migrations/0010-counted-holds.js';
import type {Database} from './schema.js';

/**
 * Brings the tables up to date. Kysely holds an advisory lock while it does, so several processes may start at once.
 * @throws the database's error; what was already migrated stays, the failed migration is rolled back.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrations = {
    '0001-first-tables': firstTables,
    '0002-sealed-parts': sealedParts,
    '0003-search-words': searchWords,
    '0004-region-keys': regionKeys,
    '0005-upload-networks': uploadNetworks,
    '0006-settled-cases': settledCases,
    '0008-moving-holds': movingHolds,
    '0009-waiting-list': waitingList,
    '0010-counted-holds': countedHolds,
  };
  const migrator = new Migrator({db, provider: {getMigrations: async () => migrations}});
  const {error} = await migrator.migrateToLatest();
  if (error) throw error;
}
