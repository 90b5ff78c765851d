import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import pg from 'pg';
import {openDatabase, type OpenDatabase} from '../store/sql/node-open.js';
import {createSqlStore} from '../store/sql/sql-store.js';
import {end, processToken, startProcess} from './node-process.js';
import {readStream} from './read-stream.js';
import {accessTo, complaint, createWorld, dataKey, operatorToken, submit, type World} from './world.js';

const adminUrl = process.env['TEST_DATABASE_URL'];
if (adminUrl === undefined)
  console.log('Several servers on one PostgreSQL are not tested: TEST_DATABASE_URL is not set.');
else suite(adminUrl);

const path = '/v1/regions/31/applications';

function suite(url: string): void {
  const name = `mpp_servers_${process.pid}_${Date.now()}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  before(() => query(url, `create database ${name}`));
  after(() => query(url, `drop database ${name}`));

  describe('two servers on one PostgreSQL, whose streams look into it every ten minutes', {timeout: 60_000}, () => {
    let databases: OpenDatabase[];
    let here: World;
    let there: World;
    before(async () => {
      databases = [await openDatabase({url: own.href}), await openDatabase({url: own.href})];
      const [first, second] = databases as [OpenDatabase, OpenDatabase];
      here = await createWorld({store: await createSqlStore(first.db, first.listen), eventPollMs: 600_000});
      there = await createWorld({store: await createSqlStore(second.db, second.listen), eventPollMs: 600_000});
    });
    after(() => Promise.all(databases.map(({close}) => close())));

    const move = (world: World, reference: string, status: string) =>
      world.call('POST', `/v1/staff/regions/31/applications/${reference}/events`, {
        token: operatorToken,
        body: {status},
      });

    async function follow({app}: World, reference: string, token: string, headers: Record<string, string> = {}) {
      const stop = new AbortController();
      const request = new Request(`http://server.test${path}/${reference}/events`, {
        headers: {Accept: 'text/event-stream', Authorization: `Bearer ${token}`, ...headers},
        signal: stop.signal,
      });
      return {...readStream(await app(request)), stop: () => stop.abort()};
    }

    it('one tells at once what an officer has written at the other', async () => {
      const receipt = await submit(here);
      const stream = await follow(there, receipt.reference, await accessTo(there, 'applications', receipt));
      await stream.until('id: 1\n');
      await move(here, receipt.reference, 'in-review');
      assert.match(await stream.until('id: 2\n'), /"status":"in-review"/);
      stream.stop();
    });

    it('nothing is lost or doubled when the citizen comes back to the other one', async () => {
      const receipt = await submit(here);
      const token = await accessTo(here, 'applications', receipt);
      const first = await follow(here, receipt.reference, token);
      await first.until('id: 1\n');
      first.stop();
      for (const status of ['in-review', 'decided', 'closed']) await move(here, receipt.reference, status);
      const second = await follow(there, receipt.reference, token, {'Last-Event-ID': '1'});
      const text = await second.until('id: 4\n');
      assert.deepEqual(text.match(/^id: \d+$/gm), ['id: 2', 'id: 3', 'id: 4']);
      second.stop();
    });

    it('both go on after the connection that listens was cut', async () => {
      const receipt = await submit(here);
      const stream = await follow(there, receipt.reference, await accessTo(there, 'applications', receipt));
      await stream.until('id: 1\n');
      const listening = `from pg_stat_activity where datname = '${name}' and query like 'listen %'`;
      assert.ok((await query(own.href, `select pg_terminate_backend(pid) ${listening}`)).length > 0);
      await move(here, receipt.reference, 'in-review');
      await stream.until('id: 2\n');
      stream.stop();
    });
  });

  describe('two processes on one PostgreSQL', {timeout: 60_000}, () => {
    it('a citizen whose process is killed reads at the other what happened meanwhile', async () => {
      const DATA_KEY = Buffer.from(dataKey).toString('base64');
      const start = () => startProcess({DATABASE_URL: own.href, DATA_KEY});
      const [first, second] = [await start(), await start()];
      try {
        const json = {'Content-Type': 'application/json'};
        const post = async (address: string, body: object, headers: Record<string, string> = {}) => {
          const answer = await fetch(address, {
            method: 'POST',
            headers: {...json, ...headers},
            body: JSON.stringify(body),
          });
          assert.ok(answer.ok, `${answer.status}`);
          return (await answer.json()) as Record<string, string>;
        };
        const key = {'Idempotency-Key': crypto.randomUUID()};
        const {reference, accessCode} = await post(first.url + path, complaint(), key);
        const {token} = await post(`${first.url}${path}/${reference}/access`, {accessCode});
        const open = (server: string, last: Record<string, string> = {}) =>
          fetch(`${server}${path}/${reference}/events`, {
            headers: {Accept: 'text/event-stream', Authorization: `Bearer ${token}`, ...last},
          });
        const stream = readStream(await open(first.url));
        await stream.until('id: 1\n');
        await end(first.child, 'SIGKILL');
        await assert.rejects(stream.until('never'));
        const officer = {Authorization: `Bearer ${processToken}`};
        await post(
          `${second.url}/v1/staff/regions/31/applications/${reference}/events`,
          {status: 'in-review'},
          officer,
        );
        const again = await readStream(await open(second.url, {'Last-Event-ID': '1'})).until('id: 2\n');
        assert.deepEqual(again.match(/^id: \d+$/gm), ['id: 2']);
      } finally {
        await Promise.all([first, second].map(({child}) => end(child, 'SIGKILL')));
      }
    });
  });
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
