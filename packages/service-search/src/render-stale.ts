import {html, nothing, type TemplateResult} from 'lit';
import type {RegionProfile} from '@mpp-sdk/contract';
import {icon, renderNotice, type SharedMessages} from '@mpp-sdk/core';
import {formatDateTime} from '@mpp-sdk/domain';
import type {ResultsMessages} from './messages/results.js';

export interface StaleView {
  /** epoch milliseconds of the data that stands in for newer data */
  from: number | undefined;
  online: boolean;
  profile: RegionProfile | undefined;
  words: ResultsMessages;
  shared: SharedMessages;
  locale: string;
}

/** Says from when the data is; without a line but with fresh data only that searching goes on. */
export function renderStale({
  from,
  online,
  profile,
  words,
  shared,
  locale,
}: StaleView): TemplateResult | typeof nothing {
  if (from !== undefined) {
    const when = formatDateTime(from, profile?.zone ?? 'Asia/Jakarta', locale);
    return renderNotice({kind: 'attention', title: shared.staleAt(when), text: online ? nothing : words.offlineData});
  }
  return online ? nothing : html`<p class="fact">${icon('info')}<span>${words.offlineData}</span></p>`;
}
