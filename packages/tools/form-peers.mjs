/**
 * `node packages/tools/form-peers.mjs`: fetches the form libraries that `npm run bench -- forms` compares with, once, by
 * npm into .cache (216 MB, which no other command needs), bundles each as its users would, and prints the folder.
 */
import {copyFileSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {npm, plain, root} from './process.mjs';

const versions = {
  '@rjsf/core': '6.11.1',
  '@rjsf/utils': '6.11.1',
  '@rjsf/validator-ajv8': '6.11.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'survey-core': '2.5.38',
  'survey-js-ui': '2.5.38',
  '@bpmn-io/form-js-viewer': '2.0.0',
  '@formio/js': '5.6.0',
};

/** Each renders `window.definition` into <main>. */
const entries = {
  rjsf: `
    import {createElement} from 'react';
    import {createRoot} from 'react-dom/client';
    import Form from '@rjsf/core';
    import validator from '@rjsf/validator-ajv8';
    createRoot(document.querySelector('main')).render(createElement(Form, {...window.definition, validator}));`,
  surveyjs: `
    import {Model} from 'survey-core';
    import {renderSurvey} from 'survey-js-ui';
    import 'survey-core/survey-core.min.css';
    renderSurvey(new Model(window.definition), document.querySelector('main'));`,
  formjs: `
    import {createForm} from '@bpmn-io/form-js-viewer';
    import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
    createForm({schema: window.definition, container: document.querySelector('main')});`,
};

const prefix = join(root, '.cache/form-peers');
const out = join(prefix, 'bundles');
const done = join(out, `${Object.values(versions).join('-')}.done`);

async function make() {
  const wanted = Object.entries(versions).map((entry) => entry.join('@'));
  const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  mkdirSync(out, {recursive: true});
  const {code, output} = await npm(['install', ...flags, '--prefix', prefix, ...wanted]);
  if (code !== 0) throw plain(`The libraries to compare with could not be fetched: ${output.trim()}`);
  for (const [name, contents] of Object.entries(entries))
    await build({
      stdin: {contents, resolveDir: prefix},
      outfile: join(out, `${name}.js`),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      define: {'process.env.NODE_ENV': '"production"'},
      loader: {'.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'dataurl'},
      logLevel: 'error',
    });
  // Form.io publishes what only renders, already bundled; it is smaller than what its package bundles to.
  for (const type of ['js', 'css'])
    copyFileSync(join(prefix, `node_modules/@formio/js/dist/formio.form.min.${type}`), join(out, `formio.${type}`));
  writeFileSync(done, '');
}

if (!existsSync(done)) await make();
console.log(out);
