import type {Service} from '@mpp-sdk/contract';
import type {Sheet} from '../spreadsheets.js';
import {comparable} from './cell-text.js';
import {choiceOf, choiceWord, feeChoices, unitChoices, channelChoices} from './sheet-choices.js';
import {columnKeys, columns} from './sheet-columns.js';
import type {SheetLanguage} from './sheet-columns.js';
import {fields} from './sheet-fields.js';

/** The name of the sheet that an import reads, in both languages, so that a file can be told from any other. */
export const sheetNames = {id: 'Layanan', en: 'Services'} as const;
const notesNames = {id: 'Catatan', en: 'Notes'} as const;
const exampleId = {id: 'CONTOH', en: 'EXAMPLE'} as const;

/** The services with their headings, as an import takes them. */
export function servicePage(services: readonly Service[], language: SheetLanguage): Sheet {
  return page(
    services.map((service) => {
      const cells = new Map(
        fields.flatMap((field) => {
          const texts = field.write(service, language).map(comparable);
          return field.columns.map((key, at) => [key, texts[at]!] as const);
        }),
      );
      return columnKeys.map((key) => cells.get(key) ?? '');
    }),
    language,
  );
}

/** To fill in: headings, one example row that an import leaves out, and a sheet that explains every column. */
export function templatePages(language: SheetLanguage): Sheet[] {
  const example = columnKeys.map((key) => {
    if (key === 'id') return exampleId[language];
    return language === 'id' ? columns[key].example : english(key, columns[key].example);
  });
  return [page([example], language), notesPage(language)];
}

function page(rows: string[][], language: SheetLanguage): Sheet {
  const headings = columnKeys.map((key) => {
    const {heading, required} = columns[key] as {heading: Record<SheetLanguage, string>; required?: true};
    return `${heading[language]}${required ? ' *' : ''}`;
  });
  return {name: sheetNames[language], rows: [headings, ...rows], widths: columnKeys.map((key) => columns[key].width)};
}

const introduction = {
  id: [
    ['Satu baris = satu layanan. Kolom bertanda * wajib untuk layanan baru. Baris CONTOH tidak ikut diimpor.'],
    ['Layanan yang sudah ada: sel yang tidak diubah membiarkan isinya, sel yang dikosongkan menghapus isinya.'],
    [
      'Semua atau tidak sama sekali: bila satu baris salah, tidak ada yang disimpan. Coba dahulu dengan uji coba (dryRun).',
    ],
    ['Yang belum diketahui dikosongkan. Warga akan membaca “tanya petugas”, bukan angka karangan.'],
  ],
  en: [
    ['One row = one service. Columns marked * are needed for a new service. The EXAMPLE row is not imported.'],
    ['A service that is there already: an unchanged cell leaves its content alone, an emptied one takes it away.'],
    ['All or nothing: where one row is wrong, nothing is stored. Try it with a dry run (dryRun) first.'],
    ['What is not known stays empty. Citizens then read “ask an officer”, not an invented figure.'],
  ],
};
const notesHeading = {id: ['Kolom', 'Wajib', 'Isi', 'Contoh'], en: ['Column', 'Needed', 'Content', 'Example']};
const yes = {id: 'ya', en: 'yes'};

function notesPage(language: SheetLanguage): Sheet {
  const rows = columnKeys.map((key) => {
    const {heading, help, example, required} = columns[key] as (typeof columns)['id'];
    return [
      heading[language],
      required ? yes[language] : '',
      help[language],
      language === 'id' ? example : english(key, example),
    ];
  });
  return {
    name: notesNames[language],
    rows: [notesHeading[language], ...rows, [''], ...introduction[language]],
    widths: [32, 8, 80, 40],
  };
}

/** The choices of an example in English; its other words stay Indonesian, as those of a real row would. */
function english(key: string, example: string): string {
  if (key === 'channels')
    return example
      .split('\n')
      .map((line) =>
        line
          .split(' | ')
          .map((part) => (part === 'dibantu' ? 'assisted' : translated(channelChoices, part)))
          .join(' | '),
      )
      .join('\n');
  if (key === 'timeUnit') return translated(unitChoices, example);
  if (key === 'feeType') return translated(feeChoices, example);
  if (key === 'bookable') return 'yes';
  return key === 'requirements' ? example.replaceAll('dasar:', 'basis:') : example;
}

function translated(choices: Parameters<typeof choiceOf>[0], word: string): string {
  const value = choiceOf(choices, word);
  return value === undefined ? word : choiceWord(choices, value, 'en');
}
