import type {Requirement} from '@mpp-sdk/contract';
import {linesOf, partsOf} from './cell-text.js';
import {withLanguage} from './language-map.js';
import type {Field} from './sheet-fields.js';

const names = {
  bila: 'when',
  if: 'when',
  dasar: 'legalBasis',
  basis: 'legalBasis',
  catatan: 'note',
  note: 'note',
} as const;
const written = {
  id: {when: 'bila', legalBasis: 'dasar', note: 'catatan'},
  en: {when: 'if', legalBasis: 'basis', note: 'note'},
};

/** `text | bila: ... | dasar: ... | catatan: ...`, one a line. A requirement that was there keeps its other languages. */
export const requirementsField: Field = {
  columns: ['requirements'],
  component: 'requirements',
  write: ({standard}, language) => {
    const words = written[language];
    const lines = (standard.requirements.value ?? []).map(({text, when, legalBasis, note}) =>
      [
        text.id,
        ...(when ? [`${words.when}: ${when.id}`] : []),
        ...(legalBasis ? [`${words.legalBasis}: ${legalBasis}`] : []),
        ...(note ? [`${words.note}: ${note.id}`] : []),
      ].join(' | '),
    );
    return [lines.join('\n')];
  },
  read: ([cell = ''], {standard}) => {
    const before = standard.requirements.value ?? [];
    const lines = linesOf(cell).map((line): Requirement => {
      const {first, named, others} = partsOf(line, names);
      // What is named in no way is still part of the requirement.
      const text = [first, ...others].join(' | ');
      const same = before.find((one) => one.text.id === text);
      const when = named.when && withLanguage(same?.when, 'id', named.when);
      const note = named.note && withLanguage(same?.note, 'id', named.note);
      return {
        text: same?.text ?? {id: text},
        ...(note && {note}),
        ...(when && {when}),
        ...(named.legalBasis && {legalBasis: named.legalBasis}),
      };
    });
    standard.requirements = {...standard.requirements, value: lines.length > 0 ? lines : undefined};
  },
};
