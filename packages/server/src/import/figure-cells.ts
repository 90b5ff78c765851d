import type {Duration, Fee} from '@mpp-sdk/contract';
import {quoted} from './finding-words.js';
import {withLanguage} from './language-map.js';
import {choiceOf, choiceWord, choiceWords, feeChoices, unitChoices} from './sheet-choices.js';
import type {ColumnKey} from './sheet-columns.js';
import type {Field, Report} from './sheet-fields.js';

/** `350000`, `350.000`, `Rp350.000,00`; undefined for an empty cell, and for one that is reported. */
export function wholeNumber(cell: string, column: ColumnKey, report: Report): number | undefined {
  if (cell === '') return undefined;
  const text = cell
    .replace(/^rp\.?/i, '')
    .replace(/,(?:0+|-)$/, '')
    .replace(/\s/g, '');
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (/^\d{1,3}(\.\d{3}){1,4}$/.test(text)) return Number(text.replaceAll('.', ''));
  report(column, 'not-a-number', {value: quoted(cell)});
  return undefined;
}

const figure = (value: number | null | undefined) => (typeof value === 'number' ? String(value) : '');

/** The time that the standard promises. */
export const timeField: Field = {
  columns: ['timeMin', 'timeMax', 'timeUnit', 'timeText'],
  component: 'processingTime',
  write: ({standard}, language) => {
    const {value} = standard.processingTime;
    if (!value) return ['', '', '', ''];
    return [figure(value.min), figure(value.max), choiceWord(unitChoices, value.unit, language), value.text?.id ?? ''];
  },
  read: (cells, {standard}, report, language) => {
    const [least = '', most = '', word = '', text = ''] = cells;
    const [min, max] = [wholeNumber(least, 'timeMin', report), wholeNumber(most, 'timeMax', report)];
    const unit = word === '' ? 'unspecified' : choiceOf(unitChoices, word);
    if (!unit) report('timeUnit', 'unknown-choice', {value: quoted(word), choices: choiceWords(unitChoices, language)});
    if (unit === 'unspecified' && (min !== undefined || max !== undefined)) report('timeUnit', 'required');
    if (min !== undefined && max !== undefined && min > max) report('timeMax', 'range-order');
    const words = withLanguage(standard.processingTime.value?.text, 'id', text);
    const value: Duration = {
      ...(min !== undefined && {min}),
      ...(max !== undefined && {max}),
      unit: unit ?? 'unspecified',
      ...(words && {text: words}),
    };
    standard.processingTime = {...standard.processingTime, value: cells.some(Boolean) ? value : undefined};
  },
};

/** The fee. Rp0 is free of charge; a figure without a kind is a fixed fee. */
export const feeField: Field = {
  columns: ['feeType', 'feeAmount', 'feeMin', 'feeMax', 'feeText'],
  component: 'fee',
  write: ({standard}, language) => {
    const {value} = standard.fee;
    if (!value) return ['', '', '', '', ''];
    const {type, amount, min, max, text} = value;
    return [choiceWord(feeChoices, type, language), figure(amount), figure(min), figure(max), text?.id ?? ''];
  },
  read: (cells, {standard}, report, language) => {
    const [word = '', sum = '', least = '', most = '', text = ''] = cells;
    const amount = wholeNumber(sum, 'feeAmount', report);
    const [min, max] = [wholeNumber(least, 'feeMin', report), wholeNumber(most, 'feeMax', report)];
    const type = word === '' ? kindOf(amount, min, max) : choiceOf(feeChoices, word);
    if (!type) report('feeType', 'unknown-choice', {value: quoted(word), choices: choiceWords(feeChoices, language)});
    if (type === 'fixed' && amount === undefined) report('feeAmount', 'required');
    if (type === 'free' && amount) report('feeAmount', 'out-of-range', {choices: ['0']});
    if (min !== undefined && max !== undefined && min > max) report('feeMax', 'range-order');
    const words = withLanguage(standard.fee.value?.text, 'id', text);
    const value: Fee = {
      type: type ?? 'unknown',
      ...(amount !== undefined && {amount}),
      ...(min !== undefined && {min}),
      ...(max !== undefined && {max}),
      currency: 'IDR',
      ...(words && {text: words}),
    };
    standard.fee = {...standard.fee, value: cells.some(Boolean) ? value : undefined};
  },
};

function kindOf(amount: number | undefined, min: number | undefined, max: number | undefined): Fee['type'] {
  if (amount === 0) return 'free';
  if (amount !== undefined) return 'fixed';
  return min !== undefined || max !== undefined ? 'range' : 'unknown';
}
