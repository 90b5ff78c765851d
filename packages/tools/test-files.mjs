/** Which test files there are, and which runner each one belongs to. */
import {existsSync, readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {plain, root} from './process.mjs';
import {browserRooms} from './rooms.mjs';

const isTest = /\.test\.(ts|mjs)$/;

function walk(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && isTest.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/[\\/](node_modules|dist|\.cache)[\\/]/.test(path));
}

/** `browser`: pages under @web/test-runner; `journey`: Node with a browser and a server; `node`: the rest; `tools`: ours. */
export function kindOf(path, inBrowser = browserRooms()) {
  const [, name, folder] = path.split('/');
  if (name === 'tools') return 'tools';
  if (name === 'testing' && (folder === 'journey' || folder === 'kits')) return 'journey';
  if (name === 'embed' && folder === 'test') return 'journey';
  if (inBrowser.includes(name) && folder === 'src') return 'browser';
  return 'node';
}

/** `{tools, node, browser, smoke, journey}`: paths from the root, of the packages in `only` (all, when it is empty). */
export function findTests(only = [], base = root) {
  const packages = readdirSync(join(base, 'packages'));
  const unknown = only.find((name) => !packages.includes(name));
  if (unknown) throw plain(`There is no package "${unknown}": the packages are ${packages.join(', ')}.`);
  const chosen = only.length ? only : packages;
  const found = {tools: [], node: [], browser: [], smoke: [], journey: []};
  for (const file of chosen.flatMap((name) => walk(join(base, 'packages', name)))) {
    const path = relative(base, file).split(sep).join('/');
    found[kindOf(path)].push(path);
    if (kindOf(path) === 'browser' && path.endsWith('.smoke.test.ts')) found.smoke.push(path);
  }
  for (const paths of Object.values(found)) paths.sort();
  return found;
}
