/** `npm run create -- element <name> [--package <name>]`: a new element with its states, test, example and entry. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {elementFiles, entryFile, exampleFile, namesOf, packageFiles} from './element-templates.mjs';
import {install} from './install.mjs';
import {npm, plain, root, timed} from './process.mjs';
import {features} from './rooms.mjs';

/** What an element may weigh in the embed until somebody decides better: brotli bytes, Lit and core included. */
const BUDGET = 25_600;
const usage = 'Say what to create: npm run create -- element visit-rating [--package status-tracker]';

export async function main(argv) {
  const {positionals, values} = parse(argv);
  const [kind, name, ...rest] = positionals;
  if (kind !== 'element' || !name || rest.length) throw plain(usage);
  await install();
  const created = await createElement(name, values.package);
  const {code, output} = await timed('Linking the package', () =>
    npm(['install', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  if (code !== 0) console.error(output.trim());
  console.log(`\n${created.join('\n')}\n\nNext: npm test -- ${values.package ?? name}, then write what it does.`);
}

function parse(args) {
  try {
    return parseArgs({args, allowPositionals: true, options: {package: {type: 'string'}}});
  } catch {
    throw plain(usage);
  }
}

/** Throws one plain sentence when `name` cannot become an element of the repository at `base`. */
function refuse(name, packageName, base) {
  const good = (text) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
  if (name.startsWith('mpp-')) throw plain(`Give the name without "mpp-", which is put before it: ${name.slice(4)}.`);
  if (!good(name)) throw plain(`"${name}" cannot be the name: use small letters and hyphens, as in visit-rating.`);
  if (!good(packageName))
    throw plain(`"${packageName}" cannot be the name of a package: use small letters and hyphens.`);
  if (/track|analytics|collect/.test(name))
    throw plain(`"${name}" will not do: ad blockers stop files with track, analytics or collect in their names.`);
  if (
    existsSync(join(base, `packages/embed/src/entries/mpp-${name}.ts`)) ||
    existsSync(join(base, `packages/${packageName}/src/mpp-${name}.ts`))
  ) {
    throw plain(`<mpp-${name}> exists already: choose another name.`);
  }
  const exists = existsSync(join(base, 'packages', packageName));
  if (exists && !features(base).includes(packageName)) {
    throw plain(
      `The package ${packageName} holds no elements: give another with --package, one of ${features(base).join(', ')}, or a new one.`,
    );
  }
  return exists;
}

/** Writes all files of the element under `base` and ties them in; returns their paths. */
export async function createElement(name, packageName = name, base = root) {
  const exists = refuse(name, packageName, base);
  const names = namesOf(name);
  const home = `packages/${packageName}`;
  const read = (path) => readFileSync(join(base, path), 'utf8');
  const written = {};

  const folder = exists ? `${name}-messages` : 'messages';
  for (const [path, text] of Object.entries(elementFiles(names, folder))) written[`${home}/src/${path}`] = text;
  written[`examples/${name}.html`] = exampleFile(names);
  written[`packages/embed/src/entries/${names.tag}.ts`] = entryFile(names, packageName);
  written['packages/embed/src/elements.ts'] = read('packages/embed/src/elements.ts').replace(
    /\n};/,
    `\n  '${names.tag}': () => import('./entries/${names.tag}.js'),\n};`,
  );
  written['packages/embed/size.json'] = changed(
    read('packages/embed/size.json'),
    (sizes) => (sizes.elements[names.tag] = BUDGET),
  );

  if (exists) {
    written[`${home}/src/index.ts`] =
      `${read(`${home}/src/index.ts`)}export {${names.className}} from './${names.tag}.js';\n`;
    written[`${home}/src/define.ts`] = withDefinition(read(`${home}/src/define.ts`), names);
  } else {
    const core = JSON.parse(read('packages/core/package.json'));
    const versions = {version: core.version, lit: core.dependencies.lit};
    for (const [path, text] of Object.entries(packageFiles({...names, name: packageName}, versions)))
      written[`${home}/${path}`] = text;
    written['tsconfig.json'] = changed(read('tsconfig.json'), ({references}) =>
      references.splice(
        references.findIndex(({path}) => path === 'packages/embed'),
        0,
        {path: home},
      ),
    );
    written['packages/embed/tsconfig.json'] = changed(read('packages/embed/tsconfig.json'), ({references}) =>
      references.push({path: `../${packageName}`}),
    );
    written['packages/embed/package.json'] = changed(
      read('packages/embed/package.json'),
      ({dependencies}) => (dependencies[`@mpp-sdk/${packageName}`] = core.version),
    );
  }
  await write(base, written);
  return Object.keys(written);
}

function changed(text, change) {
  const value = JSON.parse(text);
  change(value);
  return JSON.stringify(value, null, 2);
}

/** define.ts with one import after the others and one definition at the end. */
function withDefinition(text, {tag, className}) {
  const lines = text.trimEnd().split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('import '));
  lines.splice(last + 1, 0, `import {${className}} from './${tag}.js';`);
  return `${lines.join('\n')}\ndefine('${tag}', ${className});\n`;
}

async function write(base, files) {
  const {format, resolveConfig} = await import('prettier');
  const style = await resolveConfig(join(root, 'package.json'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(base, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, await format(text, {...style, filepath: file}));
  }
}
