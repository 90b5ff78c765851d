import {html, nothing, type TemplateResult} from 'lit';
import {icon, renderNotice} from '@mpp-sdk/core';
import {formatDateTime, formatDuration, formatFee, pick} from '@mpp-sdk/domain';
import type {Channel, Service} from '@mpp-sdk/contract';
import {fieldItems} from './field-errors.js';
import {isSignature} from './field-kinds.js';
import {fillMinutes} from './fill-time.js';
import {startWords} from './messages/start.js';
import type {View} from './view.js';
import {renderKept} from './render-notices.js';
import {withPart} from './render-part.js';
import {expiresAt} from './draft-life.js';

/** What is needed, how long, what it costs, what happens to the data; or the way back into unfinished work. */
export function renderIntro(
  view: View,
  {
    channel,
    assistance,
    onStart,
    onResume,
    onDiscard,
    elsewhere,
  }: {
    channel?: Channel;
    assistance: TemplateResult | typeof nothing;
    onStart: () => void;
    onResume: () => void;
    onDiscard: () => void;
    /** The way in for work that was begun elsewhere. */
    elsewhere: unknown;
  },
): TemplateResult {
  const {controller, shared, locale, profile} = view;
  const words = startWords[locale];
  const {form, loaded, keeper} = controller;
  if (!form) return html``;
  const {definition} = form;
  const zone = profile?.zone ?? 'Asia/Jakarta';
  const title = pick(definition.title, locale);
  const about = definition.description && pick(definition.description, locale);
  return html`<div class="stack-6">
    <div class="stack">
      <h2 id="step-title" lang=${title.lang}>${title.text}</h2>
      ${definition.sample ? html`<p><span class="badge">${shared.sample}</span></p>` : nothing}
      ${about ? html`<p lang=${about.lang}>${about.text}</p>` : nothing}
    </div>
    ${loaded?.keptSince ? renderNotice({kind: 'info', title: words.keptForm(formatDateTime(loaded.keptSince, zone, locale))}) : nothing}
    ${
      loaded?.locked
        ? withPart(view, 'unlock', (part) => html`${part.renderUnlock({view, onDiscard})}`)
        : loaded?.saved
          ? html`${assistance} ${renderSaved(view, {onStart, onResume, onDiscard})}`
          : html`${loaded?.service ? renderService(view, loaded.service, channel) : nothing} ${renderEffort(view)}
              <div class="stack">
                <h3>${words.privacyTitle}</h3>
                <p>${words.privacyText}</p>
              </div>
              ${keeper.status === 'refused' ? renderKept(view) : nothing} ${assistance}
              <div class="actions">
                <button class="button primary" type="button" @click=${onStart}>${words.start}</button>
              </div>`
    }
    ${loaded?.locked ? nothing : elsewhere}
  </div>`;
}

/** How long it takes, and which papers are photographed on the way: nobody has to stop in the middle for them. */
function renderEffort({controller, locale}: View): TemplateResult {
  const words = startWords[locale];
  const items = fieldItems(controller.pages.flatMap((page) => page.items));
  const files = items.filter(({field}) => field === 'file').filter((item) => !isSignature(item));
  return html`${
      files.length
        ? html`<div class="stack">
            <h3>${words.filesTitle}</h3>
            <ul>
              ${files.map(({label, required}) => html`<li>${label.replace(/^(unggah|upload) /i, '').replace(/^./, (first) => first.toUpperCase())}${required ? nothing : html` <span class="muted">${words.ifAny}</span>`}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    <div class="stack">
      <div class="fact">${icon('clock')}<span>${words.fillTime(fillMinutes(items))}</span></div>
      <div class="fact">${icon('file')}<span>${words.stepCount(controller.pages.length + 1)}</span></div>
    </div>`;
}

function renderService({locale}: View, service: Service, channel?: Channel): TemplateResult {
  const words = startWords[locale];
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
  {controller, words: common, locale, profile}: View,
  {onStart, onResume, onDiscard}: {onStart: () => void; onResume: () => void; onDiscard: () => void},
): TemplateResult {
  const words = startWords[locale];
  const saved = controller.loaded!.saved!;
  const {handed} = controller.loaded!;
  const more = saved.refused ? words.savedRefused : saved.attempts.length ? words.savedAttempt : nothing;
  const at = (time: number): string => formatDateTime(time, profile?.zone ?? 'Asia/Jakarta', locale);
  return renderNotice({
    kind: 'info',
    title: words.savedTitle,
    text: html`${words.savedSince(at(saved.savedAt))} ${words.savedUntil(at(expiresAt(saved)))} ${more}
    ${handed ? words.savedHanded : nothing}`,
    actions: html`<button class="button primary" type="button" @click=${onResume}>${common.resume}</button>
      <button class="button" type="button" @click=${onStart}>${handed ? words.startHanded : words.startAnew}</button>
      <button class="button quiet" type="button" @click=${onDiscard}>${common.discard}</button>`,
  });
}
