import assert from 'node:assert/strict';
import {it} from 'node:test';
import {timeInTurns} from './stopwatch.js';
import {ratio, table} from './table.js';

it('times each piece of work in turn, without the first round, by the median', async () => {
  let now = 0;
  const order: string[] = [];
  const slow = [100, 5, 90, 7];
  const works = [
    () => {
      order.push('a');
      now += slow[order.filter((name) => name === 'a').length - 1]!;
    },
    async () => {
      order.push('b');
      now += 2;
    },
  ];
  assert.deepEqual(await timeInTurns(works, 3, () => now), [7, 2]);
  assert.equal(order.join(''), 'abababab');
});

it('a table lines up its columns and a ratio reads as a person would say it', () => {
  const rows = [
    ['what', 'ms'],
    ['a longer name', '7'],
  ];
  assert.equal(table(rows), 'what           ms\na longer name   7');
  assert.deepEqual([ratio(1, 4), ratio(31, 10), ratio(1234, 10)], ['0.25x', '3.1x', '123x']);
});
