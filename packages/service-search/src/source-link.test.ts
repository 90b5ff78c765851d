import {expect} from '@open-wc/testing';
import {sourceLink} from './source-link.js';

describe('where the data come from', () => {
  it('reads a title and its address', () => {
    expect(sourceLink('Perpres 96/2018 <https://peraturan.example/96>')).to.deep.equal({
      title: 'Perpres 96/2018',
      url: 'https://peraturan.example/96',
    });
  });
  it('takes an address without a title as it is', () => {
    expect(sourceLink('http://mpp.example/sp')).to.deep.equal({
      title: 'http://mpp.example/sp',
      url: 'http://mpp.example/sp',
    });
    expect(sourceLink('<https://mpp.example/>')?.title).to.equal('https://mpp.example/');
  });
  it('leaves everything else as text', () => {
    for (const text of [
      'S1',
      '',
      'Situs <javascript:alert(1)>',
      'https://a.example <javascript:alert(1)>',
      'javascript:alert(1)//<https://a.example>x',
      'Situs <data:text/html,x>',
      'Situs <//a.example>',
      'Situs <https://>',
    ])
      expect(sourceLink(text), text).to.equal(undefined);
  });
});
