import type {Service, ServiceStandard} from '@mpp-sdk/contract';
import {isLocalDate} from '@mpp-sdk/domain';
import {emptyStandard} from '../rules/standard-components.js';
import type {Cell} from '../spreadsheets.js';
import {cellText, comparable, linesOf} from './cell-text.js';
import type {Finding} from './finding-words.js';
import {quoted} from './finding-words.js';
import {columnKeys, columnLetter, columns, exampleIds} from './sheet-columns.js';
import type {ColumnKey, SheetLanguage} from './sheet-columns.js';
import {fields} from './sheet-fields.js';
import type {Draft, Report} from './sheet-fields.js';

/** Which column stands where in a file, by its headings. */
export interface SheetHead {
  at: ReadonlyMap<ColumnKey, number>;
  findings: Finding[];
}

export interface SheetRow {
  line: number;
  id: string;
  cells: readonly Cell[];
}

const byHeading = new Map(
  columnKeys.flatMap((key) => Object.values(columns[key].heading).map((heading) => [plain(heading), key] as const)),
);

function plain(heading: string): string {
  return heading.replace(/\*/g, '').trim().replace(/\s+/g, ' ').toLowerCase();
}

export function readHead(cells: readonly Cell[]): SheetHead {
  const at = new Map<ColumnKey, number>();
  const findings: Finding[] = [];
  cells.forEach((cell, index) => {
    const heading = cellText(cell);
    if (heading === '') return;
    const key = byHeading.get(plain(heading));
    const about = {line: 1, values: {value: quoted(heading)}};
    if (key === undefined) findings.push({...about, code: 'unknown-column'});
    else if (at.has(key)) findings.push({...about, code: 'column-twice'});
    else at.set(key, index);
  });
  if (!at.has('id')) findings.push({line: 1, code: 'required', column: columns.id.heading.id, field: '/id'});
  return {at, findings};
}

/** Rows that say something, without the heading and the example. */
export function readRows(rows: readonly (readonly Cell[])[], head: SheetHead): SheetRow[] {
  const place = head.at.get('id');
  return rows.flatMap((cells, at) => {
    if (at === 0 || cells.every((cell) => cellText(cell) === '')) return [];
    const id = place === undefined ? '' : cellText(cells[place]);
    return exampleIds.has(id.toLowerCase()) ? [] : [{line: at + 1, id, cells}];
  });
}

/** Letter and heading of a column in this file. */
export function columnName(key: ColumnKey, head: SheetHead, language: SheetLanguage): string {
  const at = head.at.get(key);
  const heading = columns[key].heading[language];
  return at === undefined ? heading : `${columnLetter(at)} (${heading})`;
}

export interface RowReading {
  /** a whole service only when the check afterwards says so */
  service: Service;
  problems: {column: ColumnKey; code: Finding['code']; values?: Finding['values']}[];
}

/**
 * The service that a row describes. A field whose cells are as an export of the present service writes them stays untouched, with
 * everything that no cell can hold (other languages, fees of single channels, sources); so does a field without a column.
 * @param day of the import, YYYY-MM-DD, noted where something was changed
 */
export function readRow(
  row: SheetRow,
  head: SheetHead,
  present: Service | undefined,
  day: string,
  language: SheetLanguage,
): RowReading {
  const problems: RowReading['problems'] = [];
  const report: Report = (column, code, values) => problems.push({column, code, values});
  const draft: Draft = present ? structuredClone(present) : {standard: structuredClone(emptyStandard)};
  const changed = new Set<keyof ServiceStandard>();
  for (const field of fields) {
    const before = (['id', 'en'] as const).map((one) =>
      present ? field.write(present, one).map(comparable) : field.columns.map(() => ''),
    );
    const asExported = before[language === 'id' ? 0 : 1]!;
    const cells = field.columns.map((key, at) => {
      const place = head.at.get(key);
      return place === undefined ? asExported[at]! : cellText(row.cells[place]);
    });
    const untouched = before.some((one) => one.every((cell, at) => cell === comparable(cells[at]!)));
    if (untouched) continue;
    field.read(cells, draft, report, language);
    if (field.component) changed.add(field.component);
  }
  noteCheck(draft, changed, row, head, day, report);
  return {service: draft as Service, problems};
}

/** Who says so and since when: of the changed components, or of all when the row says on which day it was checked. */
function noteCheck(
  {standard}: Draft,
  changed: ReadonlySet<keyof ServiceStandard>,
  row: SheetRow,
  head: SheetHead,
  day: string,
  report: Report,
): void {
  const textOf = (key: ColumnKey) => {
    const place = head.at.get(key);
    return place === undefined ? '' : cellText(row.cells[place]);
  };
  const [checked, sources] = [textOf('checkedAt'), linesOf(textOf('sources'))];
  const checkedAt = isLocalDate(checked) ? checked : '';
  if (checked !== checkedAt) report('checkedAt', 'not-a-day', {value: quoted(checked)});
  for (const name of Object.keys(standard) as (keyof ServiceStandard)[]) {
    const component = standard[name];
    if (component.value === undefined) {
      if (changed.has(name)) standard[name] = {provenance: {status: 'missing'}};
    } else if (changed.has(name) || checkedAt) {
      const known = sources.length > 0 ? sources : changed.has(name) ? undefined : component.provenance.sources;
      const provenance = {status: 'operator', ...(known && {sources: known}), checkedAt: checkedAt || day} as const;
      standard[name] = {...component, provenance} as never;
    }
  }
}
