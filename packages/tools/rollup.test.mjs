import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from './process.mjs';
import {measure, tagOf} from './rollup/manifest.mjs';
import {chunkName} from './rollup/names.mjs';
import {together} from './rollup/parallel.mjs';
import {ownPolicy} from './rollup/trusted-types.mjs';

describe('building the embed', () => {
  it('names no file in a way that ad blockers stop', () => {
    assert.equal(chunkName('mpp-status-tracker'), 'status');
    assert.equal(chunkName('mpp-service-search'), 'service-search');
    assert.equal(chunkName('collection'), 'part');
    assert.equal(chunkName('online-controller'), 'online');
    assert.equal(chunkName('tracking.controller'), 'part');
  });

  it("knows an element's tag by its entry module", () => {
    assert.equal(tagOf('/x/packages/embed/src/entries/mpp-portal.ts'), 'mpp-portal');
    assert.equal(tagOf('/x/packages/embed/src/mpp.ts'), undefined);
  });

  it('writes the integrity that a browser computes', () => {
    assert.equal(measure('').integrity, 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb');
  });

  for (const folder of ['.', 'development']) {
    it(`gives Lit's policy our name and survives its refusal (${folder})`, () => {
      const code = readFileSync(join(root, 'node_modules/lit-html', folder, 'lit-html.js'), 'utf8');
      const own = ownPolicy(code);
      assert.doesNotMatch(own, /createPolicy\(\s*['"]lit-html/);
      assert.match(own, /try\{return [\w$.]+\.createPolicy\("mpp-sdk"/);
    });
  }

  it("takes the loader's policy, once, and makes no second one", () => {
    const handover = Symbol.for('mpp-sdk.policy');
    const policy = {createHTML: (text) => text};
    const globalThis = {[handover]: policy};
    const code = ownPolicy("return types.createPolicy('lit-html', {createHTML: (s) => s})");
    assert.equal(new Function('types', 'globalThis', code)({}, globalThis), policy);
    assert.equal(handover in globalThis, false);
  });

  describe('at run time', () => {
    const code = ownPolicy("return types.createPolicy('lit-html', {createHTML: (s) => s})");
    const load = (types, globalThis = {}) => new Function('types', 'globalThis', code)(types, globalThis);
    const refusing = {
      createPolicy() {
        throw new TypeError('refused');
      },
    };

    it('takes the policy that the loader made, away from the page', () => {
      const policy = {createHTML: (text) => text};
      const page = {[Symbol.for('mpp-sdk.policy')]: policy};
      assert.equal(load(refusing, page), policy);
      assert.deepEqual(Object.getOwnPropertySymbols(page), []);
    });
    it('creates its own where there is no loader', () => {
      assert.equal(load({createPolicy: (name) => name}), 'mpp-sdk');
    });
    it('does without, and throws nothing, where the page refuses it', () => {
      assert.equal(load(refusing), undefined);
      assert.equal(load(refusing, {[Symbol.for('mpp-sdk.policy')]: 'refused'}), undefined);
    });
  });
});

describe('asking for a chunk and what it imports at once', () => {
  const imports = {'c/search.js': ['c/lit.js', 'c/core.js'], 'c/journey.js': []};
  const importsOf = (file) => imports[file];

  it('names all of them, and still gives the chunk that was asked for', () => {
    const code = together('f(()=>import("./c/search.js"))', importsOf);
    assert.equal(
      code,
      'f(()=>Promise.all([import("./c/search.js"),import("./c/lit.js"),import("./c/core.js")]).then(m=>m[0]))',
    );
  });

  it('leaves a chunk without imports, and anything else, as it is', () => {
    for (const code of ['import("./c/journey.js")', 'import("https://a.example/x.js")', 'const a="import(b)"'])
      assert.equal(together(code, importsOf), code);
  });
});
