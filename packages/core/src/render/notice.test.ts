import {expect} from '@open-wc/testing';
import {MppError} from '@mpp-sdk/api-client';
import {nothing, render} from 'lit';
import {id as words} from '../messages/id.js';
import {problemWords} from '../messages/problem-words.js';
import {renderFailure} from './failure.js';
import {renderNotice} from './notice.js';

describe('a notice', () => {
  it('has no empty row where there is nothing to press', () => {
    const box = document.createElement('div');
    render(renderNotice({kind: 'info', title: 'Pilih satu layanan', text: nothing, actions: nothing}), box);
    expect(box.querySelectorAll('.stack > *').length).to.equal(1);
  });
  it('of a failure does not say its title twice', async () => {
    await problemWords.bring('id');
    const box = document.createElement('div');
    const error = new MppError('server', 'services.get', {code: 'internal'});
    render(renderFailure({error, words, locale: 'id'}), box);
    expect(box.textContent?.split('Sistem sedang bermasalah').length).to.equal(2);
    expect(box.textContent).to.contain('Ini bukan kesalahan Anda.');
  });
});
