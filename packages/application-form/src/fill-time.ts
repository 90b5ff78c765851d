import {isUpload} from './field-kinds.js';
import type {FieldItem} from '@mpp-sdk/form-engine';

/** Seconds that a first-time applicant takes, from reading the question to the next one; a paper is looked for and photographed. */
const SECONDS: {readonly [kind: string]: number} = {
  text: 15,
  textarea: 90,
  number: 10,
  money: 15,
  address: 45,
  nik: 30,
  kk: 30,
  npwp: 30,
  nib: 30,
  consent: 10,
};
const OTHER = 10;
const UPLOAD = 60;

/** About how long filling in takes, in minutes, rounded up to five from five on: a promise that is kept by most. */
export function fillMinutes(items: readonly Pick<FieldItem, 'field'>[]): number {
  const seconds = items.reduce((sum, {field}) => sum + (isUpload(field) ? UPLOAD : (SECONDS[field] ?? OTHER)), 0);
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes < 5 ? minutes : Math.ceil(minutes / 5) * 5;
}
