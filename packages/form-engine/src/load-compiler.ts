import type {FormDefinition} from '@mpp-sdk/contract';
import type {compileForm} from './compile-form.js';
import type {warnings} from './warnings.js';

/**
 * `compileForm` as a chunk of its own, with the JSON Schema validator in it: half of the engine, and nobody needs it
 * before a definition has arrived. What it compiled brings its checks along, so nothing is fetched once a form is shown.
 * @param arriving the definition that is on its way: what only `x-compute` and `x-checks` need is left out when it has
 * none; without it everything is fetched
 */
export async function loadCompiler(arriving?: Promise<FormDefinition | undefined>): Promise<typeof compileForm> {
  const needed = arriving ? arriving.then(computes) : Promise.resolve(true);
  const [{compile}, expressions] = await Promise.all([
    import('./compile.js'),
    needed.then((is) => (is ? import('./expressions.js') : undefined)),
  ]);
  return (definition, options) => compile(definition, options, {expressions});
}

const computes = (definition: FormDefinition | undefined): boolean =>
  /"x-c(ompute|hecks)"/.test(JSON.stringify(definition?.schema ?? ''));

/** `warnings` as a chunk of its own: nothing waits for a second look. */
export const loadWarnings = (): Promise<typeof warnings> => import('./warnings.js').then((part) => part.warnings);
