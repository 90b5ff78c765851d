/** Writes applications into the PGlite folder of its first argument and tells its parent each one that was acknowledged. */
import {openDatabase} from '../sql/node-open.js';
import {createSqlStore} from '../sql/sql-store.js';
import {newApplication, settings} from './fixtures.js';

const {db} = await openDatabase({dataDir: process.argv[2]!});
const store = await createSqlStore(db);
await store.putRegion(settings('31'));
const region = (await store.region('31'))!;
const ENOUGH = 5000;
for (let at = 0; at < ENOUGH; at += 8)
  await Promise.all(
    Array.from({length: 8}, async (_, n) => {
      const reference = `W${at + n}`;
      await region.applications.create(newApplication(reference));
      process.send!(reference);
    }),
  );
