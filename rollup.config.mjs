// The embed: one loader, one chunk per element, Lit apart. Targets are the floor: browsers of 2021.
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';
import {empty} from './packages/tools/rollup/empty.mjs';
import {floor} from './packages/tools/rollup/floor.mjs';
import {manifest} from './packages/tools/rollup/manifest.mjs';
import {chunkName} from './packages/tools/rollup/names.mjs';
import {parallel} from './packages/tools/rollup/parallel.mjs';
import {summary} from './packages/tools/rollup/summary.mjs';
import {trustedTypes} from './packages/tools/rollup/trusted-types.mjs';

// Every element needs Lit and these two; apart from the rest, so that a provider alone stays small. Lit's directives go
// with the elements that use them.
const isBase =
  /[\\/]node_modules[\\/](lit|@lit|lit-html|lit-element)[\\/](?!.*\bdirectives\b)|[\\/]core[\\/]src[\\/](settings|define)\.ts$/;
// Only fields that come on demand need these of Lit.
const isRare = /[\\/](async-directive|directives[\\/]ref)\.js$/;

const typescript = esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});
const minified = terser({ecma: 2020, module: true, compress: {passes: 2}, format: {comments: false}});

const elements = {
  input: {mpp: 'packages/embed/src/mpp.ts'},
  output: {
    dir: 'packages/embed/dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({name}) => `c/${chunkName(name)}-[hash].js`,
    hashCharacters: 'hex',
    manualChunks: (id) => (isBase.test(id) && !isRare.test(id) ? 'lit' : undefined),
  },
  plugins: [
    nodeResolve({exportConditions: ['source', 'production', 'browser'], extensions: ['.ts', '.js', '.mjs']}),
    trustedTypes(),
    literals({include: ['packages/*/src/**/*.ts'], failOnError: true}),
    typescript,
    floor(),
    minified,
    parallel(),
    empty(),
    manifest(),
    summary(),
  ],
};

/** Optional, and apart: a host's own one-line worker imports it. */
const serviceWorker = {
  input: {'mpp-sw': 'packages/embed/service-worker/mpp-sw.ts'},
  output: {dir: 'packages/embed/dist', format: 'iife', entryFileNames: '[name].js'},
  plugins: [nodeResolve({extensions: ['.ts']}), typescript, minified],
};

/** For authors of forms: a page of the demo site, with the reference server in it. Never part of the embed. */
const playground = {
  input: {playground: 'packages/form-playground/src/define.ts'},
  output: {
    dir: 'packages/form-playground/dist',
    format: 'es',
    chunkFileNames: ({name}) => `${chunkName(name)}-[hash].js`,
    hashCharacters: 'hex',
  },
  plugins: [
    nodeResolve({exportConditions: ['source', 'production', 'browser'], extensions: ['.ts', '.js', '.mjs']}),
    trustedTypes(),
    literals({include: ['packages/*/src/**/*.ts'], failOnError: true}),
    typescript,
    floor(),
    minified,
  ],
};

export default [elements, serviceWorker, playground];
