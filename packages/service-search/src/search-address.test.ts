import {expect} from '@open-wc/testing';
import {readAddress, writeAddress} from './search-address.js';

const page = 'https://kota.example/layanan?utm=1#isi';

describe('the question in the page’s address', () => {
  it('comes back as it was, beside the host’s own parameters', () => {
    const href = writeAddress(page, {query: 'KTP hilang', channel: 'counter', fee: 'free'});
    expect(href).to.equal('https://kota.example/layanan?utm=1&mpp-q=ktp+hilang&mpp-channel=counter&mpp-fee=free#isi');
    expect(readAddress(href)).to.deep.include({query: 'ktp hilang', channel: 'counter', fee: 'free', visit: undefined});
    expect(writeAddress(href, {query: ''})).to.equal(page);
  });
  it('asks nothing where there is nothing', () => {
    expect(readAddress(page)).to.equal(undefined);
  });
  it('holds no number of a person, even when one was typed', () => {
    expect(writeAddress(page, {query: 'cek nik 3171010101900001'})).to.contain('mpp-q=cek+nik#');
    expect(writeAddress(page, {query: 'siti@contoh.id'})).to.equal(page);
  });
});
