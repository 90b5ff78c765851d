import type Axe from 'axe-core';
import * as loaded from 'axe-core';

// A page that loads it as a module has it as a global, a bundler gives the export.
const axe = ((loaded as {default?: typeof Axe}).default ?? (globalThis as {axe?: typeof Axe}).axe)!;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, `target-size` on, one line each; what it could not decide is listed too, except for contrast on gradients. */
export async function axeFindings(element: Element): Promise<string[]> {
  const {violations, incomplete} = await axe.run(element, {
    runOnly: {type: 'tag', values: TAGS},
    rules: {'target-size': {enabled: true}, region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
    resultTypes: ['violations', 'incomplete'],
  });
  return [...violations, ...incomplete].flatMap(({id, nodes}) =>
    nodes
      .filter((node) => !isCovered(node))
      .map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`.replace(/\s+/g, ' ')),
  );
}

/** What a list of suggestions lies over: axe cannot tell its contrast there, and nobody can read it; other states show it. */
const isCovered = ({any}: Axe.NodeResult): boolean =>
  any.some(({data}) => (data as {messageKey?: string} | null)?.messageKey === 'bgOverlap');
