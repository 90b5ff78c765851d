import {choicesOf} from './choices.js';
import type {CompiledField} from './compiled.js';
import {typeOf} from './field-kind.js';
import {isObject} from './pointer.js';
import type {FieldSchema} from './types.js';

const SILENT = /^(title|description|default|examples|readOnly|x-.*)$/;
/** `check-value` knows these completely, for every kind. The limits of a date are no keywords of JSON Schema. */
const KNOWN = /^(type|minLength|maxLength|minimum|maximum|pattern|formatMinimum|formatMaximum)$/;

/** Whether the field's own check finds everything that the schema could find in an answer, so that nobody else need look. */
export function fieldSaysAll({kind}: Pick<CompiledField, 'kind'>, schema: FieldSchema): boolean {
  return Object.keys(schema).every((name) => {
    if (SILENT.test(name) || KNOWN.test(name)) return true;
    switch (name) {
      case 'enum':
        return schema.enum!.every((value) => typeof value !== 'object');
      case 'const':
        return kind === 'consent' ? schema.const === true : typeof schema.const !== 'object';
      case 'format':
        return (kind === 'date' || kind === 'email') && schema.format === kind;
      case 'oneOf':
      case 'anyOf':
        return areChoices(schema);
      case 'minItems':
      case 'maxItems':
        return typeOf(schema) === 'array';
      case 'items':
      case 'uniqueItems':
        return (
          typeOf(schema) === 'array' && isObject(schema.items) && (areChoices(schema.items) || areTexts(schema.items))
        );
      default:
        return false;
    }
  });
}

/** Any texts, such as the ids of files. */
const areTexts = (schema: FieldSchema): boolean =>
  schema.type === 'string' && Object.keys(schema).every((name) => name === 'type' || SILENT.test(name));

/** Different texts or numbers to choose from, and nothing else. */
function areChoices(schema: FieldSchema): boolean {
  const choices = choicesOf(schema)?.map(({value}) => value) ?? [];
  const type = typeOf(schema);
  const branches = [schema.oneOf, schema['anyOf']].flatMap((list) =>
    Array.isArray(list) ? (list as FieldSchema[]) : [],
  );
  return (
    choices.length > 0 &&
    new Set(choices).size === choices.length &&
    choices.every((value) => (type === undefined || typeof value === type) && /^(string|number)$/.test(typeof value)) &&
    Object.keys(schema).every((name) => SILENT.test(name) || /^(type|enum|oneOf|anyOf)$/.test(name)) &&
    ['enum', 'oneOf', 'anyOf'].filter((name) => name in schema).length === 1 &&
    branches.every((branch) => Object.keys(branch).every((name) => name === 'const' || SILENT.test(name)))
  );
}
