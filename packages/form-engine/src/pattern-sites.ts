import {longestFor} from './pattern.js';
import {child, getAt, isObject} from './pointer.js';
import type {Answers, Pointer} from './types.js';

/** Where in a value a pattern of the schema looks, and the longest text that it may see there. */
export interface PatternSite {
  readonly pointer: Pointer;
  /** Anything below, names too. */
  readonly below: boolean;
  readonly longest: number;
}

/** Keywords whose schemas look at the same value. */
const SAME = /^(allOf|anyOf|oneOf|not|if|then|else|dependentSchemas)$/;

/** The places of all patterns of a schema. */
export function patternSites(schema: unknown): readonly PatternSite[] {
  const sites: PatternSite[] = [];
  function walk(part: unknown, pointer: Pointer, below: boolean): void {
    if (Array.isArray(part)) return part.forEach((each) => walk(each, pointer, below));
    if (!isObject(part)) return;
    for (const [name, value] of Object.entries(part)) {
      if (name === 'pattern') sites.push({pointer, below, longest: longestFor(String(value))});
      else if (SAME.test(name))
        walk(name === 'dependentSchemas' ? Object.values(value as object) : value, pointer, below);
      else if (name === 'properties' && isObject(value)) {
        for (const each of Object.keys(value)) walk(value[each], below ? pointer : child(pointer, each), below);
      } else if (name === 'patternProperties' && isObject(value)) {
        for (const each of Object.keys(value)) sites.push({pointer, below: true, longest: longestFor(each)});
        walk(Object.values(value), pointer, true);
      } else if (typeof value === 'object' && name !== 'enum' && name !== 'const') walk(value, pointer, true);
    }
  }
  walk(schema, '', false);
  return sites;
}

/** The first place where a text is too long for a pattern that looks at it; the pattern must not see it. */
export function tooLong(value: unknown, sites: readonly PatternSite[]): PatternSite | undefined {
  return sites.find(({pointer, below, longest}) => {
    const found = pointer === '' ? value : isObject(value) ? getAt(value as Answers, pointer) : undefined;
    return below ? holdsLonger(found, longest) : typeof found === 'string' && found.length > longest;
  });
}

function holdsLonger(value: unknown, longest: number): boolean {
  if (typeof value === 'string') return value.length > longest;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((each) => holdsLonger(each, longest));
  return Object.entries(value).some(([name, each]) => name.length > longest || holdsLonger(each, longest));
}
