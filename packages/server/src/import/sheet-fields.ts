import type {Agency, LanguageMap, Service, ServiceStandard} from '@mpp-sdk/contract';
import {linesOf} from './cell-text.js';
import {channelField} from './channel-cell.js';
import type {FindingCode, FindingValues} from './finding-words.js';
import {quoted} from './finding-words.js';
import {feeField, timeField, wholeNumber} from './figure-cells.js';
import {withLanguage} from './language-map.js';
import {requirementsField} from './requirement-cell.js';
import {answerChoices, choiceOf, choiceWord, choiceWords} from './sheet-choices.js';
import type {ColumnKey, SheetLanguage} from './sheet-columns.js';

export type Report = (column: ColumnKey, code: FindingCode, values?: FindingValues) => void;

/** A service on its way from a row: anything may still be missing, the check afterwards says so. */
export type Draft = Partial<Omit<Service, 'standard'>> & {standard: ServiceStandard};

/** What one or a few columns say together. */
export interface Field {
  columns: readonly ColumnKey[];
  /** of the standard, which then notes when it was changed */
  component?: keyof ServiceStandard;
  write(service: Service, language: SheetLanguage): string[];
  /** Takes what the cells say into the draft; empty cells take away what was there. */
  read(cells: readonly string[], draft: Draft, report: Report, language: SheetLanguage): void;
}

type Named<Value> = {[Name in keyof Service]-?: Value extends NonNullable<Service[Name]> ? Name : never}[keyof Service];

/** Sets a member, or takes it away where there is nothing. */
function set<Name extends keyof Draft>(draft: Draft, name: Name, value: Draft[Name] | undefined): void {
  if (value === undefined) delete draft[name];
  else draft[name] = value;
}

function languageField(column: ColumnKey, name: 'name' | 'summary' | 'validity' | 'notes', language: string): Field {
  return {
    columns: [column],
    write: (service) => [service[name]?.[language] ?? ''],
    read: ([cell = ''], draft) => set(draft, name, withLanguage(draft[name], language, cell)),
  };
}

function listField(column: ColumnKey, name: Named<string[]>): Field {
  return {
    columns: [column],
    write: (service) => [(service[name] as string[] | undefined)?.join('\n') ?? ''],
    read: ([cell = ''], draft) => set(draft, name, cell ? (linesOf(cell) as never) : undefined),
  };
}

type TextName = {
  [Name in keyof ServiceStandard]: NonNullable<ServiceStandard[Name]['value']> extends LanguageMap ? Name : never;
}[keyof ServiceStandard];

function textComponent(name: TextName & ColumnKey): Field {
  return {
    columns: [name],
    component: name,
    write: ({standard}) => [(standard[name].value as LanguageMap | undefined)?.id ?? ''],
    read: ([cell = ''], {standard}) => {
      const value = withLanguage(standard[name].value as LanguageMap | undefined, 'id', cell);
      standard[name] = {...standard[name], value} as never;
    },
  };
}

/** A text per line; a line that was there keeps its other languages. */
function linesComponent(name: 'procedure' | 'legalBasis'): Field {
  return {
    columns: [name],
    component: name,
    write: ({standard}) => [(standard[name].value ?? []).map((text) => text.id).join('\n')],
    read: ([cell = ''], {standard}) => {
      const before = standard[name].value ?? [];
      const lines = linesOf(cell).map((line) => before.find((text) => text.id === line) ?? {id: line});
      standard[name] = {...standard[name], value: lines.length > 0 ? lines : undefined};
    },
  };
}

const agencyField: Field = {
  columns: ['agencyId', 'agencyName', 'agencyShort'],
  write: ({agency}) => [agency.id, agency.name.id, agency.short ?? ''],
  read: ([id = '', name = '', short = ''], draft) => {
    const same = draft.agency?.id === id ? draft.agency.name : undefined;
    draft.agency = {
      ...(id && {id}),
      ...(name && {name: withLanguage(same, 'id', name)}),
      ...(short && {short}),
    } as Agency;
  },
};

const bookableField: Field = {
  columns: ['bookable'],
  write: ({bookable}, language) =>
    bookable === undefined ? [''] : [choiceWord(answerChoices, bookable ? 'yes' : 'no', language)],
  read: ([cell = ''], draft, report, language) => {
    const answer = choiceOf(answerChoices, cell);
    if (cell && !answer)
      report('bookable', 'unknown-choice', {value: quoted(cell), choices: choiceWords(answerChoices, language)});
    set(draft, 'bookable', answer && answer === 'yes');
  },
};

export const fields: readonly Field[] = [
  {columns: ['id'], write: ({id}) => [id], read: ([id = ''], draft) => set(draft, 'id', id || undefined)},
  agencyField,
  languageField('name', 'name', 'id'),
  languageField('nameEn', 'name', 'en'),
  languageField('summary', 'summary', 'id'),
  languageField('summaryEn', 'summary', 'en'),
  listField('aliases', 'aliases'),
  listField('lifeEvents', 'lifeEvents'),
  channelField,
  requirementsField,
  linesComponent('procedure'),
  timeField,
  feeField,
  textComponent('product'),
  textComponent('complaints'),
  linesComponent('legalBasis'),
  textComponent('facilities'),
  textComponent('staffCompetence'),
  textComponent('internalSupervision'),
  textComponent('staffCount'),
  textComponent('guarantee'),
  textComponent('safetyGuarantee'),
  textComponent('performanceEvaluation'),
  {
    columns: ['formId'],
    write: ({formId}) => [formId ?? ''],
    read: ([cell = ''], draft) => set(draft, 'formId', cell || undefined),
  },
  bookableField,
  {
    columns: ['durationMinutes'],
    write: ({durationMinutes}) => [durationMinutes === undefined ? '' : String(durationMinutes)],
    read: ([cell = ''], draft, report) => set(draft, 'durationMinutes', wholeNumber(cell, 'durationMinutes', report)),
  },
  languageField('validity', 'validity', 'id'),
  languageField('notes', 'notes', 'id'),
  listField('related', 'related'),
];
