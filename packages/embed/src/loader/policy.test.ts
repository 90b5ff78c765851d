import {expect} from '@open-wc/testing';
import {mayRender, TRUSTED_URL} from './policy.js';

const HANDOVER = Symbol.for('mpp-sdk.policy');
const refusing = {
  createPolicy(): never {
    throw new TypeError('refused');
  },
};

describe('the Trusted Types policy', () => {
  let warnings: string[];
  const {warn} = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  });
  afterEach(() => (console.warn = warn));

  it('is made once, under our name, and left for Lit', () => {
    const names: string[] = [];
    const policy = {};
    const page = {trustedTypes: {createPolicy: (name: string) => (names.push(name), policy)}};
    expect(mayRender(page)).to.equal(true);
    expect(names).to.deep.equal(['mpp-sdk']);
    expect((page as {[HANDOVER]?: unknown})[HANDOVER]).to.equal(policy);
  });

  it('lets JSON through for data blocks, and nothing else', () => {
    const page = {trustedTypes: {createPolicy: (_: string, rules: {createScript(text: string): string}) => rules}};
    mayRender(page);
    const trust = (page as {[json: symbol]: ((text: string) => unknown) | undefined})[
      Symbol.for('mpp-sdk.trusted-json')
    ];
    expect(trust?.('{ "a": 1 }')).to.equal('{"a":1}');
    expect(() => trust?.('alert(1)')).to.throw(SyntaxError);
  });

  it('lets only a worker of the page itself through', () => {
    const page = {trustedTypes: {createPolicy: (_: string, rules: {createScriptURL(url: string): string}) => rules}};
    mayRender(page as never);
    const trust = (page as {[url: symbol]: ((url: string) => unknown) | undefined})[TRUSTED_URL];
    expect(trust?.(`${location.origin}/mpp-sw.js`)).to.equal(`${location.origin}/mpp-sw.js`);
    expect(() => trust?.('https://elsewhere.test/x.js')).to.throw(TypeError);
  });

  it('is not needed where the browser has no Trusted Types', () => {
    expect(mayRender({})).to.equal(true);
  });

  it('does no harm where it is refused and nothing demands one', () => {
    expect(mayRender({trustedTypes: refusing}, () => false)).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('stops everything where it is refused and demanded, and names the header', () => {
    const page = {trustedTypes: refusing};
    expect(mayRender(page, () => true)).to.equal(false);
    expect((page as {[HANDOVER]?: unknown})[HANDOVER]).to.equal('refused');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain("require-trusted-types-for 'script'; trusted-types mpp-sdk");
  });
});
