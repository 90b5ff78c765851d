import {
  OperationNodeTransformer,
  type KyselyPlugin,
  type PrimitiveValueListNode,
  type RootOperationNode,
  type ValueNode,
} from 'kysely';

class WithoutNul extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return {...super.transformValue(node), value: plain(node.value)};
  }
  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return {...super.transformPrimitiveValueList(node), values: node.values.map(plain)};
  }
}

/** PostgreSQL's text cannot hold NUL and answers with an error; an id from a URL that has one is just an id nobody has. */
export function plainTextPlugin(): KyselyPlugin {
  const transformer = new WithoutNul();
  return {
    transformQuery: ({node}): RootOperationNode => transformer.transformNode(node),
    transformResult: async ({result}) => result,
  };
}

function plain(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}
