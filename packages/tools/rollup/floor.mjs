/**
 * Lowers syntax to the oldest browsers we support, without paying for what they can do already.
 *
 * With legacy decorators esbuild writes `static styles = x` as a static block, which those browsers lack; lowering one
 * static block lowers every private member of its class as well (+800 bytes). They know static fields, so a block that
 * only assigns is turned back into fields first.
 */
import {transform} from 'esbuild';

/**
 * esbuild's options for the floor. It thinks Chrome 90 knows no optional chaining, for a bug (V8 11558) that only a call
 * with a spread argument meets; floor.mjs refuses those, and all others stay short.
 */
export const floorTarget = {target: ['chrome90', 'firefox90', 'safari15'], supported: {'optional-chain': true}};

/** All static blocks under an ESTree node. */
function* staticBlocks(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'StaticBlock') yield node;
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const item of child) yield* staticBlocks(item);
    else if (child && typeof child === 'object') yield* staticBlocks(child);
  }
}

/** `static { this.a = 1; }` as `static a = 1;`, or undefined where the block does something else. */
function asFields(block, code) {
  const fields = block.body.map((statement) => {
    const assignment = statement.type === 'ExpressionStatement' && statement.expression;
    const target = assignment?.type === 'AssignmentExpression' && assignment.operator === '=' && assignment.left;
    const plain =
      target?.type === 'MemberExpression' &&
      target.object.type === 'ThisExpression' &&
      target.property.type === 'Identifier' &&
      !target.computed;
    return plain
      ? `static ${target.property.name} = ${code.slice(assignment.right.start, assignment.right.end)};`
      : undefined;
  });
  return fields.every(Boolean) ? fields.join(' ') : undefined;
}

export function staticFields(code, parse) {
  let result = code;
  const blocks = [...staticBlocks(parse(code))].sort((a, b) => b.start - a.start);
  for (const block of blocks) {
    const fields = asFields(block, result);
    if (fields !== undefined) result = result.slice(0, block.start) + fields + result.slice(block.end);
  }
  return result;
}

export const floor = () => ({
  name: 'mpp-floor',
  async renderChunk(code) {
    const fields = code.includes('static {') ? staticFields(code, (text) => this.parse(text)) : code;
    const lowered = await transform(fields, {
      ...floorTarget,
      format: 'esm',
      legalComments: 'none',
      charset: 'utf8',
    });
    return {code: lowered.code, map: null};
  },
});
