import type {Messages} from './id.js';

export const en: Messages = {
  samples: 'Start from a sample',
  openSample: 'Open the sample',
  openFile: 'Open a file',
  saveFile: 'Save as a file',
  tooLarge: 'This file is too large. At most 2 MB.',
  replaced: 'Your text from before is still here.',
  restore: 'Bring it back',
  write: 'Form definition',
  text: 'JSON text',
  textHelp: 'The form on this page follows as you type. The Tab key goes on to the next part.',
  report: 'Check',
  sound: 'Nothing to mend.',
  unsound: (errors, hints) =>
    [errors && `${errors} ${errors === 1 ? 'error' : 'errors'}`, hints && `${hints} ${hints === 1 ? 'hint' : 'hints'}`]
      .filter(Boolean)
      .join(', ') + '.',
  counts: (pages, questions, repeats, computed) =>
    `${pages} pages, ${questions} questions, ${repeats} repeats, ${computed} computed.`,
  error: 'Error',
  hint: 'Hint',
  place: (line, column) => `line ${line}, column ${column}`,
  more: (count) => `And ${count} more. Mend those above first.`,
  preview: 'Preview',
  previewText: 'As citizens see it. Answers are on this page only. Nothing is stored or sent.',
  stale: 'The text cannot be read yet. The preview still shows the last text that could.',
  unread: 'The preview appears once the text can be read.',
  language: 'Language of the form',
  again: 'Start again',
};
