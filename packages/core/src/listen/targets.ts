import {readAll, readCodes, readQuestion, readTicket} from './read.js';
import type {Segment} from './say.js';
import type {ListenWords} from './words.js';

/** Something that can be listened to. */
export interface Target {
  readonly kind: 'question' | 'errors' | 'card' | 'service' | 'ticket' | 'codes';
  /** Where its button stands: after this element, or in it at the end. */
  readonly at: Element;
  readonly place: 'afterend' | 'beforeend';
  /** What the button says, to those who hear it. */
  readonly label: string;
  readonly recording?: string;
  readonly read: () => Segment[];
}

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All questions, error summaries, cards, services and receipts that an element shows now. */
export function targetsIn(root: ParentNode, words: ListenWords): Target[] {
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  return [
    ...all('.field').flatMap((field) => question(field, words)),
    // After it, since what changes in an alert is said anew.
    ...all('#error-summary').map((summary): Target => {
      const label = words.listenTo(textOf(summary.querySelector('.notice-title')));
      return {kind: 'errors', at: summary, place: 'afterend', label, read: () => readAll(summary)};
    }),
    ...all('li.card').map((card): Target => {
      const label = words.listenTo(textOf(card.querySelector('h3')));
      return {kind: 'card', at: card, place: 'beforeend', label, read: () => readAll(card)};
    }),
    ...all('article > .stack-4 > header').map((header): Target => {
      const label = words.listenTo(textOf(header.querySelector('h2')));
      return {kind: 'service', at: header, place: 'beforeend', label, read: () => readAll(header.closest('article')!)};
    }),
    ...all('.ticket').flatMap((ticket) => receipt(ticket, words)),
  ];
}

function question(field: HTMLElement, words: ListenWords): Target[] {
  const at = [...field.children].find((child) => child.matches('label,legend,.computed-label'));
  if (!at) return [];
  const label = words.listenTo(textOf(at));
  const recording = field.dataset['audio'];
  return [{kind: 'question', at, place: 'afterend', label, recording, read: () => readQuestion(field, words)}];
}

/** The paper, and its secrets only when they are asked for. */
function receipt(ticket: HTMLElement, words: ListenWords): Target[] {
  const at = ticket.querySelector(':scope > .actions');
  if (!at) return [];
  const there = {at, place: 'beforeend'} as const;
  const label = words.listenTo(textOf(ticket.querySelector('.ticket-title')));
  return [
    {...there, kind: 'ticket', label, read: () => readTicket(ticket, words)},
    {...there, kind: 'codes', label: words.code, read: () => readCodes(ticket)},
  ];
}
