import type {CompiledField, CompiledForm, Level} from './compiled.js';
import {aidLines} from './aid-lines.js';
import {choicesOf} from './choices.js';
import {nearest} from './nearest.js';
import {child, isObject} from './pointer.js';
import {hint, wrong} from './report-line.js';
import type {ReportLine} from './report-line.js';
import type {FieldSchema, Pointer} from './types.js';

const PARTS = [
  'id',
  'version',
  'title',
  'description',
  'serviceId',
  'sample',
  'schema',
  'uischema',
  'texts',
  'migrations',
];
const FORMATS =
  /^(date|time|date-time|duration|(idn-)?(email|hostname)|ipv[46]|uri|uri-reference|iri|uuid|regex|(relative-)?json-pointer)$/;

/** What is JSON Schema, and yet hardly what its author meant. */
export function authorLines(form: CompiledForm): ReportLine[] {
  return [...unknownParts(form.definition), ...levelLines(form, '/schema'), ...askedTwice(form)];
}

export function unknownParts(definition: object): ReportLine[] {
  return Object.keys(definition)
    .filter((name) => !PARTS.includes(name))
    .map((name) => wrong(child('', name), 'partUnknown', name, nearest(name, PARTS) ?? ''));
}

function levelLines(level: Level, where: string): ReportLine[] {
  const root = level.nodes.get('')!;
  return [
    ...nowhereRequired(level, where, root.pointer),
    ...level.fields.flatMap((field) => fieldLines(field, where + field.pointer.replace(/\//g, '/properties/'))),
  ];
}

/** Names in `required` that are no property: the form could never be sent. */
function nowhereRequired({requirements, nodes}: Level, where: string, root: Pointer): ReportLine[] {
  return [...requirements.always]
    .filter((pointer) => !nodes.has(pointer))
    .map((pointer) => {
      const cut = pointer.lastIndexOf('/');
      const [at, name] = [pointer.slice(0, cut), pointer.slice(cut + 1)];
      const siblings = [...(nodes.get(at || root)?.children?.keys() ?? [])];
      const path = `${where}${at.replace(/\//g, '/properties/')}/required`;
      return wrong(path, 'requiredNowhere', name, nearest(name, siblings) ?? '');
    });
}

function fieldLines({schema, kind, repeat}: CompiledField, path: string): ReportLine[] {
  const choices = choicesOf(kind === 'multichoice' ? schema.items : schema)?.map(({value}) => value);
  const twice = choices?.find((value, at) => choices.indexOf(value) !== at);
  return [
    ...(choices?.length === 0 ? [wrong(path, 'noChoices')] : []),
    ...(twice === undefined ? [] : [hint(path, 'choiceTwice', String(twice))]),
    ...(impossible(schema) ? [wrong(path, 'impossible')] : []),
    ...(typeof schema.format === 'string' && !FORMATS.test(schema.format)
      ? [hint(`${path}/format`, 'formatUnknown', schema.format)]
      : []),
    ...(kind === 'consent' && schema['default'] !== undefined ? [wrong(`${path}/default`, 'consentTicked')] : []),
    ...aidLines(schema, kind === 'boolean' ? [true, false] : choices, path),
    ...(repeat ? levelLines(repeat.level, `${path}/items`) : []),
  ];
}

/** Limits that no answer can keep. */
const impossible = (schema: FieldSchema): boolean =>
  [
    [schema.minLength, schema.maxLength],
    [schema.minimum, schema.maximum],
    [schema.minItems, schema.maxItems],
    [schema.formatMinimum, schema.formatMaximum],
  ].some(([least, most]) => least !== undefined && most !== undefined && least > most);

/** The same question at two places that are shown at once. */
function askedTwice({fields}: Level): ReportLine[] {
  return fields.flatMap(({placements}) => {
    const open = placements.filter(({rules}) => rules.length === 0);
    return open.length > 1 && isObject(open[1]) ? [hint(open[1].path, 'askedTwice')] : [];
  });
}
