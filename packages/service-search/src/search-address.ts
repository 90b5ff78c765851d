import {cleanQuery} from '@mpp-sdk/domain';
import type {Attributes} from './asked.js';
import type {Question} from './question.js';

const PARAMETERS = {
  query: 'mpp-q',
  channel: 'mpp-channel',
  agencyId: 'mpp-agency',
  lifeEvent: 'mpp-life-event',
  fee: 'mpp-fee',
  visit: 'mpp-visit',
} as const;
const NAMES = Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[];

/** What the page's address asks; undefined when it asks nothing. */
export function readAddress(href: string): Attributes | undefined {
  const {searchParams} = new URL(href);
  const asked = Object.fromEntries(NAMES.map((name) => [name, searchParams.get(PARAMETERS[name]) ?? undefined]));
  return NAMES.some((name) => asked[name]) ? asked : undefined;
}

/** The page's address with this question; the host's own parameters stay. A NIK or a telephone typed by mistake stays out. */
export function writeAddress(href: string, question: Question): string {
  const url = new URL(href);
  for (const name of NAMES) {
    const value = name === 'query' ? cleanQuery(question.query) : question[name];
    if (value) url.searchParams.set(PARAMETERS[name], value);
    else url.searchParams.delete(PARAMETERS[name]);
  }
  return url.href;
}

/** In place of the present entry: how far "back" goes is the host's affair. */
export function showInAddress(question: Question): void {
  const href = writeAddress(location.href, question);
  if (href !== location.href) history.replaceState(history.state, '', href);
}
