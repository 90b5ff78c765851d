import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const PACKAGES = ['core', 'service-search', 'application-form', 'status-tracker', 'appointment-booking'];

describe('on a server, where there is no document', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'mpp-ssr-'))));
  after(() => rmSync(folder, {recursive: true, force: true}));

  for (const name of PACKAGES) {
    it(`@mpp-sdk/${name} can be imported and touches nothing`, async () => {
      const outfile = join(folder, `${name}.mjs`);
      await build({
        stdin: {contents: `export * from '@mpp-sdk/${name}'`, resolveDir: import.meta.dirname},
        bundle: true,
        format: 'esm',
        platform: 'node',
        conditions: ['source'],
        tsconfigRaw: {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}},
        outfile,
      });
      const known = Object.getOwnPropertyNames(globalThis);
      const exported = (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
      assert.ok(Object.keys(exported).some((key) => key.startsWith('Mpp')));
      const added = Object.getOwnPropertyNames(globalThis).filter((key) => !known.includes(key));
      // Lit brings a registry of its own, and notes its versions; nothing of ours is in the one or beside the other.
      assert.deepEqual(
        added.filter((key) => !/^((lit|reactive)\w+|customElements)$/i.test(key)),
        [],
      );
      assert.equal(globalThis.customElements?.get('mpp-provider'), undefined);
    });
  }
});
