import {addressFits, isLocalDate, isLocalTime, parseKk, parseNib, parseNik, parseNpwp, toE164} from '@mpp-sdk/domain';
import {choicesOf} from './choices.js';
import type {CompiledField} from './compiled.js';
import {isTooLong, MAX_ENTRIES, MAX_ENTRIES_INSIDE} from './entry-limit.js';
import {typeOf} from './field-kind.js';
import {longestFor} from './pattern.js';
import type {FieldError, FieldErrorCode, FieldSchema} from './types.js';

/** Where a schema sets no limit. */
const LONGEST_TEXT = 10_000;
/** RFC 5321, 4.5.3.1.3. */
const LONGEST_EMAIL = 254;

type Fault = Omit<FieldError, 'pointer'>;
const fault = (code: FieldErrorCode, params: FieldError['params'] = {}): Fault => ({code, params});

const IDENTITY = {
  nik: {length: 16, isValid: (text: string) => parseNik(text).valid},
  kk: {length: 16, isValid: (text: string) => parseKk(text).valid},
  npwp: {length: 16, isValid: (text: string) => parseNpwp(text).valid},
  nib: {length: 13, isValid: (text: string) => parseNib(text).valid},
};

/** The first thing wrong with a cleaned value, said as plainly as is known. */
export function checkValue({kind, schema, pointer}: CompiledField, value: unknown, required: boolean): FieldError[] {
  const found = value === undefined ? checkAbsent(kind, required) : checkPresent(kind, schema, value);
  return found ? [{pointer, ...found}] : [];
}

function checkAbsent(kind: CompiledField['kind'], required: boolean): Fault | undefined {
  return required ? fault(kind === 'consent' ? 'consent' : 'required') : undefined;
}

function checkPresent(kind: CompiledField['kind'], schema: FieldSchema, value: unknown): Fault | undefined {
  if (!hasType(typeOf(schema), value)) return fault('type');
  if (kind === 'consent') return value === true || schema.const === undefined ? undefined : fault('consent');
  if (kind === 'address') return addressFits(value, schema['x-level']) ? undefined : fault('address');
  if (Array.isArray(value)) return checkList(kind, schema, value);
  if (!isAmong(schema, value)) return fault('enum');
  if (schema.const !== undefined && schema.const !== value) return fault('enum');
  if (typeof value === 'number') return checkNumber(schema, value);
  return typeof value === 'string' ? checkText(kind, schema, value) : undefined;
}

function hasType(type: string | undefined, value: unknown): boolean {
  if (type === undefined) return true;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return typeof value === 'number' && Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
}

/** Choices of numbers and texts; a choice of objects is for the schema to judge. */
function isAmong(schema: FieldSchema | undefined, value: unknown): boolean {
  return choicesOf(schema)?.some((choice) => choice.value === value || typeof choice.value === 'object') ?? true;
}

function checkList(
  kind: CompiledField['kind'],
  {minItems, maxItems, items, ...schema}: FieldSchema,
  value: readonly unknown[],
): Fault | undefined {
  if (minItems !== undefined && value.length < minItems) return fault('minItems', {min: minItems});
  const max = maxItems ?? (kind === 'repeat' ? MAX_ENTRIES : undefined);
  if (max !== undefined && value.length > max) return fault('maxItems', {max});
  if (kind === 'repeat' && isTooLong(value)) return fault('maxItems', {max: MAX_ENTRIES_INSIDE});
  if (!value.every((item) => isAmong(items, item))) return fault('enum');
  if (items?.type === 'string' && value.some((item) => typeof item !== 'string')) return fault('invalid');
  if (schema['uniqueItems'] === true && new Set(value).size < value.length) return fault('invalid');
  const tooLong = value.some((item) => typeof item === 'string' && item.length > LONGEST_TEXT);
  return tooLong ? fault('maxLength', {max: LONGEST_TEXT}) : undefined;
}

function checkNumber(schema: FieldSchema, value: number): Fault | undefined {
  const {minimum, maximum, multipleOf} = schema;
  if (minimum !== undefined && value < minimum) return fault('min', {min: minimum});
  if (maximum !== undefined && value > maximum) return fault('max', {max: maximum});
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) return fault('multipleOf', {step: multipleOf});
  return undefined;
}

function isMultiple(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-9;
}

function checkText(kind: CompiledField['kind'], schema: FieldSchema, value: string): Fault | undefined {
  const {minLength, pattern, format} = schema;
  const most = kind === 'email' ? LONGEST_EMAIL : pattern === undefined ? LONGEST_TEXT : longestFor(pattern);
  const max = pattern === undefined ? (schema.maxLength ?? most) : Math.min(schema.maxLength ?? most, most);
  const length = countCharacters(value);
  if (length > max) return fault('maxLength', {max, length});
  if (kind === 'nik' || kind === 'kk' || kind === 'npwp' || kind === 'nib') {
    if (!IDENTITY[kind].isValid(value)) return fault(kind, {length: IDENTITY[kind].length});
  } else if (kind === 'time') {
    if (!isLocalTime(value)) return fault('time');
  } else if (kind === 'phone') {
    if (toE164(value) === undefined) return fault('phone');
  } else if (kind === 'email' || format === 'email') {
    if (!(format === 'email' ? isEmail(value) : /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value))) return fault('email');
  } else if (format === 'date') return checkDate(schema, value);
  if (minLength !== undefined && length < minLength) return fault('minLength', {min: minLength, length});
  return pattern !== undefined && !new RegExp(pattern, 'u').test(value) ? fault('pattern') : undefined;
}

/** Stricter than RFC 5321: no quoted name and no number of a computer, which nobody writes into a form. */
function isEmail(value: string): boolean {
  const [name = '', host = '', more] = value.split('@');
  return (
    more === undefined &&
    name.length <= 64 &&
    /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(name) &&
    /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)+$/i.test(host)
  );
}

function checkDate({formatMinimum, formatMaximum}: FieldSchema, value: string): Fault | undefined {
  if (!isLocalDate(value)) return fault('date');
  if (formatMinimum !== undefined && value < formatMinimum) return fault('minDate', {min: formatMinimum});
  if (formatMaximum !== undefined && value > formatMaximum) return fault('maxDate', {max: formatMaximum});
  return undefined;
}

/** Code points, as JSON Schema counts. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
