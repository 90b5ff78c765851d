import type {ServiceChannel} from '@mpp-sdk/contract';
import {linesOf, partsOf} from './cell-text.js';
import {quoted} from './finding-words.js';
import {channelChoices, choiceOf, choiceWord, choiceWords} from './sheet-choices.js';
import type {Field} from './sheet-fields.js';
import {withLanguage} from './language-map.js';
import {isWebAddress} from './text-findings.js';

const names = {catatan: 'note', note: 'note'} as const;
const noteWord = {id: 'catatan', en: 'note'};
const assistedWords = {id: 'dibantu', en: 'assisted'};

/** `loket | dibantu | https://... | catatan: ...`, one a line. A channel's own fee and time stay as they were. */
export const channelField: Field = {
  columns: ['channels'],
  write: ({channels}, language) => [
    channels
      .map(({channel, assisted, url, note}) =>
        [
          choiceWord(channelChoices, channel, language),
          ...(assisted ? [assistedWords[language]] : []),
          ...(url ? [url] : []),
          ...(note ? [`${noteWord[language]}: ${note.id}`] : []),
        ].join(' | '),
      )
      .join('\n'),
  ],
  read: ([cell = ''], draft, report, language) => {
    const before = draft.channels ?? [];
    draft.channels = linesOf(cell).flatMap((line) => {
      const {first, named, others} = partsOf(line, names);
      const channel = choiceOf(channelChoices, first);
      const choices = choiceWords(channelChoices, language);
      if (!channel) {
        report('channels', 'unknown-choice', {value: quoted(first), choices});
        return [];
      }
      const {assisted: _assisted, url: _url, note, ...own} = before.find((one) => one.channel === channel) ?? {channel};
      const next: ServiceChannel = own;
      for (const other of others) {
        if (other.toLowerCase() === assistedWords.id || other.toLowerCase() === assistedWords.en) next.assisted = true;
        else if (isWebAddress(other)) next.url = other;
        else
          report('channels', 'unknown-choice', {
            value: quoted(other),
            choices: [assistedWords[language], 'https://...', `${noteWord[language]}: ...`],
          });
      }
      const words = named.note && withLanguage(note, 'id', named.note);
      return [{...next, ...(words && {note: words})}];
    });
  },
};
