import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {KINDS, misfortunes} from './plan.js';

describe('misfortunes', () => {
  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(misfortunes(7, 100), misfortunes(7, 100));
    assert.notDeepEqual(misfortunes(7, 100), misfortunes(8, 100));
  });

  it('are of every kind among a thousand, with and without a file, and the server dies twenty times', () => {
    const thousand = misfortunes(1, 1000);
    for (const kind of KINDS)
      assert.ok(
        thousand.some((one) => one.kind === kind && one.withFile),
        kind,
      );
    assert.equal(thousand.filter(({kind}) => kind === 'server killed').length, 20);
  });
});
