import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {importsOf, wrongArrows} from './arrows.mjs';
import {root} from './process.mjs';

const base = mkdtempSync(join(tmpdir(), 'mpp-arrows-'));
after(() => rmSync(base, {recursive: true}));
let trees = 0;

/** A repository of `files` (path under packages/ -> text), with a package.json for every package unless it is given. */
function tree(files) {
  const folder = join(base, String(trees++));
  const names = new Set(Object.keys(files).map((path) => path.split('/')[0]));
  const manifests = Object.fromEntries([...names].map((name) => [`${name}/package.json`, '{}']));
  for (const [path, text] of Object.entries({...manifests, ...files})) {
    const file = join(folder, 'packages', path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  return folder;
}
const depending = (...names) => JSON.stringify({dependencies: Object.fromEntries(names.map((name) => [name, '1']))});

describe('one arrow: every package stands only on those below it', () => {
  it('holds in this repository', () => assert.deepEqual(wrongArrows(root), []));

  const wrong = {
    'a rule that imports the client': [
      {
        'domain/package.json': depending('@mpp-sdk/api-client'),
        'domain/src/a.ts': "import {x} from '@mpp-sdk/api-client';",
      },
      /domain\/package.json: may not depend.*\n.*domain may not import @mpp-sdk\/api-client/,
    ],
    'a feature that imports another': [
      {'status-tracker/src/a.ts': "export * from '@mpp-sdk/service-search';"},
      /status-tracker may not import @mpp-sdk\/service-search/,
    ],
    'a server that imports an element': [
      {'server/src/a.ts': "await import('@mpp-sdk/core');"},
      /server may not import @mpp-sdk\/core/,
    ],
    'a type that is imported the wrong way': [
      {'contract/src/a.ts': "import type {Nik} from '@mpp-sdk/domain';"},
      /contract may not import/,
    ],
    'an element that ships the mock': [
      {'core/src/a.ts': "import '@mpp-sdk/testing';"},
      /core may not import @mpp-sdk\/testing/,
    ],
    'a path inside a package': [
      {
        'core/package.json': depending('@mpp-sdk/domain'),
        'core/src/a.ts': "import {x} from '@mpp-sdk/domain/src/nik.js';",
      },
      /reaches into a package/,
    ],
    'a path into the next folder': [
      {'core/src/a.ts': "import {x} from '../../domain/src/nik.js';"},
      /leaves the package/,
    ],
    'an import that is not declared': [
      {'core/src/a.ts': "import {html} from 'lit';"},
      /lit is imported and not declared/,
    ],
    'a dependency that nothing imports': [
      {'core/package.json': depending('lit'), 'core/src/a.ts': ''},
      /lit is declared and not imported/,
    ],
    'a package that nobody has placed': [{'novelty/src/a.ts': ''}, /novelty: not in the list/],
    'an import over several lines': [
      {'domain/src/a.ts': "import {\n  a,\n  b,\n} from '@mpp-sdk/core';"},
      /domain may not import @mpp-sdk\/core/,
    ],
  };
  for (const [what, [files, expected]] of Object.entries(wrong)) {
    it(`notices ${what}`, () => assert.match(wrongArrows(tree(files)).join('\n'), expected));
  }

  it('lets tests and named states use the mock, and leaves their dependencies alone', () => {
    const files = {
      'core/src/a.test.ts': "import {mount} from '@mpp-sdk/testing';\nimport {expect} from '@open-wc/testing';",
      'core/src/a.states.ts': "import {mount} from '@mpp-sdk/testing';",
    };
    assert.deepEqual(wrongArrows(tree(files)), []);
  });

  it('is not misled by a comment', () => {
    assert.deepEqual(
      importsOf("/** import x from '@mpp-sdk/core' */\n// import '@mpp-sdk/core';\nimport a from 'lit';"),
      ['lit'],
    );
  });
});
