import type {FormDefinition} from '@mpp-sdk/contract';
import {compile} from './compile.js';
import type {CompileOptions} from './compile.js';
import type {CompiledForm} from './compiled.js';
import * as expressions from './expressions.js';
import {keywordFault} from './keywords.js';
import {schemaErrors} from './schema-errors.js';

/**
 * Reads a definition once; everything else works on the result.
 * @throws FormError with the place and the reason when the definition is unsound; with `lenient` only when nothing of it
 * can be shown, or it is too large or too deep to be read at all
 */
export function compileForm(definition: FormDefinition, options: CompileOptions = {}): CompiledForm {
  return compile(definition, options, {expressions, keywordFault, validator: {needed: true, schemaErrors}});
}
