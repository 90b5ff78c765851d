import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Catalogue, ServiceSummary} from '@mpp-sdk/contract';
import {pick} from '@mpp-sdk/domain';
import {icon, renderContacts, renderField, renderNotice, renderSkeleton} from '@mpp-sdk/core';
import {renderErrors, renderProblem, renderStepTitle} from './render-parts.js';
import type {View} from './view.js';

/** Services that one visit can serve; the server takes no more. */
const MOST = 5;

function options(catalogue: Catalogue, locale: string, chosen: string) {
  const byAgency = new Map<string, ServiceSummary[]>();
  for (const service of catalogue.services) {
    if (service.bookable) byAgency.set(service.agencyId, [...(byAgency.get(service.agencyId) ?? []), service]);
  }
  return [...byAgency].map(([agencyId, services]) => {
    const agency = catalogue.agencies.find(({id}) => id === agencyId);
    return html`<optgroup label=${agency ? pick(agency.name, locale).text : agencyId}>
      ${services.map(
        ({id, name}) => html`<option value=${id} .selected=${live(id === chosen)}>${pick(name, locale).text}</option>`,
      )}
    </optgroup>`;
  });
}

/**
 * One select for each service, grouped by agency.
 * @param chosen ids as chosen so far; '' for a select that is still empty
 * @param set puts other choices in place
 */
export function renderServices(view: View, chosen: readonly string[], set: (ids: string[]) => void): TemplateResult {
  const {booking, words, shared, locale, errors, profile} = view;
  const {catalogue} = booking.read;
  const title = renderStepTitle(view, 'services', words.servicesTitle);
  if (!catalogue.value)
    return html`${title}${
      catalogue.error
        ? renderProblem(view, catalogue.error, () => void catalogue.retry())
        : renderSkeleton(catalogue.slow, 4, shared)
    }`;
  const {value} = catalogue;
  if (!value.services.some(({bookable}) => bookable))
    return html`${title}${renderNotice({kind: 'info', title: words.noServices, text: words.noServicesText})}
      ${renderContacts(profile, shared, locale)} <slot name="fallback"></slot>`;

  const submit = (event: Event) => {
    event.preventDefault();
    const found: Record<string, string> = {};
    chosen.forEach((id, index) => {
      if (id && chosen.indexOf(id) < index) found[`service-${index}`] = words.serviceTwice;
    });
    const ids = chosen.filter(Boolean);
    if (!ids.length) found['service-0'] = words.serviceMissing;
    if (view.check(found)) booking.setServices(ids);
  };
  const row = (id: string, index: number) => {
    const field = `service-${index}`;
    const error = errors[field];
    return html`<div class="service-row">
      ${renderField({
        id: field,
        label: words.service(index + 1),
        error,
        control: html`<select
          class="input"
          id=${field}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? `${field}-error` : nothing}
          @change=${(event: Event) => {
            const next = [...chosen];
            next[index] = (event.target as HTMLSelectElement).value;
            set(next);
          }}
        >
          <option value="" .selected=${live(id === '')}>${words.servicePrompt}</option>
          ${options(value, locale, id)}
        </select>`,
      })}
      ${
        index > 0
          ? html`<button
              class="button quiet"
              type="button"
              aria-label=${words.removeService(words.service(index + 1))}
              @click=${() => {
                set(chosen.filter((_, other) => other !== index));
                view.go(`service-${index - 1}`);
              }}
            >
              ${icon('close')}
            </button>`
          : nothing
      }
    </div>`;
  };
  return html`${title}${renderErrors(view)}
    <form class="stack-6" novalidate @submit=${submit}>
      <p class="muted">${words.servicesHelp}</p>
      ${chosen.map(row)}
      ${
        chosen.length < MOST && chosen[chosen.length - 1]
          ? html`<div>
              <button
                class="button"
                type="button"
                @click=${() => {
                  set([...chosen, '']);
                  view.go(`service-${chosen.length}`);
                }}
              >
                ${words.addService}
              </button>
            </div>`
          : nothing
      }
      <div class="actions"><button class="button primary" type="submit">${shared.next}</button></div>
    </form>`;
}
