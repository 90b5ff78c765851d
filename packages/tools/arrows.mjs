/** Which package may stand on which, and a reader that finds every import that says otherwise. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {join, relative} from 'node:path';
import {features, isFeature} from './rooms.mjs';

const pure = ['contract', 'domain'];
const element = [...pure, 'api-client', 'core'];

/** package -> the packages that its own code may import. A package of elements that is not named here has an element's rights. */
export const allowed = {
  contract: [],
  domain: ['contract'],
  'form-engine': pure,
  'service-index': pure,
  'api-client': pure,
  core: [...pure, 'api-client'],
  'service-search': [...element, 'service-index'],
  'application-form': [...element, 'form-engine'],
  'status-tracker': element,
  'appointment-booking': element,
  'form-playground': [...element, 'form-engine', 'application-form', 'server'], // never in the embed
  embed: element, // and every package of elements
  server: [...pure, 'form-engine', 'service-index'],
  testing: [...pure, 'server', 'api-client', 'core'],
  benchmarks: [...pure, 'api-client', 'form-engine', 'service-index', 'server'],
  tools: [],
};

const isTest = (path) => /\.(test|states|fixture)\.(ts|mjs)$/.test(path) || /[\\/](test|journey|suite)[\\/]/.test(path);

function sources(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** What a file imports, types and dynamic imports included. Comments do not count. */
export function importsOf(code) {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const patterns = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...bare.matchAll(pattern)].map(([, specifier]) => specifier));
}

/** `@mpp-sdk/core/x` -> `@mpp-sdk/core`; `lit/decorators.js` -> `lit`. */
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const outside = (specifier) => !specifier.startsWith('.') && !isBuiltin(specifier);

/** Every arrow under `base` that points the wrong way, as one line each. */
export function wrongArrows(base, rules = allowed) {
  const wrong = [];
  for (const name of readdirSync(join(base, 'packages'))) {
    const folder = join(base, 'packages', name);
    if (!existsSync(join(folder, 'package.json'))) continue;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const own = rules[name] ?? (isFeature(name, manifest) ? element : undefined);
    const may = name === 'embed' ? [...own, ...features(base)] : own;
    if (!may) wrong.push(`packages/${name}: not in the list of arrows (packages/tools/arrows.mjs)`);
    else wrong.push(...declaredWrongly(name, folder, may), ...importedWrongly(name, folder, base, may));
  }
  return wrong;
}

function declaredWrongly(name, folder, may) {
  const {
    dependencies = {},
    devDependencies = {},
    private: unpublished,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const declared = unpublished ? {...dependencies, ...devDependencies} : dependencies;
  const files = sources(join(folder, 'src')).filter((path) => !isTest(path));
  const used = new Set(
    files
      .flatMap((path) => importsOf(readFileSync(path, 'utf8')))
      .filter(outside)
      .map(packageOf),
  );
  used.delete(`@mpp-sdk/${name}`);
  const own = Object.keys(dependencies).filter((dependency) => dependency.startsWith('@mpp-sdk/'));
  return [
    ...own
      .filter((dependency) => !may.includes(dependency.slice('@mpp-sdk/'.length)))
      .map((dependency) => `packages/${name}/package.json: may not depend on ${dependency}`),
    ...[...used]
      .filter((dependency) => !declared[dependency])
      .map((dependency) => `packages/${name}/package.json: ${dependency} is imported and not declared`),
    ...(files.length
      ? Object.keys(dependencies)
          .filter((dependency) => !used.has(dependency))
          .map((dependency) => `packages/${name}/package.json: ${dependency} is declared and not imported`)
      : []),
  ];
}

/** Is `specifier` the package's name, or one of the paths that its `exports` offers? */
function exported(base, target, specifier) {
  const path = specifier.slice(`@mpp-sdk/${target}`.length);
  const manifest = join(base, 'packages', target, 'package.json');
  return (
    path === '' || (existsSync(manifest) && `.${path}` in (JSON.parse(readFileSync(manifest, 'utf8')).exports ?? {}))
  );
}

function importedWrongly(name, folder, base, may) {
  return sources(join(folder, 'src')).flatMap((path) => {
    const where = relative(base, path);
    return importsOf(readFileSync(path, 'utf8')).flatMap((specifier) => {
      if (specifier.startsWith('.'))
        return relative(folder, join(path, '..', specifier)).startsWith('..')
          ? [`${where}: ${specifier} leaves the package; import it by name`]
          : [];
      if (!specifier.startsWith('@mpp-sdk/')) return [];
      const target = packageOf(specifier).slice('@mpp-sdk/'.length);
      if (!exported(base, target, specifier)) return [`${where}: ${specifier} reaches into a package`];
      if (target === name || may.includes(target)) return [];
      if (isTest(path) && ['testing', 'server', 'domain', 'contract'].includes(target)) return [];
      return [`${where}: packages/${name} may not import ${specifier}`];
    });
  });
}
