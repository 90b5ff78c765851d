import type {Service} from '@mpp-sdk/contract';
import {CHANNELS} from '@mpp-sdk/contract';
import {ProblemError} from '../problem.js';
import type {Validate} from '../validate.js';
import type {FindingCode} from './finding-words.js';
import {findingReason, quoted} from './finding-words.js';
import {textFindings} from './text-findings.js';
import type {FieldFinding} from './text-findings.js';

/** What is wrong with one service, in the contract's and in a reader's eyes; nothing when it may be stored. */
export function serviceFindings(validate: Validate, value: unknown): FieldFinding[] {
  const shape = shapeFindings(validate, value);
  const texts = textFindings(value);
  const known = new Set(shape.map(({field}) => field));
  return [
    ...shape,
    ...texts.filter(({field}) => !known.has(field)),
    ...(shape.length > 0 ? [] : orders(value as Service)),
  ];
}

/** The service itself; refused with the codes and words of an import when it may not be stored. */
export function soundService(validate: Validate, value: unknown): Service {
  const findings = serviceFindings(validate, value);
  if (findings.length === 0) return value as Service;
  const errors = findings.map(({field, code, values}) => {
    const reason = findingReason(field, code, values);
    return {pointer: field, code, detail: reason.en, reason};
  });
  throw new ProblemError('validation-failed', {errors});
}

const codes: Record<string, FindingCode> = {
  required: 'required',
  unknown: 'unknown-member',
  minLength: 'required',
  minItems: 'required',
  minimum: 'out-of-range',
  maximum: 'out-of-range',
  enum: 'unknown-choice',
};

function shapeFindings(validate: Validate, value: unknown): FieldFinding[] {
  try {
    validate('Service', value);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return (error.extras.errors ?? []).map(({pointer, code}) => finding(value, pointer, code));
  }
}

function finding(service: unknown, field: string, code: string): FieldFinding {
  const value = at(service, field);
  if (code === 'pattern' && field === '/id') return {field, code: 'bad-id', values: {value: quoted(value)}};
  if (code === 'maxLength' && typeof value === 'string')
    return {field, code: 'too-long', values: {length: value.length, most: 96}};
  if (code === 'enum' && /^\/channels\/\d+\/channel$/.test(field))
    return {field, code: 'unknown-choice', values: {value: quoted(value), choices: CHANNELS}};
  const known = codes[code] ?? 'wrong-shape';
  return {field, code: known === 'unknown-choice' ? 'wrong-shape' : known};
}

/** What no schema can say: the first of two figures is the smaller one. */
function orders({standard, channels}: Service): FieldFinding[] {
  const places = [
    ['/standard/processingTime/value', standard.processingTime.value],
    ['/standard/fee/value', standard.fee.value],
    ...channels.flatMap(({fee, processingTime}, index) => [
      [`/channels/${index}/fee`, fee] as const,
      [`/channels/${index}/processingTime`, processingTime] as const,
    ]),
  ] as const;
  return places.flatMap(([field, range]) =>
    range?.min !== undefined && range.max !== undefined && range.min > range.max
      ? [{field: `${field}/max`, code: 'range-order' as const}]
      : [],
  );
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value);
}
