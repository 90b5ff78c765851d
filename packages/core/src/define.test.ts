import {expect} from '@open-wc/testing';
import {define} from './define.js';

function warnings(act: () => void): string[] {
  const heard: string[] = [];
  const {warn} = console;
  console.warn = (...words) => void heard.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('define()', () => {
  it('registers a tag once and says nothing about the same class again', () => {
    class First extends HTMLElement {}
    define('mpp-defined-once', First);
    expect(warnings(() => define('mpp-defined-once', First))).to.deep.equal([]);
    expect(customElements.get('mpp-defined-once')).to.equal(First);
  });
  it('leaves the first owner of a tag in place and tells the developer', () => {
    class Owner extends HTMLElement {}
    class Second extends HTMLElement {}
    define('mpp-defined-twice', Owner);
    const heard = warnings(() => define('mpp-defined-twice', Second));
    expect(customElements.get('mpp-defined-twice')).to.equal(Owner);
    expect(heard.join()).to.contain('<mpp-defined-twice>');
  });
});
