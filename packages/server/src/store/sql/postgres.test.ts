import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import pg from 'pg';
import {createCatalogues} from '../../catalogues.js';
import {seed} from '../../seed.js';
import {newApplication, settings} from '../suite/fixtures.js';
import {empty, sqlSuite} from '../suite/sql-suite.js';
import {storeSuite} from '../suite/store-suite.js';
import {openDatabase, type OpenDatabase} from './node-open.js';
import {createSqlStore} from './sql-store.js';
import {inTransaction} from './transaction.js';

const adminUrl = process.env['TEST_DATABASE_URL'];
if (adminUrl === undefined) console.log('PostgreSQL is not tested here: TEST_DATABASE_URL is not set.');
else suite(adminUrl);

function suite(url: string): void {
  const name = `mpp_test_${process.pid}_${Date.now()}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  let opened: OpenDatabase;
  before(async () => {
    await administer(url, `create database ${name}`);
    opened = await openDatabase({url: own.href});
    await createSqlStore(opened.db);
  });
  after(async () => {
    await opened.close();
    await administer(url, `drop database ${name}`);
  });

  storeSuite('PostgreSQL', async () => {
    await empty(opened.db);
    const {db, listen} = opened;
    return {store: await createSqlStore(db, listen), close: async () => {}};
  });
  sqlSuite('PostgreSQL', async () => opened.db);

  describe('several processes on one PostgreSQL', () => {
    it('may start at the same time on an empty database', async () => {
      const fresh = `${name}_fresh`;
      await administer(url, `create database ${fresh}`);
      const there = new URL(url);
      there.pathname = `/${fresh}`;
      const all = await Promise.all(Array.from({length: 4}, () => openDatabase({url: there.href})));
      try {
        const stores = await Promise.all(all.map(({db}) => createSqlStore(db)));
        await stores[0]!.putRegion(settings('31'));
        for (const store of stores) assert.deepEqual(await store.regionCodes(), ['31']);
      } finally {
        await Promise.all(all.map(({close}) => close()));
        await administer(url, `drop database ${fresh}`);
      }
    });

    it('run both of two transactions that waited for each other, one after the other', async () => {
      await empty(opened.db);
      const store = await createSqlStore(opened.db);
      for (const code of ['31', '71']) await store.putRegion(settings(code));
      let arrived = 0;
      let release = () => {};
      const bothHoldOne = new Promise<void>((resolve) => (release = resolve));
      const cross = (codes: string[]) =>
        inTransaction(opened.db, async (trx) => {
          for (const code of codes) {
            await trx
              .updateTable('regions')
              .set((row) => ({services_version: row('services_version', '+', 1)}))
              .where('region', '=', code)
              .execute();
            if (++arrived === 2) release();
            await bothHoldOne;
          }
        });
      await Promise.all([cross(['31', '71']), cross(['71', '31'])]);
      for (const code of ['31', '71']) assert.equal(await (await store.region(code))!.services.version(), 2);
    });

    it('find what another process has imported, and words that it accepted, at the next question', async () => {
      await empty(opened.db);
      const elsewhere = await openDatabase({url: own.href});
      try {
        const [here, there] = await Promise.all([opened.db, elsewhere.db].map((db) => createSqlStore(db)));
        await seed(here!);
        const [ours, theirs] = [(await here!.region('31'))!, (await there!.region('31'))!];
        const catalogues = createCatalogues();
        const before = await (await catalogues.of(ours)).answer();
        const [service] = await theirs.services.all();
        await theirs.services.put([{...service!, id: 'baru.layanan', name: {id: 'Zebrapolis'}}]);
        const found = async (query: string) => (await catalogues.of(ours)).index.search(query, {limit: 1}).items[0]?.id;
        assert.equal(await found('zebrapolis'), 'baru.layanan');
        await theirs.searchWords.putSynonyms([{phrase: 'belang', text: 'zebrapolis'}]);
        assert.equal(await found('belang'), 'baru.layanan');
        assert.notEqual((await (await catalogues.of(ours)).answer()).etag, before.etag);
      } finally {
        await elsewhere.close();
      }
    });

    it('keeps everything over a close', async () => {
      await empty(opened.db);
      const first = await openDatabase({url: own.href});
      const store = await createSqlStore(first.db);
      await store.putRegion(settings('31'));
      await (await store.region('31'))!.applications.create(newApplication('A1'));
      await store.close();
      await first.close();
      const again = await createSqlStore(opened.db);
      assert.ok(await (await again.region('31'))!.applications.get('A1'));
    });
  });
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  await client.query(statement);
  await client.end();
}
