import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {describedBy, renderField} from '@mpp-sdk/core';

/** A field for a lock's digits: covered, since others stand by; no password manager is to keep it. */
export function renderCodeField(
  field: {id: string; label: string; error?: string; value: string},
  onInput: (value: string) => void,
): TemplateResult {
  const {id, error, value} = field;
  return renderField({
    ...field,
    control: html`<input
      class="input code-field"
      id=${id}
      type="password"
      inputmode="numeric"
      autocomplete="off"
      maxlength="6"
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(value)}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />`,
  });
}
