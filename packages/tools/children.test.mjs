import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {Children} from './children.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mpp-children-'));
after(() => rmSync(folder, {recursive: true}));

/** A small program in a file of its own, as arguments for Node. */
function program(name, code) {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, code);
  return [path];
}
const serving =
  "console.log('STAFF_TOKEN: abc'); console.log('listening http://localhost:1'); setInterval(() => {}, 1000);";

/** A pair of children, and the code that they would exit with. */
function pair(patience) {
  let exit;
  const code = new Promise((resolve) => (exit = resolve));
  return {children: new Children(exit, patience), code};
}

describe('the server and the demo site, side by side', () => {
  it('are ready with the address that they print; the token is kept for the end', async () => {
    const {children, code} = pair();
    assert.equal(await children.start('server', program('a', serving), {}), 'http://localhost:1');
    assert.deepEqual(children.kept, ['STAFF_TOKEN: abc']);
    void children.stop(0);
    assert.equal(await code, 0);
  });

  it('get what they need in their environment', async () => {
    const {children, code} = pair();
    const url = await children.start(
      'server',
      program('env', "console.log('listening http://localhost:' + process.env.API_PORT); setInterval(() => {}, 1000);"),
      {API_PORT: '7'},
    );
    assert.equal(url, 'http://localhost:7');
    void children.stop(0);
    await code;
  });

  it('are given time to finish when they are asked to stop', async () => {
    const {children, code} = pair();
    const polite =
      "process.on('SIGTERM', () => setTimeout(() => process.exit(0), 200)); setInterval(() => {}, 1000); console.log('listening http://localhost:1');";
    await children.start('server', program('polite', polite), {});
    const asked = Date.now();
    void children.stop(0);
    assert.equal(await code, 0);
    assert.ok(Date.now() - asked >= 200);
  });

  it('are killed when they do not stop', async () => {
    const {children, code} = pair(300);
    await children.start(
      'server',
      program(
        'deaf',
        "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('listening http://localhost:1');",
      ),
      {},
    );
    void children.stop(0);
    assert.equal(await code, 0);
  });

  it('end together: when one dies, the other is stopped, with exit code 1', async () => {
    const {children, code} = pair();
    await children.start('server', program('b', serving), {});
    await children.start(
      'demo site',
      program('c', "console.log('listening http://localhost:2'); setTimeout(() => process.exit(3), 50);"),
      {},
    );
    assert.equal(await code, 1);
  });
});
