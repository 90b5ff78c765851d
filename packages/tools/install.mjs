/** Installs what is missing, and nothing when nothing is. */
import {accessSync, constants, existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {npm, plain, root, timed} from './process.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

/**
 * Does `installed` (npm's own record, node_modules/.package-lock.json) hold every package that `locked` asks for?
 * npm writes that record last, so an install that broke off is seen as missing.
 */
export function complete(locked, installed, {production}) {
  return Object.entries(locked).every(([path, entry]) => {
    if (!/(^|\/)node_modules\//.test(path) || entry.optional || entry.devOptional) return true;
    if (entry.dev && production) return true;
    const there = installed[path];
    return Boolean(there) && there.version === entry.version && Boolean(there.link) === Boolean(entry.link);
  });
}

function installedAlready(folder, options) {
  const record = join(folder, 'node_modules/.package-lock.json');
  try {
    return existsSync(record) && complete(read(join(folder, 'package-lock.json')), read(record), options);
  } catch {
    return false;
  }
}

/** Throws one plain sentence when `folder` cannot be written to. */
export function requireWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw plain(
      `The folder ${folder} cannot be written to: copy the project to a folder of your own, or change its permissions.`,
    );
  }
}

/**
 * Makes sure that the packages are there: `production` ones for `npm start`, all of them for tests and checks.
 * An install of all satisfies `npm start` as well.
 */
export async function install({production = false, folder = root} = {}) {
  if (installedAlready(folder, {production})) return;
  requireWritable(folder);
  if (existsSync(join(folder, 'node_modules'))) requireWritable(join(folder, 'node_modules'));
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(production ? ['--omit=dev'] : [])];
  const {code, output} = await timed('Memasang paket, sekali saja / Installing packages, this once', () =>
    npm(args, {cwd: folder}),
  );
  if (code === 0) return;
  console.error(output.trim().split('\n').slice(-15).join('\n'));
  throw plain(
    'The packages could not be installed: npm says why above (is the network there, and is the disk not full?).',
  );
}
