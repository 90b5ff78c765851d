import type {Service} from '@mpp-sdk/contract';
import {toLocalDate} from '@mpp-sdk/domain';
import type {Context, Kit} from '../kit.js';
import {importLimit, readBytes, readJson} from '../middleware/body.js';
import {ProblemError} from '../problem.js';
import {fromBytes} from '../security/encoding.js';
import type {Cell} from '../spreadsheets.js';
import {SpreadsheetError} from '../spreadsheets.js';
import {columnOfField} from './column-of-field.js';
import type {Finding} from './finding-words.js';
import {readJsonLines} from './json-lines.js';
import type {FieldFinding} from './text-findings.js';
import {columnKeys} from './sheet-columns.js';
import type {SheetLanguage} from './sheet-columns.js';
import {sheetNames} from './sheet-pages.js';
import {columnName, readHead, readRow, readRows} from './sheet-rows.js';

export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const jsonLinesType = 'application/x-ndjson';
const spreadsheetLimit = 8_000_000;

/** What a file says, before anything of it is believed. */
export interface ReadImport {
  /** what a problem's pointer begins with, for the row at this place */
  pointer(at: number): string;
  /** Lines of the rows, in their order; known before the services are. */
  lines: readonly number[];
  /** Ids of the rows, where they are needed to read them; the services with these ids are given to `read`. */
  ids: readonly string[];
  /** wrong in the file as a whole */
  findings: readonly Finding[];
  /** The row at this place. */
  read(at: number, present: ReadonlyMap<string, Service>): {value: unknown; findings: Finding[]};
  /** Where a member of a service stands in this file. */
  columnOf(finding: FieldFinding): string | undefined;
}

/** Reads a body by its content type. Throws unsupported-media-type, body-too-large, invalid-json or validation-failed. */
export async function readImport(c: Context, kit: Kit, language: SheetLanguage): Promise<ReadImport> {
  const type = c.req.header('Content-Type')?.split(';')[0]!.trim().toLowerCase();
  if (type === 'application/json') return fromJson(await readJson(c, importLimit));
  if (type === jsonLinesType || type === 'application/jsonl') return fromLines(textOf(await readBytes(c, importLimit)));
  const spreadsheets = type === spreadsheetType ? kit.options.spreadsheets : undefined;
  if (!spreadsheets)
    throw new ProblemError('unsupported-media-type', {
      detail: `Send application/json, ${jsonLinesType} or ${spreadsheetType}`,
    });
  try {
    // The template of either language is read; `read` falls back to the first sheet.
    const rows = await spreadsheets.read(await readBytes(c, spreadsheetLimit), sheetNames[language]);
    return fromSheet(rows, toLocalDate(kit.now(), c.get('settings').profile.zone), language);
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) throw error;
    if (error.code === 'too-large')
      throw new ProblemError('body-too-large', {detail: 'More rows, columns or content than an import takes'});
    throw new ProblemError('validation-failed', {
      errors: [{pointer: '', code: 'no-spreadsheet', detail: 'The file is no xlsx spreadsheet'}],
    });
  }
}

function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return fromBytes(bytes);
  } catch {
    throw new ProblemError('invalid-json', {detail: 'The text is not UTF-8'});
  }
}

const noColumn = () => undefined;

function fromJson(body: unknown): ReadImport {
  const services = (body as {services?: unknown} | null)?.services;
  const extra =
    body !== null && typeof body === 'object' ? Object.keys(body).find((name) => name !== 'services') : undefined;
  if (!Array.isArray(services) || extra !== undefined) {
    const pointer = `/${extra ?? 'services'}`;
    throw new ProblemError('validation-failed', {
      errors: [{pointer, code: extra === undefined ? 'type' : 'unknown', detail: 'Send {services: [...]}'}],
    });
  }
  return {
    pointer: (at) => `/services/${at}`,
    lines: services.map((_, at) => at + 1),
    ids: [],
    findings: [],
    read: (at) => ({value: services[at], findings: []}),
    columnOf: noColumn,
  };
}

function fromLines(text: string): ReadImport {
  const {rows, findings} = readJsonLines(text);
  return {
    pointer: (at) => `/lines/${rows[at]!.line}`,
    lines: rows.map(({line}) => line),
    ids: [],
    findings,
    read: (at) => ({value: rows[at]!.value, findings: []}),
    columnOf: noColumn,
  };
}

function fromSheet(cells: readonly (readonly Cell[])[], day: string, language: SheetLanguage): ReadImport {
  const head = readHead(cells[0] ?? []);
  const rows = readRows(cells, head);
  const known = new Set<string>(columnKeys);
  return {
    pointer: (at) => `/lines/${rows[at]!.line}`,
    lines: rows.map(({line}) => line),
    ids: rows.map(({id}) => id).filter(Boolean),
    findings: head.findings,
    read: (at, present) => {
      const row = rows[at]!;
      const {service, problems} = readRow(row, head, present.get(row.id), day, language);
      const findings = problems.map(({column, ...about}) => ({
        line: row.line,
        column: columnName(column, head, language),
        ...about,
      }));
      return {value: service, findings};
    },
    columnOf: ({field}) => {
      const column = columnOfField(field, known);
      return column && columnName(column, head, language);
    },
  };
}
