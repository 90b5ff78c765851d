/** Checks that each public package could be published: its exports are there, in the files that npm would pack. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {root} from './process.mjs';

for (const name of readdirSync(join(root, 'packages'))) {
  const pkgDir = join(root, 'packages', name);
  const pkg = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'));
  if (pkg.private) continue;
  const {messages} = await publint({pkgDir, pack: 'npm', strict: true, level: 'warning'});
  for (const message of messages) {
    console.log(`${pkg.name}: ${formatMessage(message, pkg, {color: false}) ?? message.code}`);
    process.exitCode = 1;
  }
}
