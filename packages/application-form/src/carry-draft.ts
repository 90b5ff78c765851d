import {carryOver, consentTexts, leftOver, setAt} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm, Pointer} from '@mpp-sdk/form-engine';
import type {Draft} from '@mpp-sdk/contract';
import type {StoredDraft} from './draft-store.js';
import type {Loaded} from './load.js';

type Carried = Pick<StoredDraft, 'answers' | 'files' | 'leftOver'>;

/**
 * A draft of an earlier version as one of this version; what finds no place is kept beside the answers, in the words that
 * are known for it, files by their names.
 * @param earlier the version that the answers were given to, if it is still at hand
 */
export function carryDraft<Begun extends Carried>(
  draft: Begun,
  fromVersion: number,
  form: CompiledForm,
  locale: string,
  earlier?: CompiledForm,
): Begun & Carried {
  const carried = carryOver(draft.answers, fromVersion, form);
  const {lost} = carried;
  const answers = earlier
    ? lost
        .filter(({reason}) => reason === 'consent')
        .reduce((now, {pointer}) => agreedAgain(now, pointer, form, earlier, locale), carried.answers)
    : carried.answers;
  const left = leftOver(lost, earlier ? [earlier, form] : [form], locale).map((one) => {
    const name = draft.files[String(one.value)]?.name;
    return name ? {...one, value: name, personal: false} : one;
  });
  return {...draft, answers, leftOver: [...(draft.leftOver ?? []), ...left]};
}

/** Consent is given to words: where they are still the same it still stands. */
function agreedAgain(
  answers: Answers,
  pointer: Pointer,
  form: CompiledForm,
  earlier: CompiledForm,
  locale: string,
): Answers {
  const agreed = setAt(answers, pointer, true);
  const [now, before] = [form, earlier].map((one) =>
    JSON.stringify(consentTexts(one, agreed, locale).find((each) => each.pointer === pointer)),
  );
  return now === before ? agreed : answers;
}

/** What was begun elsewhere or on this device, as answers to the form that has come. */
export function carriedOver(loaded: Loaded, locale: string): Loaded {
  const {handed, saved} = loaded;
  const form = loaded.form!;
  const begun = handed && carryDraft({answers: handed.answers as Answers, files: {}}, handed.formVersion, form, locale);
  return {
    ...loaded,
    handed: handed && {...handed, answers: begun!.answers as Draft['answers']},
    leftOver: begun?.leftOver,
    saved: saved && carryDraft(saved, saved.formVersion, form, locale),
  };
}
