import type {Zone} from '@mpp-sdk/contract';
import {formatDateTime} from '@mpp-sdk/domain';
import type {News} from './booking-state.js';
import {minutesLeft} from './countdown.js';
import type {Messages} from './messages/index.js';
import type {VisitMessages} from './messages/visit.js';

interface Told {
  words: Messages;
  /** of the late steps, once they are there */
  visitWords: VisitMessages | undefined;
  zone: Zone | undefined;
  locale: 'id' | 'en';
}

/** What a screen reader is told of what has just happened. */
export function sayNews(news: News, {words, visitWords, zone, locale}: Told): string {
  switch (news.kind) {
    case 'held': {
      const when = zone ? formatDateTime(news.start, zone, locale) : '';
      return news.leftMs === undefined ? words.heldSaidAWhile(when) : words.heldSaid(when, minutesLeft(news.leftMs));
    }
    case 'soon':
      return words.soon(minutesLeft(news.leftMs));
    case 'expired':
      return `${words.expiredTitle}. ${words.expiredText}`;
    case 'taken':
      return words.takenTitle;
    case 'waiting': {
      const {waiting, zone: at} = news.visit;
      if (!waiting || !visitWords) return '';
      return waiting.offer
        ? visitWords.offerTitle(formatDateTime(waiting.offer.start, at, locale))
        : `${visitWords.position}: ${visitWords.positionOf(waiting.position)}`;
    }
  }
}
