import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compare, reach} from './sizes.mjs';

const files = {
  'mpp.js': {brotli: 2, imports: []},
  'c/lit.js': {brotli: 50, imports: []},
  'c/core.js': {brotli: 20, imports: ['c/lit.js']},
  'c/search.js': {brotli: 5, imports: ['c/core.js', 'c/lit.js']},
  'c/status.js': {brotli: 7, imports: ['c/core.js']},
};
const manifest = {files, elements: {'mpp-search': 'c/search.js', 'mpp-status': 'c/status.js'}};

describe('weighing the embed', () => {
  it('counts with an element everything that it imports statically, once', () => {
    assert.deepEqual([...reach(files, 'c/search.js')], ['c/search.js', 'c/core.js', 'c/lit.js']);
    assert.deepEqual(compare(manifest, {loader: 3, elements: {'mpp-search': 80, 'mpp-status': 70}}), [
      ['loader (mpp.js)', 2, 3],
      ['mpp-search', 75, 80],
      ['mpp-status', 77, 70],
    ]);
  });

  it('counts a shared chunk once for elements that stand together', () => {
    const together = {budget: 100, elements: ['mpp-search', 'mpp-status']};
    assert.deepEqual(compare(manifest, {loader: 3, elements: {}, together}).at(-1), [
      'together (2 and the loader)',
      84,
      100,
    ]);
  });

  it('shows an element that has no budget, and a budget whose element is gone', () => {
    const rows = compare(manifest, {loader: 3, elements: {'mpp-gone': 1}});
    assert.deepEqual(rows.slice(1), [
      ['mpp-search', 75, undefined],
      ['mpp-status', 77, undefined],
      ['mpp-gone', undefined, 1],
    ]);
  });
});
