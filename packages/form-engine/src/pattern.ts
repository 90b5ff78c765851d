/**
 * Why a regular expression is refused, or nothing. A quantified group that itself holds a quantifier or a choice may take
 * exponential time on a hostile answer, so `(a+)+` and `(a|aa)*` are refused as a whole family.
 */
export function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'is not a regular expression';
  }
  if (pattern.length > 500) return 'is longer than 500 characters';
  if (/\\[1-9]|\\k</.test(pattern)) return 'has a back reference';
  return hasNestedQuantifier(pattern) ? 'has a quantifier or a choice inside a repeated group' : undefined;
}

function hasNestedQuantifier(pattern: string): boolean {
  // One entry per open group: whether something variable was seen in it.
  const open: boolean[] = [false];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    const top = open.length - 1;
    if (character === '\\') at++;
    else if (character === '[') at = endOfClass(pattern, at);
    else if (character === '(') open.push(false);
    else if (character === ')') {
      const variable = open.pop() === true;
      if (variable && repeats(pattern, at + 1)) return true;
      if (variable) open[open.length - 1] = true;
    } else if (character === '|' || repeats(pattern, at)) open[top] = true;
  }
  return false;
}

/** A quantifier that allows more than one round begins here. `?` and `{0,1}` do not. */
function repeats(pattern: string, at: number): boolean {
  if (pattern[at] === '*' || pattern[at] === '+') return true;
  const counts = /^\{(\d+)(,(\d*))?\}/.exec(pattern.slice(at, at + 30));
  if (!counts) return false;
  const most = counts[2] === undefined ? Number(counts[1]) : counts[3] ? Number(counts[3]) : Infinity;
  return most > 1 && (counts[2] !== undefined || most > 100);
}

function endOfClass(pattern: string, at: number): number {
  for (let end = at + 1; end < pattern.length; end++) {
    if (pattern[end] === '\\') end++;
    else if (pattern[end] === ']') return end;
  }
  return pattern.length;
}
