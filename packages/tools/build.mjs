/** The embed, built when its sources are newer than what was built last. */
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {node, plain, root, timed, tool} from './process.mjs';
import {embedRooms} from './rooms.mjs';

export const dist = join(root, 'packages/embed/dist');

/** When the newest file under `path` was changed, in ms; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Is `folder` the whole result of one build, not older than `sources`? Another tool may have written over a file. */
export function fresh(folder, sources) {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  if (sources.some((path) => newest(path) > built)) return false;
  const {files} = JSON.parse(readFileSync(manifest, 'utf8'));
  return Object.entries(files).every(
    ([path, {bytes}]) => existsSync(join(folder, path)) && statSync(join(folder, path)).size === bytes,
  );
}

/** Builds the embed when it has to. */
export async function build() {
  const sources = [
    ...embedRooms().map((room) => join(root, 'packages', room, 'src')),
    join(root, 'packages/embed/service-worker'),
    join(root, 'packages/form-playground/src'),
    join(root, 'packages/server/src/seed/forms'),
    join(root, 'rollup.config.mjs'),
    join(root, 'packages/tools/rollup'),
  ];
  if (fresh(dist, sources)) return;
  const {code, output} = await timed('Membangun widget / Building the widgets', () =>
    node(tool('rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent')),
  );
  if (code === 0) return;
  console.error(output.trim());
  throw plain('The widgets could not be built: the reason stands above.');
}
