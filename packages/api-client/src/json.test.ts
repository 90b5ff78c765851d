import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {stringify, toBase64} from './json.js';
import {FakeServer, json} from './fake-server.fixture.js';

type Corruptible = {toJSON?: unknown; from?: unknown};

/** What Prototype.js 1.6 and MooTools 1.2 do to a page. */
async function onCorruptedPage<T>(run: () => Promise<T>): Promise<T> {
  const prototypes = [Array.prototype, String.prototype, Object.prototype] as Corruptible[];
  const from = Array.from;
  for (const prototype of prototypes) {
    const toJSON = function (this: unknown): string {
      return `"${String(this)}"`;
    };
    Object.defineProperty(prototype, 'toJSON', {value: toJSON, configurable: true, writable: true});
  }
  (Array as Corruptible).from = () => [];
  try {
    return await run();
  } finally {
    for (const prototype of prototypes) delete prototype.toJSON;
    Array.from = from;
  }
}

describe('bytes on the wire', () => {
  it('are right on a page whose libraries corrupt Array.prototype.toJSON and Array.from', async () => {
    const server = new FakeServer(
      json({reference: 'R'}, 201),
      new Response(null, {status: 201, headers: {Location: '/u/9'}}),
    );
    const request = {formId: 'f', formVersion: 1, answers: {list: ['a', {b: [1, null, true]}], text: 'é "q"'}};
    await onCorruptedPage(async () => {
      await server.client().applications.submit(request, {idempotencyKey: 'k'});
      await server.client().uploads.send(new Blob(['x']), {name: 'KTP é.jpg', type: 'image/jpeg'});
    });
    assert.deepEqual(JSON.parse(String(server.seen[0]!.body)), request);
    assert.equal(
      server.seen[1]!.headers['Upload-Metadata'],
      `filename ${Buffer.from('KTP é.jpg').toString('base64')},filetype ${Buffer.from('image/jpeg').toString('base64')}`,
    );
  });

  it('mean the same as those of JSON.stringify, for all JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        assert.deepEqual(JSON.parse(stringify(value)), JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('are the same for equal requests, whatever the order of their members', () => {
    assert.equal(stringify({b: 1, a: [2], c: undefined}), stringify({a: [2], b: 1}));
  });

  it('carry any file name as base64 of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => toBase64(text) === Buffer.from(text).toString('base64')),
    );
  });
});
