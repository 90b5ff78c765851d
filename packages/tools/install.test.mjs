import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {complete} from './install.mjs';

const locked = {
  '': {name: 'root'},
  'packages/a': {version: '1.0.0'},
  'node_modules/@x/a': {link: true},
  'node_modules/lit': {version: '3.3.3'},
  'node_modules/prettier': {version: '3.0.0', dev: true},
  'node_modules/@esbuild/win32': {version: '1.0.0', optional: true},
};
const without = (path) => Object.fromEntries(Object.entries(locked).filter(([key]) => key !== path));

describe('knowing whether packages are installed', () => {
  it('is content when every package is there, but for those of other machines', () => {
    assert.ok(complete(locked, without('node_modules/@esbuild/win32'), {production: false}));
  });
  it('misses a package that is not there', () => {
    assert.ok(!complete(locked, without('node_modules/lit'), {production: true}));
    assert.ok(!complete(locked, without('node_modules/@x/a'), {production: true}));
  });
  it('misses a package at another version', () => {
    assert.ok(!complete(locked, {...locked, 'node_modules/lit': {version: '3.0.0'}}, {production: true}));
  });
  it('asks for the packages of development only when they are needed', () => {
    assert.ok(complete(locked, without('node_modules/prettier'), {production: true}));
    assert.ok(!complete(locked, without('node_modules/prettier'), {production: false}));
  });
});
