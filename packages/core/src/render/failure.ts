import {html, nothing, type TemplateResult} from 'lit';
import type {MppError} from '@mpp-sdk/api-client';
import type {RegionProfile} from '@mpp-sdk/contract';
import type {SharedMessages} from '../messages/index.js';
import {renderContacts} from './contacts.js';
import {renderNotice} from './notice.js';

/** A server may be newer than these words, and name a code such as `constructor`. */
const hasWords = (codes: object, code: string) => Object.prototype.hasOwnProperty.call(codes, code);

/** A request that found no server is the citizen's line only when the device says so; else it is ours. */
function shownKind({kind, code}: MppError): string {
  if (kind === 'offline' && navigator.onLine) return 'unreachable';
  // Refused by the server's rules, but to a citizen a mistake in typing.
  return code === 'wrong-reference-or-code' ? 'invalid' : kind;
}

/** The words for an error: the code's own where there is one, else the kind's advice. */
export function failureWords(error: MppError, words: SharedMessages): {title: string; advice: string} {
  const kind = shownKind(error);
  const [title, advice] = words.failure[kind] ?? words.failure['server'] ?? ['', ''];
  const own = error.code && hasWords(words.codes, error.code) ? words.codes[error.code] : '';
  return {title, advice: own || advice};
}

export interface FailureView {
  error: MppError;
  words: SharedMessages;
  locale: string;
  profile?: RegionProfile;
  retry?: () => void;
}

/** What happened, what to do now, a human way on; the code small at the end for the help desk. */
export function renderFailure({error, words, locale, profile, retry}: FailureView): TemplateResult {
  const {title, advice} = failureWords(error, words);
  // A code's words stand alone elsewhere; under its title they need not say the same again.
  const rest = advice.startsWith(`${title}. `) ? advice.slice(title.length + 2) : advice;
  const code = [error.code ?? error.kind, error.requestId].filter(Boolean).join(' · ');
  return html`${renderNotice({
      kind: error.kind === 'offline' ? 'attention' : 'error',
      role: 'alert',
      title,
      text: html`<div class="stack">
        <p>${rest}</p>
        <p class="small muted">${words.helpCode(code)}</p>
      </div>`,
      actions: retry ? html`<button class="button" type="button" @click=${retry}>${words.retry}</button>` : nothing,
    })}
    ${renderContacts(profile, words, locale)} <slot name="fallback"></slot>`;
}
