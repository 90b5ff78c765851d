import {html, nothing, type TemplateResult} from 'lit';
import {icon, renderNotice} from '@mpp-sdk/core';
import {formatDateTime, formatDuration, formatFee, pick} from '@mpp-sdk/domain';
import type {Channel, Service} from '@mpp-sdk/contract';
import type {View} from './view.js';
import {renderKept} from './render-notices.js';

/** What is needed, how long, what it costs, what happens to the data; or the way back into unfinished work. */
export function renderIntro(
  view: View,
  {
    channel,
    assistance,
    onStart,
    onResume,
    onDiscard,
  }: {
    channel?: Channel;
    assistance: TemplateResult | typeof nothing;
    onStart: () => void;
    onResume: () => void;
    onDiscard: () => void;
  },
): TemplateResult {
  const {controller, words, shared, locale} = view;
  const {form, loaded, keeper} = controller;
  if (!form) return html``;
  const {definition} = form;
  const title = pick(definition.title, locale);
  const about = definition.description && pick(definition.description, locale);
  return html`<div class="stack-6">
    <div class="stack">
      <h2 id="step-title" lang=${title.lang}>${title.text}</h2>
      ${definition.sample ? html`<p><span class="badge">${shared.sample}</span></p>` : nothing}
      ${about ? html`<p lang=${about.lang}>${about.text}</p>` : nothing}
    </div>
    ${
      loaded?.saved
        ? html`${assistance} ${renderSaved(view, {onStart, onResume, onDiscard})}`
        : html`${loaded?.service ? renderService(view, loaded.service, channel) : nothing}
            <div class="fact">${icon('file')}<span>${words.stepCount(controller.pages.length + 1)}</span></div>
            <div class="stack">
              <h3>${words.privacyTitle}</h3>
              <p>${words.privacyText}</p>
            </div>
            ${keeper.status === 'refused' ? renderKept(view) : nothing} ${assistance}
            <div class="actions">
              <button class="button primary" type="button" @click=${onStart}>${words.start}</button>
            </div>`
    }
  </div>`;
}

function renderService({words, locale}: View, service: Service, channel?: Channel): TemplateResult {
  const {requirements, fee, processingTime} = service.standard;
  const own = service.channels.find((one) => one.channel === (channel ?? 'online'));
  const needed = requirements.value ?? [];
  return html`${
      needed.length
        ? html`<div class="stack">
            <h3>${words.prepareTitle}</h3>
            <ul>
              ${needed.map(({text}) => {
                const said = pick(text, locale);
                return html`<li lang=${said.lang}>${said.text}</li>`;
              })}
            </ul>
          </div>`
        : nothing
    }
    <div class="stack">
      <div class="fact">
        ${icon('money')}<span>${words.cost}: <strong>${formatFee(own?.fee ?? fee.value, locale)}</strong></span>
      </div>
      <div class="fact">
        ${icon('clock')}<span
          >${words.time}: <strong>${formatDuration(own?.processingTime ?? processingTime.value, locale)}</strong></span
        >
      </div>
    </div>`;
}

function renderSaved(
  {controller, words, locale, profile}: View,
  {onStart, onResume, onDiscard}: {onStart: () => void; onResume: () => void; onDiscard: () => void},
): TemplateResult {
  const saved = controller.loaded!.saved!;
  const more = saved.refused ? words.savedRefused : saved.attempts.length ? words.savedAttempt : nothing;
  const when = formatDateTime(saved.savedAt, profile?.zone ?? 'Asia/Jakarta', locale);
  return renderNotice({
    kind: 'info',
    title: words.savedTitle,
    text: html`${words.savedSince(when)} ${more}`,
    actions: html`<button class="button primary" type="button" @click=${onResume}>${words.resume}</button>
      <button class="button" type="button" @click=${onStart}>${words.startAnew}</button>
      <button class="button quiet" type="button" @click=${onDiscard}>${words.discard}</button>`,
  });
}
