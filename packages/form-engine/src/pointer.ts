import type {Answers, Pointer} from './types.js';

/** Names from the root to the value, unescaped (RFC 6901). */
export function segments(pointer: Pointer): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'));
}

export function child(pointer: Pointer, name: string): Pointer {
  return `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** True for the pointer itself and for everything below. */
export function isWithin(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

/** The value at a pointer; undefined where there is none. Inherited properties are none. */
export function getAt(answers: Answers, pointer: Pointer): unknown {
  let value: unknown = answers;
  for (const name of segments(pointer)) {
    value = own(value, name);
    if (value === undefined) return undefined;
  }
  return value;
}

/**
 * A copy with another value at the pointer; what is not on the way is shared. Undefined removes the value.
 * Missing objects on the way are made, except for a removal.
 */
export function setAt(answers: Answers, pointer: Pointer, value: unknown): Answers {
  const names = segments(pointer);
  if (names.length === 0) return isObject(value) ? value : {};
  return replaced(answers, names, 0, value) as Answers;
}

function replaced(container: unknown, names: readonly string[], at: number, value: unknown): unknown {
  const name = names[at]!;
  const last = at === names.length - 1;
  if (value === undefined && own(container, name) === undefined) return container;
  const inner = last ? value : replaced(own(container, name), names, at + 1, value);
  if (Array.isArray(container) && /^(0|[1-9]\d*)$/.test(name) && Number(name) <= container.length) {
    const copy = container.slice();
    copy[Number(name)] = inner;
    return copy;
  }
  const source = isObject(container) ? container : {};
  if (inner !== undefined) return {...source, [name]: inner};
  const copy: {[name: string]: unknown} = {...source};
  delete copy[name];
  return copy;
}

export function isObject(value: unknown): value is Answers {
  return isContainer(value) && !Array.isArray(value);
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function own(container: unknown, name: string): unknown {
  if (!isContainer(container) || !hasOwn(container, name)) return undefined;
  return Array.isArray(container) && name === 'length' ? undefined : (container as Answers)[name];
}

export function hasOwn(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name);
}
