import {html, nothing, type TemplateResult} from 'lit';
import {describedBy, renderField} from './field.js';

/** Number and access code of something that was made before, as they were typed. */
export interface Access {
  reference: string;
  code: string;
}

type Part = keyof Access;

/** The ids of the two fields, for summaries and for the focus. */
export const accessIds: Readonly<Record<Part, string>> = {reference: 'reference', code: 'access-code'};

export interface AccessView {
  /** the number to start with; a code is never shown back */
  reference: string;
  labels: Access;
  help?: Partial<Access>;
  errors: Partial<Access>;
  /** the server knows no such pair: which of the two is wrong is not known */
  wrong?: boolean;
}

/** The two fields of who comes back without an account. Nothing in them is remembered, corrected or translated. */
export const renderAccess = ({reference, labels, help = {}, errors, wrong}: AccessView): TemplateResult => {
  const field = (part: Part, start: string) => {
    const id = accessIds[part];
    const view = {id, label: labels[part], help: help[part], error: errors[part]};
    return renderField({
      ...view,
      control: html`<input
        class="input short number"
        id=${id}
        name=${id}
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        translate="no"
        maxlength="40"
        .value=${start}
        aria-required="true"
        aria-invalid=${errors[part] || wrong ? 'true' : nothing}
        aria-describedby=${describedBy(view)}
      />`,
    });
  };
  return html`${field('reference', reference)} ${field('code', '')}`;
};

/** What stands in the two fields of a form. */
export const accessOf = (form: HTMLFormElement): Access => {
  const value = (part: Part) => (form.elements.namedItem(accessIds[part]) as HTMLInputElement).value.trim();
  return {reference: value('reference'), code: value('code')};
};
