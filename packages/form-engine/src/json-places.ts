import {child} from './pointer.js';
import type {Pointer} from './types.js';

/** Both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type JsonFaultCode =
  | 'comma-missing'
  | 'comma-extra'
  | 'colon-missing'
  | 'quote-missing'
  | 'quote-other'
  | 'quote-open'
  | 'line-break'
  | 'escape'
  | 'comment'
  | 'brace-open'
  | 'bracket-open'
  | 'value-missing'
  | 'value-unknown'
  | 'number'
  | 'after-end'
  | 'empty'
  | 'too-deep';

/** Where a text stops being JSON, and what was met there. */
export interface JsonFault extends Place {
  readonly code: JsonFaultCode;
  readonly found: string;
}

export interface JsonPlaces {
  /** Absent when the text is JSON. */
  readonly fault?: JsonFault;
  /** Where each value stands: at its name, when it has one. */
  readonly at: ReadonlyMap<Pointer, Place>;
  /** Names that an object has twice: a reader would keep only the last. */
  readonly twice: readonly {readonly pointer: Pointer; readonly first: Place; readonly again: Place}[];
}

const MAX_DEPTH = 200;

/**
 * Walks over a JSON text for the places of its values, which a parser does not tell, and for the first fault in terms of
 * what was forgotten. It makes no values: `JSON.parse` does.
 */
export function jsonPlaces(text: string): JsonPlaces {
  const at = new Map<Pointer, Place>();
  const twice: {pointer: Pointer; first: Place; again: Place}[] = [];
  const lines = lineStarts(text);
  let here = 0;

  const placeOf = (offset: number): Place => {
    const line = lineOf(lines, offset);
    return {line: line + 1, column: offset - lines[line]! + 1};
  };
  const stop = (code: JsonFaultCode, offset = here): never => {
    throw {code, found: text.slice(offset, offset + 40).split(/[\s,:]/)[0]!, ...placeOf(offset)} satisfies JsonFault;
  };
  const peek = (): string => {
    here += /^[ \t\r\n]*/.exec(text.slice(here, here + 2000))![0].length;
    if (/[ \t\r\n]/.test(text[here] ?? '')) return peek();
    if (/^\/[/*]/.test(text.slice(here, here + 2)) || text[here] === '#') stop('comment');
    return text[here] ?? '';
  };
  /** Just after the last thing that was read: there a comma, a colon or a brace is missing. */
  let end = 0;
  const past = (offset: number): void => void (here = end = offset);

  function string(): string {
    const begin = here;
    if (text[here] !== '"') stop(/['‘’“”`]/.test(text[here]!) ? 'quote-other' : 'quote-missing');
    let offset = here + 1;
    for (; text[offset] !== '"'; offset++) {
      const letter = text[offset];
      if (letter === undefined || letter === '\n') stop('quote-open', begin);
      if (letter! < ' ') stop('line-break', offset);
      if (letter === '\\' && !/^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(offset, offset + 6))) {
        stop('escape', offset);
      }
      if (letter === '\\') offset++;
    }
    past(offset + 1);
    return JSON.parse(text.slice(begin, here)) as string;
  }

  function value(pointer: Pointer, depth: number): void {
    const first = peek();
    if (depth > MAX_DEPTH) stop('too-deep');
    if (!at.has(pointer)) at.set(pointer, placeOf(here));
    if (first === '{') return members(pointer, depth, '}', 'brace-open');
    if (first === '[') return members(pointer, depth, ']', 'bracket-open');
    if (first === '"') return void string();
    if (/['‘’“”`]/.test(first)) stop('quote-other');
    if (first === '' || /[,}\]:]/.test(first)) stop('value-missing', first ? here : end);
    const word = /^[^\s,:{}[\]"]+/.exec(text.slice(here, here + 400))?.[0] ?? '';
    if (/^[-+.\d]/.test(word)) {
      if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(word)) stop('number');
    } else if (!/^(true|false|null)$/.test(word)) stop('value-unknown');
    past(here + word.length);
  }

  /** What stands between braces or brackets, with commas between. */
  function members(pointer: Pointer, depth: number, close: string, open: JsonFaultCode): void {
    const begin = here;
    past(here + 1);
    for (let index = 0; peek() !== close; index++) {
      if (index > 0) {
        if (text[here] === undefined || /[}\]]/.test(text[here]!)) stop(open, begin);
        if (text[here] === ':' && close === ']') stop(open, begin);
        if (text[here] !== ',') stop('comma-missing', end);
        const comma = here;
        past(here + 1);
        if (peek() === close) stop('comma-extra', comma);
      }
      if (text[here] === undefined) stop(open, begin);
      if (close === ']') value(`${pointer}/${index}`, depth + 1);
      else named(pointer, depth);
    }
    past(here + 1);
  }

  function named(pointer: Pointer, depth: number): void {
    if (text[here] === ',') stop('comma-extra');
    const place = placeOf(here);
    const inner = child(pointer, string());
    if (peek() !== ':') stop('colon-missing', end);
    past(here + 1);
    const first = at.get(inner);
    if (first) twice.push({pointer: inner, first, again: place});
    at.set(inner, place);
    value(inner, depth + 1);
  }

  try {
    if (peek() === '') stop('empty');
    value('', 0);
    if (peek() !== '') stop('after-end');
    return {at, twice};
  } catch (fault) {
    if (fault instanceof Error) throw fault;
    return {fault: fault as JsonFault, at, twice};
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  for (let high = starts.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place of a value, or of the nearest thing around it that is there. */
export function placeAt({at}: JsonPlaces, pointer: Pointer): Place {
  for (let path = pointer; path; path = path.slice(0, path.lastIndexOf('/'))) {
    const place = at.get(path);
    if (place) return place;
  }
  return at.get('') ?? {line: 1, column: 1};
}
