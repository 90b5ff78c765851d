import type {FormDefinition} from '@mpp-sdk/contract';
import type {CompileOptions} from './compile.js';
import type {CompiledForm} from './compiled.js';
import type {warnings} from './warnings.js';

type Compiler = (definition: FormDefinition, options?: CompileOptions) => Promise<CompiledForm>;

/**
 * `compileForm` as a chunk of its own: half of the engine, and nobody needs it before a definition has arrived. The JSON
 * Schema validator comes with the first form that asks more than the fields' own checks know. What it compiled brings its checks along, so nothing is fetched once a form is shown.
 * @param arriving the definition that is on its way: what only `x-compute` and `x-checks` need is left out when it has
 * none; without it everything is fetched
 */
export async function loadCompiler(arriving?: Promise<FormDefinition | undefined>): Promise<Compiler> {
  const needed = arriving ? arriving.then(computes) : Promise.resolve(true);
  const [{compile}, expressions] = await Promise.all([
    import('./compile.js'),
    needed.then((is) => (is ? import('./expressions.js') : undefined)),
  ]);
  return async (definition, options = {}) => {
    const validator: CompiledForm['context']['validator'] = {needed: false};
    const form = compile(definition, options, {expressions, validator});
    if (validator.needed) validator.schemaErrors = (await import('./schema-errors.js')).schemaErrors;
    return form;
  };
}

const computes = (definition: FormDefinition | undefined): boolean =>
  /"x-c(ompute|hecks)"/.test(JSON.stringify(definition?.schema ?? ''));

/** `warnings` as a chunk of its own: nothing waits for a second look. */
export const loadWarnings = (): Promise<typeof warnings> => import('./warnings.js').then((part) => part.warnings);
