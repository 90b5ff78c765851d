import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fromSource, node} from './process.mjs';

describe('npm run form', () => {
  let folder;
  const write = (name, content) => writeFileSync(join(folder, name), content);
  const form = (...args) =>
    node([...fromSource, 'packages/form-engine/scripts/form.ts', ...args], {env: {INIT_CWD: folder}});

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mpp-form-'));
    write('broken.json', '{"id": ');
    write('schema.json', '{"type": "object", "properties": {"name": {"type": "string", "maxLenght": 3}}}');
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('makes a definition of a schema, and says in either language what is wrong with it', async () => {
    const made = await form('import', 'schema.json');
    assert.equal(made.code, 0);
    write('made.json', made.output);
    const said = await form('check', 'made.json');
    assert.equal(said.code, 1);
    assert.match(
      said.output,
      /SALAH baris 12, kolom 9 \/schema\/properties\/name\/maxLenght: kata kunci maxLenght tidak dikenal; maksudnya maxLength\?/,
    );
    assert.match(said.output, /1 halaman, 1 pertanyaan/);
    const english = await form('check', 'made.json', '--lang', 'en');
    assert.match(english.output, /ERROR line 12, column 9 .*did you mean maxLength\?/);
  });

  it('says in one sentence what it cannot read, or what to write', async () => {
    for (const [args, words] of [
      [['check', 'nowhere.json'], /^nowhere.json: berkas tidak dapat dibaca.\n$/],
      [['check', 'broken.json'], /^SALAH baris 1, kolom 7: nilainya belum ditulis\n1 hal harus diperbaiki.\n$/],
      [[], /^Tulis: npm run form -- check/],
      [['fly', 'x', '--lang', 'en'], /^Write: npm run form -- check/],
    ]) {
      const {code, output} = await form(...args);
      assert.equal(code, 1);
      assert.match(output, words);
    }
  });
});
