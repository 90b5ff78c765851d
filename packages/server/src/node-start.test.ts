import assert from 'node:assert/strict';
import {access, readFile, readdir, stat, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {once} from 'node:events';
import {join} from 'node:path';
import {test} from 'node:test';
import {end, runToEnd, startProcess, withFolder} from './test/node-process.js';

const sentence = (output: string) => output.trim().split('\n').at(-1)!;

test(
  'a port that is taken, a folder that cannot be used and settings without sense get one sentence and exit 1',
  {timeout: 60_000},
  async () => {
    await withFolder(async (folder) => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const {port} = other.address() as {port: number};
      const taken = await runToEnd({API_PORT: String(port), DATA_DIR: folder, STAFF_TOKEN: 'operator-of-the-tests'});
      other.close();
      assert.equal(taken.code, 1);
      assert.equal(
        sentence(taken.output),
        `Port ${port} is in use already; stop the other program or choose another with API_PORT.`,
      );
      assert.deepEqual(await readdir(folder), [], 'a taken port changes nothing on disk');

      await writeFile(join(folder, 'file'), '');
      const cases: [Record<string, string>, RegExp][] = [
        // Nothing can be made under /proc, and it says so in a way of its own. Elsewhere / or /proc itself cannot be written.
        [{DATA_DIR: '/proc/nope/deeper'}, /^\/proc(\/nope)? cannot be (used|written).*DATA_DIR\.$/],
        [{DATA_DIR: '/proc'}, /^\/proc cannot be (used|written).*DATA_DIR\.$/],
        [{DATA_DIR: join(folder, 'file')}, /file cannot be used as a folder for data/],
        [{DATA_DIR: join(folder, 'file', 'below')}, /cannot be used as a folder for data/],
        [{DATA_DIR: folder, API_PORT: 'many'}, /API_PORT must be a number/],
        [{DATA_DIR: folder, DATA_KEY: 'c2hvcnQ='}, /DATA_KEY must hold 32 bytes/],
        [{DATA_DIR: folder, DATA_KEY_PREVIOUS: 'c2hvcnQ='}, /DATA_KEY_PREVIOUS must hold 32 bytes/],
        [
          {DATA_DIR: folder, CLAMD: 'somewhere'},
          /CLAMD must be the path of a socket or host:port; it is "somewhere"\./,
        ],
        [{DATA_DIR: folder, STAFF_TOKEN: 'geheim'}, /STAFF_TOKEN must have at least 16 characters; it has 6\./],
        [{DATA_DIR: folder, MPP_PAGES_BASE: 'nonsense'}, /MPP_PAGES_BASE must be an http/],
        [
          {DATA_DIR: folder, DATABASE_URL: 'postgres://user:geheim@127.0.0.1:1/x'},
          /database of DATABASE_URL does not answer/,
        ],
      ];
      for (const [env, expected] of cases) {
        const {code, output} = await runToEnd({API_PORT: '0', STAFF_TOKEN: 'operator-of-the-tests', ...env});
        assert.equal(code, 1);
        assert.match(sentence(output), expected);
        assert.ok(!output.includes('    at ') && !output.includes('geheim'), output);
      }
    });
  },
);

test(
  'a fresh start seeds, keeps its key for itself, compresses, and the next start says what is loose',
  {timeout: 60_000},
  async () => {
    await withFolder(async (above) => {
      const folder = join(above, 'new', 'deep');
      const first = await startProcess({DATA_DIR: folder, STAFF_TOKEN: '', MPP_PAGES_BASE: 'http://127.0.0.1:4173/'});
      assert.match(first.output(), /Sample regions 31, 72.01/);
      assert.match(first.output(), /STAFF_TOKEN was not given; until the next start it is \S{32}/);
      const built = await access(new URL('../../embed/dist/mpp.js', import.meta.url)).then(
        () => true,
        () => false,
      );
      assert.equal(first.output().includes('The elements are not built yet'), !built);
      const key = join(folder, 'data.key');
      assert.equal((await stat(key)).mode & 0o777, 0o600);
      const kept = await readFile(key, 'utf8');
      for (const encoding of ['br', 'gzip']) {
        const answer = await fetch(`${first.url}/v1/regions/31/catalogue`, {headers: {'Accept-Encoding': encoding}});
        assert.equal(answer.headers.get('Content-Encoding'), encoding);
        assert.equal(((await answer.json()) as {services: unknown[]}).services.length, 148);
      }
      const plain = await fetch(`${first.url}/v1/regions/31/catalogue`, {headers: {'Accept-Encoding': 'identity'}});
      assert.equal(plain.headers.get('Content-Encoding'), null);
      const profile = (await (await fetch(`${first.url}/v1/regions/31`)).json()) as {pages: {tracker: string}};
      assert.equal(profile.pages.tracker, 'http://127.0.0.1:4173/lacak.html');
      const big = await fetch(`${first.url}/v1/regions/31/applications`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': 'k'},
        body: new Uint8Array(20_000_000),
      });
      assert.deepEqual([big.status, ((await big.json()) as {code: string}).code], [413, 'body-too-large']);
      assert.equal(await end(first.child, 'SIGTERM'), 0);
      const second = await startProcess({DATA_DIR: folder, RATE_LIMITS: 'off', ALLOWED_ORIGINS: '*'});
      assert.match(second.output(), /RATE_LIMITS=off/);
      assert.match(second.output(), /ALLOWED_ORIGINS=\*: pages of any website/);
      assert.equal(await readFile(key, 'utf8'), kept);
      assert.equal(await end(second.child, 'SIGTERM'), 0);
    });
  },
);

test(
  'a wrong data key is said in one sentence; after an exchange the start wraps the keys of the regions anew',
  {timeout: 60_000},
  async () => {
    await withFolder(async (folder) => {
      const [old, next] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')];
      const first = await startProcess({DATA_DIR: folder, DATA_KEY: old});
      assert.match(first.output(), /CLAMD was not given: files .* are not scanned for viruses\./);
      const draft = {formId: 'pengaduan', formVersion: 1, answers: {mark: 'before the exchange'}};
      const body = JSON.stringify(draft);
      const headers = {'Content-Type': 'application/json'};
      const made = await fetch(`${first.url}/v1/regions/31/drafts`, {method: 'POST', headers, body});
      const {code} = (await made.json()) as {code: string};
      await end(first.child, 'SIGTERM');
      const wrong = await runToEnd({
        DATA_DIR: folder,
        DATA_KEY: next,
        API_PORT: '0',
        STAFF_TOKEN: 'operator-of-the-tests',
      });
      assert.equal(wrong.code, 1);
      assert.match(sentence(wrong.output), /^DATA_KEY is not the key of this database\./);
      const exchange = {DATA_DIR: folder, DATA_KEY: next, DATA_KEY_PREVIOUS: old, CLAMD: '127.0.0.1:3310'};
      const second = await startProcess(exchange);
      assert.match(second.output(), /data keys are wrapped by DATA_KEY now/);
      assert.ok(!second.output().includes('CLAMD was not given'));
      await end(second.child, 'SIGTERM');
      const third = await startProcess({DATA_DIR: folder, DATA_KEY: next});
      const kept = (await (await fetch(`${third.url}/v1/regions/31/drafts/${code}`)).json()) as {answers: unknown};
      assert.deepEqual(kept.answers, draft.answers);
      await end(third.child, 'SIGTERM');
    });
  },
);
