import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {renderFieldset} from '@mpp-sdk/core';
import type {Assistance} from '@mpp-sdk/contract';
import {startWords} from './messages/start.js';
import type {View} from './view.js';

/** Who helps, and that the applicant agreed: asked before anything of the applicant is typed. */
export function renderAssistance({controller, locale}: View, missing: boolean, onChange: () => void): TemplateResult {
  const words = startWords[locale];
  const roles = Object.keys(words.assistRoles) as Assistance['role'][];
  const {role, consent = false} = controller.assistance ?? {};
  const set = (change: Partial<Assistance>): void => {
    controller.assistance = {consent: false, ...controller.assistance, ...change} as Assistance;
    onChange();
  };
  return renderFieldset({
    id: 'assistance',
    label: words.assistTitle,
    error: missing ? words.assistMissing : undefined,
    control: html`<div class="choices">
      ${roles.map(
        (one) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="assistance"
              .checked=${live(one === role)}
              @change=${() => set({role: one})}
            /><span>${words.assistRoles[one]}</span></label
          >`,
      )}
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${live(consent)}
          @change=${(event: Event) => set({consent: (event.target as HTMLInputElement).checked})}
        /><span>${words.assistConsent}</span></label
      >
    </div>`,
  });
}
