/** Packs the WordPress plugin into examples/wordpress/dist/mpp-sdk.zip, the same bytes each time, and says where it is. */
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {zipSync} from 'fflate';
import {root} from './process.mjs';

const from = join(root, 'examples/wordpress');
const files = readdirSync(join(from, 'mpp-sdk'), {withFileTypes: true, recursive: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();
const named = files.map((file) => [relative(from, file).split(sep).join('/'), new Uint8Array(readFileSync(file))]);
mkdirSync(join(from, 'dist'), {recursive: true});
const path = join(from, 'dist/mpp-sdk.zip');
writeFileSync(path, zipSync(Object.fromEntries(named), {level: 9, mtime: new Date(2026, 0, 1)}));
console.log(path);
