import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {wrongArrows} from './arrows.mjs';
import {createElement} from './create-element.mjs';
import {node, root, tool} from './process.mjs';

describe('creating an element', () => {
  let base;
  const packages = [
    'contract',
    'domain',
    'api-client',
    'core',
    'embed',
    'status-tracker',
    'testing',
    'server',
    'form-engine',
    'service-index',
  ];
  const text = (path) => readFileSync(join(base, path), 'utf8');

  before(() => {
    base = mkdtempSync(join(tmpdir(), 'mpp-create-'));
    const filter = (path) => !['node_modules', 'dist'].includes(basename(path)) && !path.endsWith('.tsbuildinfo');
    for (const path of ['tsconfig.json', 'package.json', ...packages.map((name) => `packages/${name}`)])
      cpSync(join(root, path), join(base, path), {recursive: true, filter});
    symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'));
  });
  after(() => rmSync(base, {recursive: true, force: true}));

  it('writes a package that compiles, with states, test and example', async () => {
    await createElement('visit-rating', undefined, base);
    assert.match(text('examples/visit-rating.html'), /<mpp-visit-rating>/);
    assert.match(
      text('packages/embed/src/elements.ts'),
      /'mpp-visit-rating': \(\) => import\('.\/entries\/mpp-visit-rating.js'\)/,
    );
    assert.ok(JSON.parse(text('packages/embed/size.json')).elements['mpp-visit-rating'] > 0);
    const newArrows = wrongArrows(base).filter((line) => line.includes('visit-rating'));
    assert.deepEqual(newArrows, []);
    assert.equal(await typeErrors('visit-rating'), '');
  });

  it('adds an element to a package that is there', async () => {
    await createElement('late-answer', 'status-tracker', base);
    assert.match(
      text('packages/status-tracker/src/define.ts'),
      /define\('mpp-status-tracker', MppStatusTracker\);\ndefine\('mpp-late-answer', MppLateAnswer\);\n$/,
    );
    assert.match(text('packages/status-tracker/src/index.ts'), /export {MppLateAnswer}/);
    assert.ok(existsSync(join(base, 'packages/status-tracker/src/late-answer-messages/id.ts')));
    assert.equal(await typeErrors('status-tracker', 'mpp-late-answer*'), '');
  });

  const refused = {
    'Visit Rating': /small letters and hyphens/,
    'mpp-visit': /without "mpp-"/,
    'parcel-tracker': /ad blockers/,
    'status-tracker-': /small letters/,
    'service-detail': /exists already/,
  };
  for (const [name, expected] of Object.entries(refused)) {
    it(`refuses "${name}" in plain words`, () =>
      assert.rejects(createElement(name, undefined, base), {plain: true, message: expected}));
  }
  it('refuses a package that is not for elements', () =>
    assert.rejects(createElement('visit-note', 'domain', base), {plain: true, message: /holds no elements/}));

  /** What the compiler says of a package's files, tests and states included. */
  async function typeErrors(name, files = '*') {
    const config = join(base, `tsconfig.${name}.json`);
    const compilerOptions = {
      composite: false,
      noEmit: true,
      types: ['mocha', 'node'],
      typeRoots: [join(root, 'node_modules/@types')],
    };
    writeFileSync(
      config,
      JSON.stringify({
        extends: './tsconfig.json',
        compilerOptions,
        include: [`packages/${name}/src/**/${files}.ts`],
        references: [],
      }),
    );
    const {output} = await node(tool('typescript/bin/tsc', '-p', config));
    return output.trim();
  }
});
