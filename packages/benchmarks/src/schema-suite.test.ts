import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {schemaSuite} from './schema-suite.js';

describe('the rates of the JSON Schema test suite', () => {
  let folder: string;
  const write = (path: string, groups: object[]) =>
    writeFileSync(join(folder, 'tests/draft2020-12', path), JSON.stringify(groups));

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mpp-suite-'));
    mkdirSync(join(folder, 'tests/draft2020-12/optional/format'), {recursive: true});
    write('type.json', [
      {
        description: 'a text',
        schema: {type: 'string'},
        tests: [
          {description: 'is one', data: 'x', valid: true},
          {description: 'a number is none', data: 1, valid: false},
          {description: 'a mistake of the suite', data: 1, valid: true},
        ],
      },
      {description: 'elsewhere', schema: {$ref: 'http://x.test'}, tests: [{description: 'x', data: 1, valid: true}]},
    ]);
    write('optional/format/date.json', [
      {
        description: 'a day',
        schema: {format: 'date'},
        tests: [{description: 'none', data: '2026-02-30', valid: false}],
      },
    ]);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('count what is right, what is wrong, and what was refused before it was asked', () => {
    const {mandatory, format, optional, failures, refusals} = schemaSuite(folder);
    assert.deepEqual(mandatory, {passed: 2, failed: 1, refused: 1});
    assert.deepEqual(format, {passed: 1, failed: 0, refused: 0});
    assert.deepEqual(optional, {passed: 0, failed: 0, refused: 0});
    assert.deepEqual([...failures], [['type.json', ['a text: a mistake of the suite']]]);
    assert.deepEqual([...refusals], [['ref-unknown', 1]]);
  });
});
