import assert from 'node:assert/strict';
import {test} from 'node:test';
import {end, startProcess, withFolder} from './test/node-process.js';

test('each coding of an answer has a tag of its own; 304 and 412 know all of them', {timeout: 60_000}, () =>
  withFolder(async (folder) => {
    const server = await startProcess({DATA_DIR: folder});
    try {
      const call = async (path: string, init: RequestInit) => {
        const answer = await fetch(`${server.url}/v1/regions/31/${path}`, init);
        const {status, headers} = answer;
        return {status, coding: headers.get('Content-Encoding'), tag: headers.get('ETag')!, text: await answer.text()};
      };
      const read = (coding: string, tag?: string) =>
        call('catalogue', {headers: {'Accept-Encoding': coding, ...(tag !== undefined && {'If-None-Match': tag})}});
      const plain = await read('identity');
      assert.match(plain.tag, /^"[\w-]{22}"$/);
      assert.deepEqual([(await read('identity', plain.tag)).status, plain.coding], [304, null]);
      for (const coding of ['br', 'gzip']) {
        const coded = await read(coding);
        assert.deepEqual([coded.coding, coded.tag], [coding, `${plain.tag.slice(0, -1)}-${coding}"`]);
        for (const tag of [coded.tag, `W/${coded.tag}`, `"other", ${coded.tag}`]) {
          const known = await read(coding, tag);
          assert.deepEqual([known.status, known.tag], [304, coded.tag]);
        }
        assert.equal((await read(coding, `"other-${coding}"`)).status, 200);
      }

      // Large enough to be compressed.
      const draft = {formId: 'pengaduan', formVersion: 1, answers: {complaint: {text: 'panjang '.repeat(400)}}};
      for (const coding of ['br', 'gzip']) {
        const headers = {'Content-Type': 'application/json', 'Accept-Encoding': coding};
        const body = JSON.stringify(draft);
        const made = await call('drafts', {method: 'POST', headers, body});
        assert.deepEqual([made.status, made.coding, made.tag], [201, coding, `"1-${coding}"`], made.text);
        const {code} = JSON.parse(made.text) as {code: string};
        const replace = () =>
          call(`drafts/${code}`, {method: 'PUT', headers: {...headers, 'If-Match': made.tag}, body});
        const replaced = await replace();
        assert.deepEqual([replaced.status, replaced.tag], [200, `"2-${coding}"`]);
        assert.equal((await replace()).status, 412);
      }
    } finally {
      await end(server.child, 'SIGTERM');
    }
  }),
);
