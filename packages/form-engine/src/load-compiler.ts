import type {compileForm} from './compile.js';

/**
 * `compileForm` as a chunk of its own, with the JSON Schema validator in it: half of the engine, and nobody needs it
 * before a definition has arrived. What it compiled brings its checks along, so nothing is fetched once a form is shown.
 */
export const loadCompiler = (): Promise<typeof compileForm> => import('./compile.js').then((part) => part.compileForm);
