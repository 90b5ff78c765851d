import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transform} from 'esbuild';
import {supported} from './begin.mjs';

describe('starting a command', () => {
  it('accepts the Node versions that the project supports', () => {
    assert.ok(supported('20.19.0'));
    assert.ok(supported('22.0.0'));
    assert.ok(!supported('20.18.3'));
    assert.ok(!supported('18.20.4'));
    assert.ok(!supported('8.17.0'));
  });

  for (const file of ['begin', 'start', 'test', 'check', 'create']) {
    it(`can be read by an old Node, so that it can say so: ${file}.mjs`, async () => {
      const text = readFileSync(new URL(`./${file}.mjs`, import.meta.url), 'utf8');
      const [newest, old] = await Promise.all([
        transform(text, {target: 'esnext'}),
        transform(text, {target: 'es2020'}),
      ]);
      assert.equal(old.code, newest.code);
      assert.doesNotMatch(text, /from 'node:|^import .* from '(?!\.|url)|\?\.|^\s*await/m);
    });
  }
});
