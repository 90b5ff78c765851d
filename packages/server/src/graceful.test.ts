import assert from 'node:assert/strict';
import {request} from 'node:http';
import {once} from 'node:events';
import {test} from 'node:test';
import {end, startProcess, withFolder} from './test/node-process.js';
import {complaint} from './test/world.js';

test(
  'asked to stop, the server finishes what it has begun, ends event streams, takes nothing new and exits with 0',
  {timeout: 60_000},
  async () => {
    await withFolder(async (folder) => {
      const server = await startProcess({DATA_DIR: folder});
      const body = JSON.stringify(complaint());
      const call = (path: string, init?: RequestInit) => fetch(`${server.url}/v1/regions/31${path}`, init);
      const json = {'Content-Type': 'application/json'};
      const receipt = (await (
        await call('/applications', {method: 'POST', headers: {...json, 'Idempotency-Key': 'a'}, body})
      ).json()) as {reference: string; accessCode: string};
      const access = await call(`/applications/${receipt.reference}/access`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({accessCode: receipt.accessCode}),
      });
      const {token} = (await access.json()) as {token: string};
      const stream = await call(`/applications/${receipt.reference}/events`, {
        headers: {Accept: 'text/event-stream', Authorization: `Bearer ${token}`},
      });

      const slow = request(`${server.url}/v1/regions/31/applications`, {
        method: 'POST',
        headers: {...json, 'Idempotency-Key': 'b', 'Content-Length': body.length},
      });
      const answered = once(slow, 'response');
      slow.write(body.slice(0, 50));
      // The half-sent request is in flight once a later one has been answered.
      await call('');

      const asked = performance.now();
      const ended = end(server.child, 'SIGTERM');
      assert.match(await stream.text(), /id: 1\n/);
      await assert.rejects(call(''));
      slow.end(body.slice(50));
      const [answer] = (await answered) as [import('node:http').IncomingMessage];
      assert.equal(answer.statusCode, 201);
      answer.resume();
      assert.equal(await ended, 0);
      assert.ok(performance.now() - asked < 10_000, 'it does not wait for connections that nobody uses');

      const again = await startProcess({DATA_DIR: folder});
      assert.equal(await end(again.child, 'SIGINT'), 0);
    });
  },
);
