import assert from 'node:assert/strict';
import {test} from 'node:test';
import {acceptOf, accepts} from './media-types.js';

test('a list of media types may be an array or a line; an empty one says nothing', () => {
  assert.deepEqual(acceptOf(['image/PNG', ' .pdf']), ['image/png', '.pdf']);
  assert.deepEqual(acceptOf('image/png, .pdf,'), ['image/png', '.pdf']);
  for (const none of [undefined, '', [], 7, ' , ']) assert.equal(acceptOf(none), undefined);
});

test('a kind is named by itself, by its family or by its ending, and by nothing near it', () => {
  for (const one of ['image/png', 'image/*', '*/*', '.png']) assert.equal(accepts([one], 'image/png'), true, one);
  for (const one of ['image/pn', 'image/png2', 'imag/*', 'image', '.pngx', '.', '.constructor', 'png'])
    assert.equal(accepts([one], 'image/png'), false, one);
  assert.equal(accepts([], 'image/png'), false);
});
