/** `npm test`: installs what is missing, finds the engines, runs every test, and ends with `N passed, N failed`. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from './build.mjs';
import {install} from './install.mjs';
import {fromSource, node, plain, tool} from './process.mjs';
import {missingHosts} from './hosts.mjs';
import {findTests} from './test-files.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'mpp-test-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

/** Runs one runner, and reads its totals; a runner that broke counts as one failure. */
async function runner(name, args, env = {}) {
  console.log(`\n--- ${name}`);
  const began = Date.now();
  const totals = join(scratch, `${name.replaceAll(/\W+/g, '-')}.json`);
  const {code} = await node(args, {show: true, env: {...env, TOTALS: totals}});
  const result = {passed: 0, failed: 0, skipped: 0, ...read(totals)};
  if (code !== 0 && result.failed === 0) {
    console.log(`FAIL ${name}: the runner ended with exit code ${code}`);
    result.failed = 1;
  }
  console.log(
    `--- ${name}: ${result.passed} passed, ${result.failed} failed, ${Math.round((Date.now() - began) / 1000)} s`,
  );
  return result;
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

const reporter = ['--test-reporter', './packages/tools/node-reporter.mjs', '--test-reporter-destination', 'stdout'];
const underNode = (name, files) => runner(name, [...fromSource, '--test', ...reporter, ...files]);
// Tools are plain Node, and run other people's tools: the condition `source` would reach those too.
const plainly = (name, files) => runner(name, ['--test', ...reporter, ...files]);
const underBrowser = (name, files, env) =>
  runner(
    name,
    tool('@web/test-runner/dist/bin.js', '--config', 'packages/tools/web-test-runner.config.mjs', '--files', ...files),
    env,
  );

export async function main(only) {
  await install();
  const {engines, failures} = await findEngines();
  const tests = findTests(only);
  if (!process.env.TEST_DATABASE_URL) {
    console.log('skipped: PostgreSQL (set TEST_DATABASE_URL to a database that may be written to)');
    tests.node = tests.node.filter((file) => !file.endsWith('/postgres.test.ts'));
  }
  const lacking = process.env.REQUIRE_PHP ? [] : missingHosts();
  if (lacking.length)
    console.log(`skipped: kits of ${lacking.map(({name, advice}) => `${name} (${advice})`).join(', ')}`);
  tests.journey = tests.journey.filter((file) => !lacking.some(({kits}) => kits.test(file)));
  const results = failures.map(() => ({passed: 0, failed: 1}));

  if (tests.tools.length) results.push(await plainly('tools (Node)', tests.tools));
  if (tests.node.length) results.push(await underNode('rules and server (Node)', tests.node));
  if (tests.browser.length)
    results.push(await underBrowser('elements (Chromium)', tests.browser, {BROWSERS: 'chrome'}));
  for (const engine of engines) {
    if (tests.smoke.length)
      results.push(await underBrowser(`elements, once (${engine})`, tests.smoke, {BROWSERS: engine}));
  }
  if (tests.journey.length) {
    await build();
    results.push(await underNode('journeys (Chromium, real server)', tests.journey));
  }
  finish(results);
}

/** Chromium always; Firefox and WebKit where they are. REQUIRE_BROWSERS makes a missing one a failure. */
async function findEngines() {
  const {findChromium} = await import('./find-chromium.mjs');
  const {others} = await import('./browsers.mjs');
  const required = (process.env.REQUIRE_BROWSERS ?? '').split(',').filter(Boolean);
  const unknown = required.find((name) => name !== 'chrome' && !others[name]);
  if (unknown)
    throw plain(`REQUIRE_BROWSERS names "${unknown}": the engines are chrome, ${Object.keys(others).join(', ')}.`);

  const {path, from} = await findChromium();
  process.env.CHROME_PATH = path;
  console.log(`Chromium: ${path} (from ${from})`);
  const engines = [];
  const failures = [];
  for (const [name, {here, advice}] of Object.entries(others)) {
    if (here()) engines.push(name);
    else if (required.includes(name)) failures.push(name);
    console.log(
      here() ? `${name}: found` : `${required.includes(name) ? 'FAIL missing' : 'skipped'}: ${name} (${advice})`,
    );
  }
  return {engines, failures};
}

function finish(results) {
  const sum = (what) => results.reduce((total, result) => total + (result[what] ?? 0), 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  if (skipped) console.log(`\n${skipped} tests say of themselves that they are skipped`);
  if (passed + failed === 0) console.log('\nNo test ran.');
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
