import type {FormDefinition} from '@mpp-sdk/contract';
import type {CompiledForm, Level} from './compiled.js';
import {nearest} from './nearest.js';
import {child, isObject} from './pointer.js';
import {hint} from './report-line.js';
import type {ReportLine} from './report-line.js';
import type {Pointer} from './types.js';

/** Texts that nothing uses: most often the name of a question with a letter wrong. */
export function textLines(form: CompiledForm): ReportLine[] {
  const {texts = {}, migrations = []} = form.definition;
  const earlier = migrations.flatMap(({steps}) => steps.flatMap(({from}) => [from].flat()));
  const known = new Set([...pointers(form, ''), ...earlier.map((pointer) => pointer.replace(/\/\*/g, ''))]);
  const keys = new Set([...layoutKeys(form), ...form.pages.map(({key}) => key)]);
  const used = (key: string): boolean => (key.startsWith('/') ? known.has(pointerOf(key)) : keys.has(nameOf(key)));
  return Object.entries(texts).flatMap(([language, own]) =>
    Object.keys(own)
      .filter((key) => !used(key))
      .map((key) => {
        const near = nearest(key.startsWith('/') ? pointerOf(key) : nameOf(key), key.startsWith('/') ? known : keys);
        return hint(child(`/texts/${language}`, key), 'textNowhere', key, near ?? '');
      }),
  );
}

const pointerOf = (key: string): Pointer => key.replace(/\.(label|help|placeholder|entry|enum\..*|error\..*)$/, '');
const nameOf = (key: string): string => key.replace(/\.(label|text)$/, '');

function* pointers(level: Level, root: Pointer): Generator<Pointer> {
  for (const pointer of level.nodes.keys()) yield root + pointer;
  for (const {pointer, repeat} of level.fields) if (repeat) yield* pointers(repeat.level, root + pointer);
}

/** The names that elements, checks and purposes have for their words. */
function layoutKeys({definition}: {definition: FormDefinition}): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [definition.uischema, definition.schema];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (Array.isArray(part)) waiting.push(...(part as unknown[]));
    else if (isObject(part)) {
      for (const name of ['i18n', 'text', 'x-purpose']) if (typeof part[name] === 'string') found.push(part[name]);
      waiting.push(...Object.values(part).filter((inner) => typeof inner === 'object' && inner !== null));
    }
  }
  return found;
}
