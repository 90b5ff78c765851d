/** Forty applications over a line that drops, delays and refuses, with pages reloaded, tabs closed and the server killed. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {runFaults} from './run.js';

it('every application that the page calls received is in the database, once', {timeout: 240_000}, async () => {
  const {lost, doubled, wrongReceipts, submissions, kills} = await runFaults(2026, 40, 4);
  assert.deepEqual({lost, doubled, wrongReceipts}, {lost: [], doubled: [], wrongReceipts: []});
  assert.equal(submissions, 40);
  assert.ok(kills > 0, 'the server was never killed');
});
