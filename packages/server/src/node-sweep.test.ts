import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createMemoryStore, createUpkeep} from './index.js';
import {sweepOnce} from './node-sweep.js';

test('a sweep that fails is written to the log, without its words', async () => {
  const entries: unknown[] = [];
  const logger = {request: () => {}, failure: (entry: object) => void entries.push(entry)};
  const upkeep = createUpkeep(createMemoryStore(), {dataKey: new Uint8Array(32)});
  const error = Object.assign(new Error('duplicate key (Siti)'), {code: '57P01'});
  await sweepOnce({...createMemoryStore(), sweep: () => Promise.reject(error)}, upkeep, logger, 0);
  assert.equal(entries.length, 1);
  assert.match(JSON.stringify(entries[0]), /"route":"\(sweep\)".*"code":"57P01"/);
  assert.ok(!JSON.stringify(entries).includes('Siti'));
  await sweepOnce(createMemoryStore(), upkeep, logger, 0);
  assert.equal(entries.length, 1);
});
