import type {Consent, Representative} from '@mpp-sdk/contract';
import {consentTexts, fieldsIn, getAt, text} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm} from '@mpp-sdk/form-engine';
import {hexOf, toBytes} from './security/encoding.js';

/** What was agreed to, by the hash of the words in the applicant's language, when and over which channel (UU 27/2022). */
export async function consentsOf(
  form: CompiledForm,
  answers: Answers,
  {language, channel, now}: {language: string; channel: Consent['channel']; now: number},
): Promise<Consent[]> {
  const at = new Date(now).toISOString();
  return Promise.all(
    consentTexts(form, answers, language).map(async ({text: words, ...consent}) => {
      const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(toBytes(words)));
      return {...consent, language, sha256: hexOf(digest), at, channel};
    }),
  );
}

/**
 * Who applies in the applicant's place: the answer to the question with `x-meaning: representative-relation`, with the files
 * of `representative-evidence`. Undefined when that question is not answered.
 */
export function representativeOf(form: CompiledForm, answers: Answers): Representative | undefined {
  const field = (meaning: string) => fieldsIn(form, answers).find(({schema}) => schema['x-meaning'] === meaning);
  const relation = field('representative-relation');
  const value = relation && getAt(answers, relation.pointer);
  if (!relation || typeof value !== 'string') return undefined;
  const evidence = field('representative-evidence');
  const label = (language: string) => text(form, `${relation.pointer}.enum.${value}`, language);
  const [id, en] = [label('id'), label('en')];
  return {
    relation: value,
    ...(id && {label: {id, ...(en && {en})}}),
    evidence: [(evidence && getAt(answers, evidence.pointer)) ?? []].flat().map(String),
  };
}
