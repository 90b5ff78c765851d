import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {distinctBytes, entriesOf} from './embed-weight.js';

const files = {
  'mpp.js': {brotli: 1},
  'a.js': {brotli: 10, imports: ['shared.js']},
  'b.js': {brotli: 100, imports: ['shared.js', 'elsewhere.js']},
  'shared.js': {brotli: 1000, imports: ['a.js']},
};

describe('the weight of an element', () => {
  it('is its chunk and all that it pulls, also in a circle', () => {
    assert.equal(distinctBytes({files}, ['a.js']), 1010);
    assert.equal(distinctBytes({files}, ['mpp.js']), 1);
  });
  it('counts a shared chunk once for several elements', () => {
    assert.equal(distinctBytes({files}, ['mpp.js', 'a.js', 'b.js']), 1111);
  });
  it('is refused for a tag that was not built', () => {
    assert.deepEqual(entriesOf({elements: {'mpp-a': 'a.js'}}, ['mpp-a']), ['a.js']);
    assert.throws(() => entriesOf({elements: {}}, ['mpp-a']), /<mpp-a>/);
  });
});
