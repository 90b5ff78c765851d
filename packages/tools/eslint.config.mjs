import a11y from 'eslint-plugin-lit-a11y';
import * as litPlugin from 'eslint-plugin-lit';
import * as wcPlugin from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {arrows, deep, markup, network} from './eslint-rules.mjs';
import {features} from './rooms.mjs';

const lit = litPlugin.default ?? litPlugin;
const wc = wcPlugin.default ?? wcPlugin;
const tests = [
  '**/*.test.ts',
  '**/*.test.mjs',
  '**/*.states.ts',
  '**/*.fixture.ts',
  'packages/testing/**',
  'packages/*/test/**',
  'packages/*/src/**/{test,suite}/**',
];
const onNode = [
  'packages/server/src/**/node*.ts',
  'packages/*/scripts/**',
  'packages/tools/**',
  'packages/benchmarks/**',
  'examples/**/*.mjs',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/lib',
      '**/node_modules',
      '**/*.d.ts',
      'packages/contract/src/generated',
      'examples/**/*.js',
      '.cache',
    ],
  },
  ...tseslint.configs.recommended,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {
    files: ['packages/**/*.ts'],
    plugins: {'lit-a11y': a11y},
    rules: {
      ...a11y.configs.recommended.rules,
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
    },
  },
  {files: ['packages/*/src/**/*.ts'], ignores: tests, rules: {'no-restricted-syntax': ['error', ...markup]}},
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: [...tests, ...onNode],
    rules: {'no-restricted-imports': ['error', {patterns: [deep, arrows]}]},
  },
  {files: [...tests, ...onNode], rules: {'no-restricted-imports': ['error', {patterns: [deep]}]}},
  {
    files: features().map((name) => `packages/${name}/src/**/*.ts`),
    ignores: tests,
    rules: {'no-restricted-globals': ['error', ...network]},
  },
);
