import {fieldsIn, setAt} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm} from '@mpp-sdk/form-engine';
import {uploadIds} from './field-errors.js';

/** The answers without some of their files: those that the other side could not open. */
export function withoutFiles(form: CompiledForm, answers: Answers, drops: (id: string) => boolean): Answers {
  return fieldsIn(form, answers)
    .filter(({kind}) => kind === 'file')
    .reduce((now, {pointer, schema}) => {
      const ids = uploadIds(now, pointer);
      const left = ids.filter((id) => !drops(id));
      if (left.length === ids.length) return now;
      return setAt(now, pointer, schema.type === 'array' && left.length ? left : left[0]);
    }, answers);
}
