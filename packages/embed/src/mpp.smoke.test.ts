import {expect} from '@open-wc/testing';
import {until} from '@mpp-sdk/testing';
import './mpp.js';

describe('the script tag, in every engine', () => {
  it('brings the real elements of a page, and the page stays as it is', async () => {
    const box = document.createElement('main');
    const tracker = document.createElement('mpp-status-tracker');
    const div = document.createElement('div');
    div.dataset['mpp'] = 'provider';
    const fallback = document.createElement('p');
    fallback.slot = 'fallback';
    fallback.textContent = 'Telepon 021-0000';
    tracker.append(fallback);
    box.append(tracker, div);
    document.body.append(box);
    await until(() => tracker.shadowRoot?.querySelector('slot[name=fallback]'), 'the tracker');
    expect(tracker.shadowRoot?.textContent).to.contain('Layanan ini belum siap di halaman ini');
    expect(div.firstElementChild?.localName).to.equal('mpp-provider');
    box.remove();
  });
});
