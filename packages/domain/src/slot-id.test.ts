import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseSlotId, slotId} from './slot-id.js';

describe('the id of a slot', () => {
  it('is the same for the same place and minute, however the instant is written', () => {
    assert.equal(slotId('mpp-kota', '2026-11-25T08:30:00+07:00'), slotId('mpp-kota', Date.UTC(2026, 10, 25, 1, 30)));
  });
  it('fits into a URL and comes back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/), fc.nat(90_000_000), (place, minute) => {
        const id = slotId(place, minute * 60_000);
        assert.equal(encodeURIComponent(id), id);
        assert.deepEqual(parseSlotId(id), {locationId: place, start: minute * 60_000});
      }),
    );
  });
  it('is not read from anything else', () => {
    for (const text of ['', 'mpp', 'mpp_', '_abc', 'MPP_abc', 'mpp_abc_def', 'mpp_!', 'mpp_123456789']) {
      assert.equal(parseSlotId(text), undefined, text);
    }
  });
});
