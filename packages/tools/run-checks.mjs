/** `npm run check`: the whole gate. Every step runs, also after one has failed; SKIP_TESTS=1 leaves out the tests. */
import {install} from './install.mjs';
import {node, plain, tool} from './process.mjs';

const tsc = (...args) => tool('typescript/bin/tsc', ...args);
const own = (name, ...flags) => [...flags, `packages/tools/${name}.mjs`];

/** What is checked, in this order: the quick ones first; sizes, floor and exports read what build and types wrote. */
const steps = {
  format: [tool('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn')],
  lint: [tool('eslint/bin/eslint.js', '--config', 'packages/tools/eslint.config.mjs', 'packages', 'examples')],
  types: [tsc('-b'), tsc('-p', 'packages/tools/tsconfig.tests.json')],
  readability: [own('readability', '--conditions=source', '--import', 'tsx')],
  contract: [own('contract-fresh', '--import', 'tsx')],
  'dead code': [tool('knip/bin/knip.js', '--config', 'packages/tools/knip.json', '--no-progress', '--no-config-hints')],
  build: [tool('rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent')],
  sizes: [own('sizes')],
  floor: [own('floor')],
  exports: [own('exports')],
  tests: [own('test')],
};

export async function main(only) {
  await install();
  const unknown = only.find((name) => !steps[name]);
  if (unknown) throw plain(`There is no check "${unknown}": the checks are ${Object.keys(steps).join(', ')}.`);
  const chosen = Object.entries(steps).filter(([name]) =>
    only.length ? only.includes(name) : name !== 'tests' || process.env.SKIP_TESTS !== '1',
  );

  const failed = [];
  for (const [name, commands] of chosen) if (!(await passes(name, commands))) failed.push(name);
  console.log(
    failed.length ? `\nNot yet: ${failed.join(', ')}` : `\nAll well: ${chosen.map(([name]) => name).join(', ')}`,
  );
  process.exit(failed.length ? 1 : 0);
}

async function passes(name, commands) {
  const began = Date.now();
  let good = true;
  for (const args of commands) {
    const show = name === 'tests';
    const {code, output} = await node(args, {show});
    good &&= code === 0;
    if (!show && (code !== 0 || name === 'sizes' || name === 'build'))
      console.log(output.trimEnd().replaceAll(/^/gm, '  '));
    if (code !== 0) break;
  }
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name} (${Math.round((Date.now() - began) / 100) / 10} s)`);
  return good;
}
