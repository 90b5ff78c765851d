import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {getAt, setAt} from './index.js';
import {child} from './pointer.js';

const name = fc.oneof(fc.constantFrom('a', 'b', 'a/b', '~', '~1', '', '__proto__', 'constructor'), fc.string());
const pointer = fc.array(name, {minLength: 1, maxLength: 4}).map((names) => names.reduce(child, ''));
const answers = fc.dictionary(name, fc.jsonValue({maxDepth: 3}), {noNullPrototype: true});
const value = fc.jsonValue({maxDepth: 1});

describe('pointers into answers', () => {
  it('read what was written', () => {
    fc.assert(
      fc.property(answers, pointer, value, (before, at, put) =>
        assert.deepEqual(getAt(setAt(before, at, put), at), put),
      ),
    );
  });

  it('write what was read without a change', () => {
    fc.assert(
      fc.property(answers, pointer, (before, at) => assert.deepEqual(setAt(before, at, getAt(before, at)), before)),
    );
  });

  it('keep the last of two writes', () => {
    fc.assert(
      fc.property(answers, pointer, value, value, (before, at, one, two) =>
        assert.deepEqual(setAt(setAt(before, at, one), at, two), setAt(before, at, two)),
      ),
    );
  });

  it('never change the original, and remove with undefined', () => {
    fc.assert(
      fc.property(answers, pointer, value, (before, at, put) => {
        const text = JSON.stringify(before);
        assert.equal(getAt(setAt(before, at, undefined), at), undefined);
        setAt(before, at, put);
        assert.equal(JSON.stringify(before), text);
      }),
    );
  });

  it('know the escapes of RFC 6901 and nothing inherited', () => {
    assert.equal(getAt({'a/b': {'m~n': 8}}, '/a~1b/m~0n'), 8);
    assert.equal(getAt({}, '/constructor'), undefined);
    assert.equal(getAt({list: [1, 2]}, '/list/1'), 2);
    assert.equal(getAt({list: [1, 2]}, '/list/length'), undefined);
  });
});
