import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {APPLICATION_STATUSES, APPOINTMENT_STATUSES} from '@mpp-sdk/contract';
import {applicationFollowers, appointmentFollowers, canFollow, canFollowAppointment} from './status.js';

describe('what may follow', () => {
  it('knows every status of the contract', () => {
    assert.deepEqual(Object.keys(applicationFollowers).sort(), [...APPLICATION_STATUSES].sort());
    assert.deepEqual(Object.keys(appointmentFollowers).sort(), [...APPOINTMENT_STATUSES].sort());
  });
  it('lets an agency move its own status inside a coarse one, until the case is closed', () => {
    assert.equal(canFollow('in-review', 'in-review'), true);
    assert.equal(canFollow('closed', 'closed'), false);
  });
  it('never goes back to a draft, never leaves closed', () => {
    for (const status of APPLICATION_STATUSES) {
      assert.equal(status !== 'draft' && canFollow(status, 'draft'), false);
      assert.equal(canFollow('closed', status), false);
    }
  });
  it('lets every open case come to a decision or an end', () => {
    for (const status of APPLICATION_STATUSES.filter((one) => one !== 'closed')) {
      assert.equal(canFollow(status, 'closed'), true, status);
    }
    assert.equal(canFollow('decided', 'ready-for-pickup'), true);
    assert.equal(canFollow('draft', 'decided'), false);
  });
  it('serves only who has checked in', () => {
    const before = APPOINTMENT_STATUSES.filter((status) => canFollowAppointment(status, 'fulfilled'));
    assert.deepEqual(before, ['checked-in']);
    assert.equal(canFollowAppointment('no-show', 'checked-in'), true);
    assert.equal(canFollowAppointment('cancelled', 'booked'), false);
  });
});
