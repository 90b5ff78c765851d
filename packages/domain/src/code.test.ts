import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkCharacter, codeAlphabet, formatCode, hasCheckCharacter, normalizeCode, randomCode} from './code.js';
import {formatReference, isReference, newReference, parseReference, referenceKinds} from './reference.js';

const codes = fc.string({unit: fc.constantFrom(...codeAlphabet), minLength: 2, maxLength: 17});
const bytes = fc.infiniteStream(fc.integer({min: 0, max: 255}));
const from = (stream: Iterable<number>) => {
  const source = stream[Symbol.iterator]();
  return (count: number) => Uint8Array.from({length: count}, () => source.next().value as number);
};

describe('codes', () => {
  it('have no characters that look or sound alike', () => {
    assert.equal(new Set(codeAlphabet).size, 19);
    assert.doesNotMatch(codeAlphabet, /[01OQDILZSGBUVPTNE]/);
  });

  it('forgive case, dashes, spaces and look-alikes', () => {
    assert.equal(normalizeCode(' a7k‑3m 9–x.4 '), 'A7K3M9X4');
    assert.equal(normalizeCode('zsgbn'), '2568M');
    assert.equal(formatCode('7k3m9xr4'), '7K3M-9XR4');
    assert.equal(formatCode(''), '');
  });

  it('find any wrong character and any swap of two', () => {
    fc.assert(
      fc.property(codes, fc.nat(), fc.nat(), fc.constantFrom(...codeAlphabet), (code, a, b, other) => {
        const whole = [...code, checkCharacter(code)];
        assert.equal(hasCheckCharacter(whole.join('')), true);
        const [i, j] = [a % whole.length, b % whole.length];
        const wrong = whole.with(i, other).join('');
        assert.equal(hasCheckCharacter(wrong), other === whole[i]);
        const swapped = whole.with(i, whole[j]!).with(j, whole[i]!).join('');
        assert.equal(hasCheckCharacter(swapped), whole[i] === whole[j]);
      }),
    );
  });

  it('use every character equally often', () => {
    const everyByte = randomCode(247, from(Array.from({length: 256}, (_, byte) => 255 - byte)));
    for (const character of codeAlphabet) assert.equal(everyByte.split(character).length - 1, 13, character);
  });
});

describe('references', () => {
  it('read aloud as kind and two groups of four', () => {
    const reference = newReference('appointment', from(Array(20).fill(4)));
    assert.match(reference, /^J-6666-666.$/);
    assert.deepEqual(parseReference(reference.toLowerCase().replaceAll('-', ' ')), {kind: 'appointment', reference});
  });

  it('are recognised however they are typed, and only for their kind', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('application', 'appointment'), (stream, kind) => {
        const reference = newReference(kind, from(stream));
        assert.equal(isReference(reference, kind), true);
        assert.equal(formatReference(reference.replaceAll('-', '').toLowerCase()), reference);
        const other = kind === 'application' ? 'appointment' : 'application';
        assert.equal(isReference(reference, other), false);
        assert.equal(isReference(referenceKinds[other] + reference.slice(1)), false);
      }),
    );
  });

  it('are not found in other text', () => {
    for (const text of ['', 'A', 'A-0000-0000', 'KTP hilang', 'A-7K3M-9XR', '💙-7K3M-9XR4']) {
      assert.equal(isReference(text), false, text);
    }
  });
});
