import {expect} from '@open-wc/testing';
import {MppError} from '@mpp-sdk/api-client';
import {id} from '../messages/id.js';
import {problemWords} from '../messages/problem-words.js';
import {failureWords} from './failure.js';

/** Runs `act` on a device that says that it has a line, or none. */
function onLine<T>(says: boolean, act: () => T): T {
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: says});
  try {
    return act();
  } finally {
    delete (navigator as {onLine?: boolean}).onLine;
  }
}

describe('the words for an error', () => {
  it('blame the line only when the device has none', () => {
    const error = new MppError('offline', 'services.catalogue');
    expect(onLine(false, () => failureWords(error, id).title)).to.equal('Tidak ada sambungan internet');
    expect(onLine(true, () => failureWords(error, id).title)).to.equal('Layanan tidak dapat dihubungi');
  });
  it("say the code's own advice where there is one", async () => {
    await problemWords.bring('id');
    const error = new MppError('conflict', 'appointments.hold', {code: 'slot-taken'});
    expect(failureWords(error, id).advice).to.contain('baru saja diambil');
  });
  it('call a wrong code a mistake in typing', () => {
    const error = new MppError('refused', 'applications.access', {code: 'wrong-reference-or-code'});
    expect(failureWords(error, id).title).to.equal('Ada isian yang perlu diperbaiki');
  });
});
