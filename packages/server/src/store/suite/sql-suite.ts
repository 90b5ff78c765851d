import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sql, type Kysely} from 'kysely';
import type {Database} from '../sql/schema.js';
import {createSqlStore} from '../sql/sql-store.js';
import * as f from './fixtures.js';

/** Removes all rows, so that one database serves many tests. */
export async function empty(db: Kysely<Database>): Promise<void> {
  await sql`truncate regions, rate_counters cascade`.execute(db);
}

/** What only the SQL store promises, on a database that is migrated already. */
export function sqlSuite(name: string, database: () => Promise<Kysely<Database>>): void {
  describe(`tables: ${name}`, () => {
    it('keeps events for ever: none can be changed or deleted', async () => {
      const db = await database();
      await empty(db);
      const store = await createSqlStore(db);
      await store.putRegion(f.settings('31'));
      await (await store.region('31'))!.applications.create(f.newApplication('A1'));
      await assert.rejects(db.updateTable('application_events').set({number: 9}).execute(), /only grows/);
      await assert.rejects(db.deleteFrom('application_events').execute(), /only grows/);
      // Exchanging the key of a sealed note is the one exception, and only of the note.
      const rewrite = (event: object) =>
        db.transaction().execute(async (trx) => {
          await sql`select set_config('mpp.reseal', 'on', true)`.execute(trx);
          await trx
            .updateTable('application_events')
            .set({event: JSON.stringify(event)})
            .execute();
        });
      for (const event of [
        {...f.event('new'), status: 'closed'},
        {...f.event(), note: undefined},
      ])
        await assert.rejects(rewrite(event), /only grows/);
      await rewrite(f.event('sealed anew'));
      await assert.rejects(db.updateTable('application_events').set({number: 9}).execute(), /only grows/);
      assert.equal((await db.selectFrom('application_events').selectAll().execute()).length, 1);
    });

    it('starts every key with the region, so that the tables can be distributed by it', async () => {
      const {rows} = await sql<{table: string; first: string; unique: boolean}>`
        select c.relname as table, a.attname as first
        from pg_index i
        join pg_class c on c.oid = i.indrelid
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indisunique and c.relname not like 'kysely%'`.execute(await database());
      assert.ok(rows.length >= 16);
      assert.deepEqual(
        rows.filter(({first}) => first !== 'region'),
        [],
      );
    });

    it('gives numbers for counts and times, not strings', async () => {
      const {rows} = await sql<{big: unknown}>`select 1803859200000::bigint as big`.execute(await database());
      assert.deepEqual(rows, [{big: 1_803_859_200_000}]);
    });
  });
}
