import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findTests, kindOf} from './test-files.mjs';

describe('finding tests', () => {
  it('gives each file to the runner that can run it', () => {
    assert.equal(kindOf('packages/domain/src/nik.test.ts'), 'node');
    assert.equal(kindOf('packages/server/test/crash.test.ts'), 'node');
    assert.equal(kindOf('packages/core/src/provider.test.ts'), 'browser');
    assert.equal(kindOf('packages/embed/src/loader.test.ts'), 'browser');
    assert.equal(kindOf('packages/embed/test/dist.test.ts'), 'journey');
    assert.equal(kindOf('packages/testing/journey/four.test.ts'), 'journey');
    assert.equal(kindOf('packages/testing/kits/wordpress.test.ts'), 'journey');
  });

  it('finds the test that is running now', () => {
    assert.ok(findTests(['tools']).tools.includes('packages/tools/test-files.test.mjs'));
  });

  it('refuses the name of a package that is not there, naming those that are', () => {
    assert.throws(() => findTests(['domian']), {plain: true, message: /no package "domian".*domain/});
  });
});
