import {sql, type Kysely} from 'kysely';
import {windowOf} from '../rate-window.js';
import type {RegionSettings, RegionStore, Store} from '../store.js';
import {sqlApplications} from './applications.js';
import {sqlAppointments} from './appointments.js';
import {sqlForms, sqlLocations, sqlServices} from './catalogue.js';
import {sqlDrafts} from './drafts.js';
import {migrate} from './migrate.js';
import {createNotices, type Listen, type Notices} from './notices.js';
import {sqlKeys, sqlSealed} from './region-keys.js';
import type {Database} from './schema.js';
import {sqlSearchWords} from './search-words.js';
import {sweep} from './sweep.js';
import {sqlAccessTokens, sqlStaffTokens} from './tokens.js';
import {sqlUploads} from './uploads.js';

/**
 * A store over PostgreSQL or PGlite; brings the tables up to date first. Closing the store closes `db`. Without `listen`
 * nobody is woken by what happens to a case.
 * @throws the database's error when it cannot be reached or migrated.
 */
export async function createSqlStore(db: Kysely<Database>, listen?: Listen): Promise<Store> {
  await migrate(db);
  const notices = createNotices(listen);
  const settingsOf = (code: string) =>
    db.selectFrom('regions').select('settings').where('region', '=', code).executeTakeFirst();
  return {
    region: async (code) => ((await settingsOf(code)) ? regionHandle(db, code, notices) : undefined),
    regionCodes: async () => {
      const rows = await db.selectFrom('regions').select('region').orderBy('region').execute();
      return rows.map(({region}) => region);
    },
    putRegion: async (settings) => {
      const text = JSON.stringify(settings);
      await db
        .insertInto('regions')
        .values({region: settings.profile.code, settings: text})
        .onConflict((conflict) => conflict.column('region').doUpdateSet({settings: text}))
        .execute();
    },
    hit: (bucket, windowSeconds, now, weight = 1) => hit(db, bucket, windowSeconds, now, weight),
    hits: (bucket, windowSeconds, now) => hits(db, bucket, windowSeconds, now),
    sweep: (now) => sweep(db, now),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: async () => {
      await notices.close();
      await db.destroy();
    },
  };
}

async function hit(
  db: Kysely<Database>,
  bucket: string,
  windowSeconds: number,
  now: number,
  weight: number,
): Promise<number> {
  const {start, end} = windowOf(windowSeconds, now);
  const {count} = await db
    .insertInto('rate_counters')
    .values({region: '*', bucket, window_start: start, expires_at: end, count: weight})
    .onConflict((conflict) =>
      conflict
        .columns(['region', 'bucket', 'window_start', 'expires_at'])
        .doUpdateSet((row) => ({count: row('rate_counters.count', '+', weight)})),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return count;
}

async function hits(db: Kysely<Database>, bucket: string, windowSeconds: number, now: number): Promise<number> {
  const {start, end} = windowOf(windowSeconds, now);
  const row = await db
    .selectFrom('rate_counters')
    .select('count')
    .where('region', '=', '*')
    .where('bucket', '=', bucket)
    .where('window_start', '=', start)
    .where('expires_at', '=', end)
    .executeTakeFirst();
  return row?.count ?? 0;
}

function regionHandle(db: Kysely<Database>, code: string, notices: Notices): RegionStore {
  return {
    code,
    settings: async (): Promise<RegionSettings> => {
      const row = await db
        .selectFrom('regions')
        .select('settings')
        .where('region', '=', code)
        .executeTakeFirstOrThrow();
      return row.settings;
    },
    services: sqlServices(db, code),
    searchWords: sqlSearchWords(db, code),
    forms: sqlForms(db, code),
    locations: sqlLocations(db, code),
    drafts: sqlDrafts(db, code),
    applications: sqlApplications(db, code, notices),
    appointments: sqlAppointments(db, code),
    uploads: sqlUploads(db, code),
    accessTokens: sqlAccessTokens(db, code),
    staffTokens: sqlStaffTokens(db, code),
    keys: sqlKeys(db, code),
    sealed: sqlSealed(db, code),
  };
}
