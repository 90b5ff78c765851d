import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {beyondFloor} from './floor.mjs';
import {staticFields} from './rollup/floor.mjs';

describe('the oldest browsers', () => {
  it('run what they know: classes with fields, private members, optional chaining', async () => {
    assert.deepEqual(
      await beyondFloor('class A { static x = 1; #y = 2; get() { return this?.#y ?? 3; } }\nlet a; a ??= 1;'),
      [],
    );
  });
  for (const [name, code] of [
    ['a static block', 'class A { static { f(); } }'],
    ['a brand check', 'class A { #x; has(o) { return #x in o; } }'],
    ['a regular expression with sets', 'f(/[a--b]/v)'],
    ['import attributes', "import a from './a.json' with {type: 'json'}; f(a);"],
  ]) {
    it(`do not know the syntax of ${name}`, async () => assert.match((await beyondFloor(code)).join(), /syntax/));
  }
  it('lack newer methods, and a guarded use is none', async () => {
    assert.match((await beyondFloor('f([1].at(-1));')).join(), /Array.prototype.at: Chrome 92/);
    assert.match((await beyondFloor('f(a?.b(c, ...d));')).join(), /spread/);
    assert.deepEqual(await beyondFloor('f(a?.b({...d, c}, e));'), []);
    assert.match((await beyondFloor('crypto.randomUUID();')).join(), /randomUUID/);
    assert.deepEqual(await beyondFloor('f(crypto.randomUUID?.());'), []);
    assert.match((await beyondFloor('f(`p:has(a) {}`);')).join(), /:has/);
    assert.deepEqual(await beyondFloor('f(`@supports selector(:has(*)) {p:has(a) {}}`);'), []);
  });
});

describe('lowering static blocks', () => {
  it('turns a block that only assigns into fields, and leaves any other alone', () => {
    assert.equal(
      staticFields('class A { static { this.a = 1; this.b = f({}); } }', parseAst),
      'class A { static a = 1; static b = f({}); }',
    );
    const other = 'class A { static { this.a = 1; g(); } }';
    assert.equal(staticFields(other, parseAst), other);
  });
});
