import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Application, ComplaintChannel, RegionProfile, Zone} from '@mpp-sdk/contract';
import {complaintChannels, complaintText, formatPhone, pick} from '@mpp-sdk/domain';
import {copyText, icon} from '@mpp-sdk/core';
import type {ClockMessages} from './messages/clock.js';

export interface ComplaintView {
  application: Application;
  checkedAt: number;
  clockWords: ClockMessages;
  locale: string;
  zone: Zone;
  profile?: RegionProfile;
}

/** The complaint about a late case: written from its facts, to copy, and where the region takes it. */
export class Complaint {
  /** what has become of copying, and of which case */
  #copied?: {reference: string; whole: boolean};

  constructor(private readonly host: ReactiveControllerHost) {}

  render(view: ComplaintView): TemplateResult | typeof nothing {
    const {application, checkedAt, clockWords, locale, zone, profile} = view;
    const {clock, reference} = application;
    const text = clock && complaintText({...application, clock}, {zone}, checkedAt, locale);
    const channels = complaintChannels(profile?.contacts ?? {}).filter(({url = 'https:'}) => isOfTheWeb(url));
    const copied = this.#copied?.reference === reference ? this.#copied : undefined;
    const said = copied?.whole ? clockWords.copied : copied ? clockWords.copyByHand : nothing;
    return html`${
      text
        ? html`<details class="complaint">
            <summary>${clockWords.complaintTitle}${icon('down')}</summary>
            <div class="stack">
              <p>${clockWords.complaintHelp}</p>
              <div class="complaint-text note">${text}</div>
              <button
                class="button"
                type="button"
                @click=${(event: Event) => void this.#copy(reference, text, event.currentTarget as Element)}
              >
                ${icon('copy')}<span>${clockWords.copy}</span>
              </button>
              <p role="status">${said}</p>
            </div>
          </details>`
        : nothing
    }
    ${
      channels.length
        ? html`<p class="channels"><strong>${clockWords.channels}</strong></p>
            <ul class="plain stack">
              ${channels.map((channel) => renderChannel(channel, clockWords, locale))}
            </ul>`
        : nothing
    }`;
  }

  async #copy(reference: string, text: string, button: Element) {
    this.#copied = {reference, whole: await copyText(text, button)};
    this.host.requestUpdate();
  }
}

const isOfTheWeb = (url: string) => /^https?:/i.test(url);

function renderChannel({kind, name, url, phone, email}: ComplaintChannel, words: ClockMessages, locale: string) {
  const label = name ? pick(name, locale).text : words.channelKinds[kind];
  const ways = [
    ...(url && /^https?:/i.test(url)
      ? [html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`]
      : []),
    ...(phone ? [html`<a href="tel:${phone}">${formatPhone(phone)}</a>`] : []),
    ...(email ? [html`<a href="mailto:${email}">${email}</a>`] : []),
  ];
  return html`<li class="fact">
    ${icon(url ? 'globe' : phone ? 'phone' : 'chat')}
    <span>${url ? nothing : `${label}: `}${ways.map((way, index) => html`${index ? ' · ' : ''}${way}`)}</span>
  </li>`;
}
