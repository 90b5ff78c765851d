import {expect} from '@open-wc/testing';
import {cleanName, refusal} from './file-check.js';

const limits = {maxBytes: 10, types: ['image/jpeg', 'application/pdf']};

describe('a chosen file', () => {
  it('is refused when it is empty, too large or of another kind', () => {
    expect(refusal(new Blob([]), limits)).to.equal('empty');
    expect(refusal(new Blob(['12345678901'], {type: 'application/pdf'}), limits)).to.equal('too-large');
    expect(refusal(new Blob(['1'], {type: 'text/html'}), limits)).to.equal('wrong-type');
  });

  it('passes at the limit, without a type, and where the region sets no limits', () => {
    expect(refusal(new Blob(['1234567890'], {type: 'image/jpeg'}), limits)).to.equal(undefined);
    expect(refusal(new Blob(['1']), limits)).to.equal(undefined);
    expect(refusal(new Blob(['1'], {type: 'text/html'}), undefined)).to.equal(undefined);
  });

  it('gets a name that no system stumbles over, with its ending', () => {
    expect(cleanName('C:\\foto\\KTP  ayah?.jpg')).to.equal('KTP ayah .jpg');
    expect(cleanName('../../x.pdf')).to.equal('x.pdf');
    expect(cleanName('\u202egpj.exe')).to.equal('gpj.exe');
    expect(cleanName(`${'a'.repeat(300)}.jpeg`))
      .to.have.length(120)
      .and.match(/a\.jpeg$/);
    expect(cleanName('')).to.equal('berkas');
  });
});
