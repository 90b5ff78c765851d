import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inPieces} from './build-in-pieces.js';

/** A clock that each step moves on by `step` milliseconds. */
function clock(step: number) {
  let time = 0;
  let since = 0;
  let longest = 0;
  return {
    now: () => time,
    work: () => {
      time += step;
      since += step;
      longest = Math.max(longest, since);
    },
    pause: () => {
      since = 0;
      return Promise.resolve();
    },
    longest: () => longest,
  };
}

describe('building in pieces', () => {
  it('does every step, in order', async () => {
    const done: number[] = [];
    await inPieces(
      [1, 2, 3].map((one) => () => void done.push(one)),
      {longest: 0},
    );
    assert.deepEqual(done, [1, 2, 3]);
  });

  it('never works longer than it may without a pause', async () => {
    const {now, work, pause, longest} = clock(3);
    await inPieces(Array<() => void>(100).fill(work), {longest: 8, now, pause});
    assert.ok(longest() <= 8 + 3, `${longest()} ms`);
    assert.equal(now(), 300);
  });

  it('stops when it is no longer wanted', async () => {
    const stop = new AbortController();
    let steps = 0;
    const step = () => {
      steps += 1;
      if (steps === 5) stop.abort();
    };
    await assert.rejects(inPieces(Array<() => void>(100).fill(step), {longest: 0, signal: stop.signal}), {
      name: 'AbortError',
    });
    assert.equal(steps, 5);
  });
});
