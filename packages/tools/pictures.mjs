/**
 * `npm run pictures -- [tag]`: a picture of every named state, at 360 and 1280 px, light and dark, and at 320 px
 * (which is also 1280 px at 400 % zoom) in forced colours, in .cache/pictures/<tag>/<state>-<width>-<look>.png.
 */
import {mkdirSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, relative} from 'node:path';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, findChromium} from './find-chromium.mjs';
import {root} from './process.mjs';
import {features} from './rooms.mjs';

const looks = [
  {width: 360, look: 'light'},
  {width: 360, look: 'dark'},
  {width: 1280, look: 'light'},
  {width: 1280, look: 'dark'},
  {width: 320, look: 'forced'},
];
const html =
  '<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script>';
const css =
  ':root {color-scheme: light dark} body {margin: 16px; font-family: sans-serif} main {max-width: 960px; margin: 0 auto}';

const under = (folder, ending) =>
  readdirSync(folder, {recursive: true})
    .map((name) => join(folder, name))
    .filter((file) => ending.test(file));

/** All named states and the elements they show, as one module that lists the states. */
function statesModule() {
  const files = (ending) =>
    [...features(), 'embed', 'form-playground'].flatMap((name) => under(join(root, 'packages', name, 'src'), ending));
  const path = (file) => JSON.stringify(`./${relative(root, file)}`);
  const elements = files(/[\\/](define|entries[\\/][\w-]+)\.ts$/).map((file) => `import ${path(file)};`);
  const states = files(/\.states\.ts$/).map((file, i) => `import * as m${i} from ${path(file)};`);
  return [...elements, ...states, `export const modules = [${states.map((_, i) => `m${i}`)}];`].join('\n');
}

const statesPlugin = {
  name: 'mpp-states',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^mpp-states$/}, () => ({path: 'mpp-states', namespace: 'mpp'}));
    onLoad({filter: /.*/, namespace: 'mpp'}, () => ({contents: statesModule(), resolveDir: root}));
  },
};

async function bundle() {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'packages/tools/pictures-page.mjs')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['source', 'browser', 'production'],
    tsconfig: join(root, 'tsconfig.json'),
    plugins: [statesPlugin],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

function serve(script) {
  const files = {'/': ['text/html', html], '/page.css': ['text/css', css], '/page.js': ['text/javascript', script]};
  const server = createServer((request, response) => {
    const [type, text] = files[request.url] ?? ['text/plain', 'not found'];
    response.writeHead(files[request.url] ? 200 : 404, {'content-type': type}).end(text);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const server = await serve(await bundle());
const {path} = await findChromium();
const browser = await puppeteer.launch({executablePath: path, args: chromiumFlags});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`page: ${error.message}`));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForSelector('html[data-ready]');
  const wanted = process.argv[2];
  const list = (await page.evaluate(() => window.pictures.list())).filter(({tag}) => !wanted || tag === wanted);
  if (!list.length) throw new Error(`No named states of <${wanted}>.`);
  for (const {tag, names} of list) await take(page, tag, names);
} finally {
  await browser.close();
  server.close();
}

function fileName(state) {
  return state.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

async function take(page, tag, names) {
  const folder = join(root, '.cache/pictures', tag);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const media = await page.createCDPSession();
  for (const name of names) {
    await page.setViewport({width: looks[0].width, height: 800});
    const problem = await page.evaluate((...state) => window.pictures.show(...state).then(() => '', String), tag, name);
    if (problem) console.log(`${tag} "${name}": ${problem}`);
    for (const {width, look} of looks) {
      await page.setViewport({width, height: 800});
      await media.send('Emulation.setEmulatedMedia', {
        features: [
          {name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light'},
          {name: 'forced-colors', value: look === 'forced' ? 'active' : 'none'},
          {name: 'prefers-reduced-motion', value: 'reduce'},
        ],
      });
      await page.screenshot({path: join(folder, `${fileName(name)}-${width}-${look}.png`), fullPage: true});
    }
  }
  console.log(`${tag}: ${names.length} states in ${relative(root, folder)}`);
}
