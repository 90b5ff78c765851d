import type {Place} from './json-places.js';
import {reportWords} from './report-words.js';

export interface ReportLine {
  /** An `error` is refused at import, or lets nobody finish; a `hint` is better mended. */
  readonly level: 'error' | 'hint';
  /** JSON pointer into the definition, or into the answers for a hint about a question. */
  readonly path: string;
  readonly words: {readonly id: string; readonly en: string};
  /** The path is one into the answers. */
  readonly ofAnswers?: true;
  /** In the text that was checked, when it was one. */
  readonly place?: Place;
}

export const hint = (path: string, key: keyof typeof reportWords, ...what: string[]): ReportLine => ({
  level: 'hint',
  path,
  words: (reportWords[key] as (...what: string[]) => ReportLine['words'])(...what),
});
export const wrong = (path: string, key: keyof typeof reportWords, ...what: string[]): ReportLine => ({
  ...hint(path, key, ...what),
  level: 'error',
});
