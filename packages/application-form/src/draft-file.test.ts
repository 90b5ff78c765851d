import {expect} from '@open-wc/testing';
import {readDraftFile, writeDraftFile} from './draft-file.js';

const own = {
  region: '31',
  formId: 'pengaduan',
  formVersion: 2,
  savedAt: '2026-11-24T02:00:00Z',
  answers: {a: {b: 'x'}},
  files: ['ktp.jpg'],
};
const wanted = {region: '31', formId: 'pengaduan', formVersion: 2};
const fault = (change: object): string | undefined => {
  const read = readDraftFile(JSON.stringify({...JSON.parse(writeDraftFile(own)), ...change}), wanted);
  return read.ok ? undefined : read.fault;
};

describe('a file with unfinished answers', () => {
  it('comes back as it was, also from an earlier version of the form', () => {
    const read = readDraftFile(writeDraftFile(own), wanted);
    expect(read.ok && read.file.answers).to.eql(own.answers);
    expect(fault({formVersion: 1})).to.equal(undefined);
  });

  it('is refused with the reason when it is damaged, foreign, of another form or newer', () => {
    const raw = (text: string) => readDraftFile(text, wanted);
    expect(raw(writeDraftFile(own).slice(0, 50))).to.eql({ok: false, fault: 'damaged'});
    expect(raw('null')).to.eql({ok: false, fault: 'foreign'});
    expect(raw('{"name":"other"}')).to.eql({ok: false, fault: 'foreign'});
    expect(raw(' '.repeat(1_000_001))).to.eql({ok: false, fault: 'too-large'});
    expect([fault({formId: 'lain'}), fault({region: '32'})]).to.eql(['other-form', 'other-form']);
    expect([fault({formVersion: 3}), fault({version: 2})]).to.eql(['newer', 'newer']);
    const damaged = [{answers: []}, {answers: null}, {files: 'x'}, {files: [1]}, {formVersion: 0}, {formVersion: '1'}];
    expect(damaged.map(fault)).to.eql(damaged.map(() => 'damaged'));
  });

  it('cannot reach the objects of the page, nor hang it', () => {
    const hostile = writeDraftFile(own).replace('"b"', '"__proto__"');
    expect(readDraftFile(hostile, wanted)).to.eql({ok: false, fault: 'damaged'});
    const deep = JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`) as object;
    expect(fault({answers: deep})).to.equal('damaged');
  });
});
