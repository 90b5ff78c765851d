import type {FieldSchema} from './types.js';

export interface Choice {
  readonly value: unknown;
  readonly title?: string;
}

/** The values of a choice: an `enum`, or the constants of a `oneOf` or `anyOf`, each with a title of its own. */
export function choicesOf(schema: FieldSchema | undefined): readonly Choice[] | undefined {
  if (Array.isArray(schema?.enum)) return schema.enum.map((value) => ({value}));
  const branches = schema?.oneOf ?? (schema?.['anyOf'] as readonly FieldSchema[] | undefined);
  if (!branches?.length || !branches.every((branch) => branch?.const !== undefined)) return undefined;
  return branches.map(({const: value, title}) => ({value, title}));
}
