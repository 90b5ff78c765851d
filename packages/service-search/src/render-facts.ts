import {html, nothing, type TemplateResult} from 'lit';
import type {Channel, LanguageMap} from '@mpp-sdk/contract';
import {icon, type IconName} from '@mpp-sdk/core';
import {pick} from '@mpp-sdk/domain';

export const channelIcons: Record<Channel, IconName> = {
  online: 'globe',
  counter: 'building',
  outreach: 'van',
  'drive-thru': 'arrow-right',
  'self-service': 'kiosk',
  phone: 'phone',
};

/**
 * A text of the catalogue with the `lang` that it really has; `show` may lay it out. Isolated, so that a right-to-left
 * mark in it turns nothing beside it around.
 */
export function renderText(
  map: LanguageMap,
  locale: string,
  show: (text: string) => unknown = (text) => text,
): TemplateResult {
  const {text, lang} = pick(map, locale);
  return html`<bdi lang=${lang === locale ? nothing : lang}>${show(text)}</bdi>`;
}

/** A fact with its icon; the label is for those who do not see the icon. */
export const renderFact = (name: IconName, label: string, value: unknown): TemplateResult =>
  html`<li class="fact">
    ${icon(name)}<span><span class="visually-hidden">${label}: </span>${value}</span>
  </li>`;
