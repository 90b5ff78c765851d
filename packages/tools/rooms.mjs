/** The packages that hold elements, read from the package.json files, so that a new one belongs without a list. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './process.mjs';

const others = ['core', 'embed', 'testing', 'tools', 'form-playground'];

/** Does a package.json belong to a package of elements: on the core, and none of the shared packages? */
export const isFeature = (name, {dependencies = {}} = {}) => !others.includes(name) && '@mpp-sdk/core' in dependencies;

export function features(base = root) {
  return readdirSync(join(base, 'packages')).filter((name) => {
    const manifest = join(base, 'packages', name, 'package.json');
    return existsSync(manifest) && isFeature(name, JSON.parse(readFileSync(manifest, 'utf8')));
  });
}

/** Packages whose tests run in a browser. */
export const browserRooms = (base = root) => ['core', ...features(base), 'embed', 'testing', 'form-playground'];

/** Packages that go into the embed. */
export const embedRooms = (base = root) => [
  'contract',
  'domain',
  'api-client',
  'form-engine',
  'service-index',
  'core',
  ...features(base),
  'embed',
];
