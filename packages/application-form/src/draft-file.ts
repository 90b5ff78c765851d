import type {LanguageMap} from '@mpp-sdk/contract';
import type {Answers} from '@mpp-sdk/form-engine';

/** The file that a citizen keeps. Documented in docs/forms.md, "Keeping work". */
export interface DraftFile {
  format: 'mpp-sdk-draft';
  version: 1;
  region: string;
  formId: string;
  formVersion: number;
  title?: LanguageMap;
  savedAt: string;
  answers: Answers;
  /** Names only: the files themselves are chosen again. */
  files: readonly string[];
}

export type FileFault = 'too-large' | 'damaged' | 'foreign' | 'newer' | 'other-form';
export type ReadFile = {ok: true; file: DraftFile} | {ok: false; fault: FileFault};

const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 20;
const NAMES_OF_OBJECTS = ['__proto__', 'constructor', 'prototype'];

export const writeDraftFile = (file: Omit<DraftFile, 'format' | 'version'>): string =>
  JSON.stringify({format: 'mpp-sdk-draft', version: 1, ...file}, undefined, 2);

/** Reads what may have been made by anyone. What is not exactly such a file is refused, with the reason. */
export function readDraftFile(text: string, wanted: {region: string; formId: string; formVersion: number}): ReadFile {
  const no = (fault: FileFault): ReadFile => ({ok: false, fault});
  if (text.length > MAX_BYTES) return no('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no('damaged');
  }
  const file = value as Partial<DraftFile> | null;
  if (file?.format !== 'mpp-sdk-draft') return no('foreign');
  if (file.version !== 1) return no(typeof file.version === 'number' && file.version > 1 ? 'newer' : 'damaged');
  const {answers, files, formVersion, savedAt} = file;
  if (!isObject(answers) || !isPlain(answers, 0) || !Number.isSafeInteger(formVersion) || typeof savedAt !== 'string')
    return no('damaged');
  if (!Array.isArray(files) || !files.every((name) => typeof name === 'string')) return no('damaged');
  if (file.region !== wanted.region || file.formId !== wanted.formId) return no('other-form');
  if (formVersion! < 1) return no('damaged');
  return formVersion! > wanted.formVersion ? no('newer') : {ok: true, file: file as DraftFile};
}

const isObject = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Not so deep that it hangs a page, and without names that mean something to every object. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  return Object.entries(value).every(([name, one]) => !NAMES_OF_OBJECTS.includes(name) && isPlain(one, depth + 1));
}
