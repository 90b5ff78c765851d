/** What only a definition with `x-compute` or `x-checks` needs: a chunk of its own in the browser. */
export {compileChecks} from './checks.js';
export {compileExpression} from './expression.js';
