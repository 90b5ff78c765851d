import type {Tree} from './compiled.js';
import type {Answers, Pointer} from './types.js';

/**
 * Answers with each leaf passed through `change`; undefined removes it, and an object that this empties goes too.
 * What the schema does not name is kept as it is. What stays the same is shared with the original.
 */
export function mapLeaves(
  answers: Answers,
  tree: Tree,
  change: (pointer: Pointer, value: unknown) => unknown,
): Answers {
  return (walkLeaves(answers, tree, change) ?? {}) as Answers;
}

function walkLeaves(value: unknown, tree: Tree, change: (pointer: Pointer, value: unknown) => unknown): unknown {
  if (!tree.children) return change(tree.pointer, value);
  if (value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  let copy: {[name: string]: unknown} | undefined;
  for (const name of Object.keys(value)) {
    const before = (value as Answers)[name];
    const node = tree.children.get(name);
    const after = node && before !== undefined ? walkLeaves(before, node, change) : before;
    if (after === before && after !== undefined) continue;
    copy ??= {...value};
    if (after === undefined) delete copy[name];
    else copy[name] = after;
  }
  const result = copy ?? value;
  return Object.keys(result).length === 0 ? undefined : result;
}
