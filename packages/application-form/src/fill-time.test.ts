import {expect} from '@open-wc/testing';
import {fillMinutes} from './fill-time.js';

const many = (field: 'text' | 'file' | 'textarea', count: number) => Array.from({length: count}, () => ({field}));

describe('how long filling in takes', () => {
  it('is said in minutes for a short form, and in fives for a longer one', () => {
    expect(fillMinutes([])).to.equal(1);
    expect(fillMinutes(many('text', 9))).to.equal(3);
    expect(fillMinutes(many('text', 24))).to.equal(10);
    expect(fillMinutes([...many('text', 20), ...many('file', 4), ...many('textarea', 1)])).to.equal(15);
  });
});
