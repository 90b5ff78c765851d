// Browser tests. BROWSERS=chrome,firefox,webkit picks engines; Firefox and WebKit run only *.smoke.test.ts unless ALL=1.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import * as engines from './browsers.mjs';
import {mediaPlugin} from './media-plugin.mjs';
import {root} from './process.mjs';
import {browserRooms} from './rooms.mjs';
import {strictPage} from './strict-page.mjs';
import {totalsReporter} from './totals-reporter.mjs';

const wanted = (process.env.BROWSERS ?? 'chrome').split(',');
const packages = `{${browserRooms().join(',')}}`;
const all = `packages/${packages}/src/**/*.test.ts`;
const smoke = `packages/${packages}/src/**/*.smoke.test.ts`;

const launch = (names) => Promise.all(names.map((name) => engines[name]()));
const complete = await launch(wanted.filter((name) => name === 'chrome' || process.env.ALL));
const brief = await launch(wanted.filter((name) => name !== 'chrome' && !process.env.ALL));

const worker = {
  name: 'msw-worker',
  async serve({path}) {
    if (path !== '/mockServiceWorker.js') return undefined;
    const body = await readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8');
    return {body, type: 'js', headers: {'Service-Worker-Allowed': '/'}};
  },
};

const reporting = process.env.TOTALS ? {reporters: [totalsReporter(process.env.TOTALS)]} : {};

export default {
  files: complete.length ? all : smoke,
  browsers: complete.length ? complete : brief,
  ...(complete.length && brief.length ? {groups: [{name: 'smoke', files: smoke, browsers: brief}]} : {}),
  rootDir: root,
  nodeResolve: {exportConditions: ['source', 'development', 'browser']},
  middleware: process.env.STRICT === '0' ? [] : [strictPage],
  plugins: [
    worker,
    a11ySnapshotPlugin(),
    mediaPlugin(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json')}),
  ],
  concurrentBrowsers: 3,
  concurrency: 1, // pages share the focus
  filterBrowserLogs: (log) => !/dev mode/.test(String(log.args?.[0])),
  testFramework: {config: {timeout: 30_000}}, // longer than until() waits: it says what was missing
  testsFinishTimeout: 300_000,
  ...reporting,
};
