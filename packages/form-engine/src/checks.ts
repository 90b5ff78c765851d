import type {Check, CompiledField, Level, Tree} from './compiled.js';
import {comparison, compileExpression} from './expression.js';
import type {Reporter} from './form-error.js';
import {isObject} from './pointer.js';
import type {Pointer} from './types.js';

const MAX_CHECKS = 500;

type Place = Pick<Level, 'byPointer' | 'context'> & {readonly nodes: ReadonlyMap<Pointer, Tree>};

/** `x-checks` of a form or of an entry: what has to hold between answers, once both sides are answered. */
export function compileChecks(source: unknown, path: string, place: Place, report: Reporter): Check[] {
  if (source === undefined) return [];
  if (!Array.isArray(source) || source.length > MAX_CHECKS) {
    report.fault(path, 'not-list', {}, 'detail');
    return [];
  }
  return source.flatMap((each: unknown, index): Check[] => {
    const where = `${path}/${index}`;
    const holds = isObject(each) ? comparison(each['is']) : undefined;
    if (!isObject(each) || !holds || (each['text'] !== undefined && typeof each['text'] !== 'string')) {
      report.fault(where, 'check-invalid', {}, 'detail');
      return [];
    }
    const left = compileExpression(each['left'], `${where}/left`, place, report);
    const right = compileExpression(each['right'], `${where}/right`, place, report);
    const at = each['at'] ?? [each['left'], each['right']].find((side) => isField(place.byPointer, side));
    if (!isField(place.byPointer, at)) report.fault(`${where}/at`, 'scope-unknown', {}, 'detail');
    else if (left && right) {
      const fails: Check['fails'] = (answers) => holds(left.evaluate(answers), right.evaluate(answers)) === false;
      return [{at, text: each['text'] as string | undefined, fails}];
    }
    return [];
  });
}

const isField = (byPointer: ReadonlyMap<Pointer, CompiledField>, at: unknown): at is Pointer =>
  typeof at === 'string' && byPointer.has(at);
