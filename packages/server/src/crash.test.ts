import assert from 'node:assert/strict';
import {test} from 'node:test';
import {end, processToken, startProcess, withFolder} from './test/node-process.js';
import type {ServerProcess} from './test/node-process.js';
import {complaint} from './test/world.js';

const path = '/v1/regions/31/applications';

function send(server: ServerProcess, key: string): Promise<Response> {
  return fetch(server.url + path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
    body: JSON.stringify(complaint()),
  });
}

async function storedReferences(server: ServerProcess): Promise<string[]> {
  const references: string[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    const answer = await fetch(`${server.url}/v1/staff/regions/31/applications?limit=100${next && `&cursor=${next}`}`, {
      headers: {Authorization: `Bearer ${processToken}`},
    });
    const body = (await answer.json()) as {items: {reference: string}[]; next?: string};
    references.push(...body.items.map(({reference}) => reference));
    next = body.next;
  }
  return references;
}

test(
  'killed in the middle of 200 submissions, the server has every application that it had answered, once',
  {timeout: 120_000},
  async () => {
    await withFolder(async (folder) => {
      const first = await startProcess({DATA_DIR: folder});
      const receipts = new Map<string, {reference: string}>();
      await Promise.all(
        Array.from({length: 200}, async (_, index) => {
          const key = `intention-${index}`;
          try {
            const answer = await send(first, key);
            if (answer.status === 201) receipts.set(key, (await answer.json()) as {reference: string});
          } catch {
            // The server died before it could answer.
          }
          if (receipts.size === 60) first.child.kill('SIGKILL');
        }),
      );
      await end(first.child, 'SIGKILL');
      assert.ok(receipts.size >= 60 && receipts.size < 200, `${receipts.size} were answered`);

      const second = await startProcess({DATA_DIR: folder});
      try {
        const references = await storedReferences(second);
        assert.equal(new Set(references).size, references.length);
        for (const {reference} of receipts.values()) assert.ok(references.includes(reference), `${reference} is lost`);
        for (const [key, receipt] of receipts) {
          const again = await send(second, key);
          assert.equal(again.status, 201);
          assert.deepEqual(await again.json(), receipt);
        }
        // What was cut off is sent again by its key: it was stored or not, but never twice.
        await Promise.all(
          Array.from({length: 200}, (_, index) =>
            send(second, `intention-${index}`).then((answer) => assert.equal(answer.status, 201)),
          ),
        );
        assert.equal((await storedReferences(second)).length, 200);
      } finally {
        await end(second.child, 'SIGKILL');
      }
    });
  },
);
