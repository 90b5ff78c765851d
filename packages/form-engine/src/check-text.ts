import {formReport} from './form-report.js';
import type {FormReport} from './form-report.js';
import {jsonPlaces, placeAt} from './json-places.js';
import type {JsonPlaces} from './json-places.js';
import {jsonWords} from './json-words.js';
import {child, segments} from './pointer.js';
import {wrong} from './report-line.js';
import type {ReportLine} from './report-line.js';
import type {Pointer} from './types.js';

/** The report on a definition as it is written, each line with its place in the text. */
export function checkText(text: string): FormReport {
  const clean = text.replace(/^\ufeff/, '');
  const places = jsonPlaces(clean);
  const {fault, twice} = places;
  if (fault) {
    const {line, column} = fault;
    return {lines: [{level: 'error', path: '', words: jsonWords(fault), place: {line, column}}]};
  }
  const report = formReport(JSON.parse(clean));
  const lines = report.lines.map((line) => ({
    ...line,
    place: placeAt(places, line.ofAnswers ? defined(line.path, places) : line.path),
  }));
  const doubled = twice.map(({pointer, first, again}): ReportLine => ({
    ...wrong(pointer, 'nameTwice', String(first.line)),
    place: again,
  }));
  return {...report, lines: [...doubled, ...lines]};
}

/** Where a question is defined, as far down as it is written out there. */
function defined(path: Pointer, {at}: JsonPlaces): Pointer {
  let where = '/schema';
  for (const name of segments(path)) {
    if (at.has(`${where}/items/properties`)) where += '/items';
    const inner = child(`${where}/properties`, name);
    if (!at.has(inner)) break;
    where = inner;
  }
  return where;
}
