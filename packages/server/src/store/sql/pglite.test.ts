import assert from 'node:assert/strict';
import {fork} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm, utimes, writeFile} from 'node:fs/promises';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {newApplication, settings} from '../suite/fixtures.js';
import {empty, sqlSuite} from '../suite/sql-suite.js';
import {storeSuite} from '../suite/store-suite.js';
import {openDatabase, type OpenDatabase} from './node-open.js';
import {createSqlStore} from './sql-store.js';

let opened: OpenDatabase;
before(async () => {
  opened = await openDatabase();
  await createSqlStore(opened.db);
});
after(() => opened.close());

storeSuite('PGlite', async () => {
  await empty(opened.db);
  const {db, listen} = opened;
  return {store: await createSqlStore(db, listen), close: async () => {}};
});
sqlSuite('PGlite', async () => opened.db);

describe('PGlite in a folder', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mpp-store-'));
  });
  after(() => rm(folder, {recursive: true, force: true}));

  it('keeps everything over a close, and lets nobody else in meanwhile', async () => {
    const first = await openDatabase({dataDir: folder});
    const store = await createSqlStore(first.db);
    await store.putRegion(settings('31'));
    await (await store.region('31'))!.applications.create(newApplication('A1'));
    await assert.rejects(openDatabase({dataDir: folder}), new RegExp(`pid ${process.pid}.*${folder}`));
    await first.close();
    const second = await openDatabase({dataDir: folder});
    const again = await createSqlStore(second.db);
    assert.ok(await (await again.region('31'))!.applications.get('A1'));
    await second.close();
    await assert.rejects(readFile(join(folder, 'server.lock')), {code: 'ENOENT'});
  });

  it('loses nothing that was acknowledged when the process is killed, and takes over its lock', async () => {
    const child = fork(new URL('../suite/writer-process.ts', import.meta.url), [folder], {execArgv: process.execArgv});
    const acknowledged: string[] = [];
    child.on('message', (reference) => {
      acknowledged.push(reference as string);
      if (acknowledged.length === 100) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    assert.ok(acknowledged.length >= 100);
    const {db, close} = await openDatabase({dataDir: folder});
    const region = (await (await createSqlStore(db)).region('31'))!;
    const kept = new Set((await region.applications.list({limit: 100_000})).map(({reference}) => reference));
    assert.deepEqual(
      acknowledged.filter((reference) => !kept.has(reference)),
      [],
    );
    await close();
  });

  it('respects the lock of another machine only while that touches it', async () => {
    const lock = join(folder, 'server.lock');
    await writeFile(lock, JSON.stringify({pid: 1, startedAt: '', host: `not-${hostname()}`}));
    await assert.rejects(openDatabase({dataDir: folder}), /pid 1/);
    await utimes(lock, new Date(0), new Date(0));
    await (await openDatabase({dataDir: folder})).close();
  });
});
