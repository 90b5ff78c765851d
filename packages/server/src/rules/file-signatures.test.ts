import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fitsMediaType, kindOf} from './file-signatures.js';

const text = (content: string) => new TextEncoder().encode(content);
const heads: [string, Uint8Array][] = [
  ['image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10)],
  ['image/png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
  ['image/webp', text('RIFF\x10\0\0\0WEBPVP8 ')],
  ['image/heic', text('\0\0\0\x18ftypheic\0\0\0\0')],
  ['application/pdf', text('%PDF-1.7\n')],
];

test('each kind of file is known by its first bytes, and by no other', () => {
  for (const [type] of heads)
    for (const [other, head] of heads) assert.equal(fitsMediaType(head, type), type === other, `${other} as ${type}`);
});

test('the kind of a file that does not say it is told from its first bytes', () => {
  for (const [type, head] of heads) assert.equal(kindOf(head), type);
  for (const other of [text('<svg'), text('GIF89a'), new Uint8Array(0)]) assert.equal(kindOf(other), undefined);
});

test('markup, cut-off heads and nothing at all are no pictures', () => {
  for (const [type, head] of heads) {
    assert.equal(fitsMediaType(text('<svg xmlns="http://www.w3.org/2000/svg">'), type), false);
    assert.equal(fitsMediaType(text('<!doctype html>'), type), false);
    assert.equal(fitsMediaType(head.subarray(0, 2), type), false);
    assert.equal(fitsMediaType(new Uint8Array(0), type), false);
  }
  assert.equal(fitsMediaType(text('\0\0\0\x18ftypqt  \0\0\0\0'), 'image/heic'), false);
});

test('a kind that a region allows by its own decision is taken at its word', () => {
  assert.equal(fitsMediaType(text('a,b'), 'text/csv'), true);
});
