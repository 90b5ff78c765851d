import {expect} from '@open-wc/testing';
import type {FieldItem} from '@mpp-sdk/form-engine';
import type {RegionProfile} from '@mpp-sdk/contract';
import {fileLimits, mediaType, refusal, typeNames} from './file-limits.js';

const item = {
  accept: ['image/jpeg', 'application/pdf'],
  maxBytes: 100,
  multiple: true,
  schema: {maxItems: 2},
} as unknown;
const region = {uploads: {maxBytes: 50, types: ['image/jpeg', 'image/png']}} as unknown as RegionProfile;
const file = (name: string, type: string, size: number) => ({name, type, size});

describe('what a file may be', () => {
  it('takes the stricter of form and region', () => {
    const limits = fileLimits(item as FieldItem, region);
    expect(limits).to.deep.equal({multiple: true, maxFiles: 2, maxBytes: 50, types: ['image/jpeg']});
    expect(fileLimits(item as FieldItem).maxBytes).to.equal(100);
  });

  it('knows a photo by its name when the phone does not say', () => {
    expect(mediaType({name: 'IMG_1.HEIC', type: ''})).to.equal('image/heic');
    expect(mediaType({name: 'surat', type: ''})).to.equal('application/octet-stream');
  });

  it('says why a file is not taken', () => {
    const limits = fileLimits(item as FieldItem, region);
    expect(refusal(file('a.jpg', 'image/jpeg', 50), limits, 1)).to.equal(undefined);
    expect(refusal(file('a.jpg', 'image/jpeg', 51), limits, 0)).to.equal('too-large');
    expect(refusal(file('a.jpg', 'image/jpeg', 0), limits, 0)).to.equal('empty');
    expect(refusal(file('a.jpg', 'image/jpeg', 1), limits, 2)).to.equal('too-many');
    expect(refusal(file('a.pdf', 'application/pdf', 1), limits, 0)).to.equal('wrong-type');
    expect(refusal(file('a.png', 'image/png', 1), {...limits, types: ['image/*']}, 0)).to.equal(undefined);
  });

  it('names types as people do', () => {
    expect(typeNames(['image/jpeg', 'image/png', 'application/pdf'])).to.equal('JPG, PNG, PDF');
  });
});
