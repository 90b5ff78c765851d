import readSpreadsheet from 'read-excel-file/node';
import writeSpreadsheet from 'write-excel-file/node';
import {SpreadsheetError} from './spreadsheets.js';
import type {Cell, Spreadsheets} from './spreadsheets.js';
import {unzipped, zipped, ZipError} from './node-zip.js';

export interface SpreadsheetLimits {
  /** plain bytes of all files together */
  bytes: number;
  rows: number;
  columns: number;
}

/** 2,000 services with full standards are some 10 MB of XML, and half a second in which nobody else is answered. */
const usualLimits: SpreadsheetLimits = {bytes: 40_000_000, rows: 2100, columns: 100};
const mostFiles = 200;

/** xlsx files. What comes in is hostile until it has been unpacked within limits and its cells counted. */
export function nodeSpreadsheets(limits: SpreadsheetLimits = usualLimits): Spreadsheets {
  return {
    async read(bytes, sheet) {
      const clean = harmless(Buffer.from(bytes), limits);
      const sheets = await readSpreadsheet(clean, {trim: false}).catch(() => {
        throw new SpreadsheetError('broken');
      });
      const found = sheets.find((one) => one.sheet === sheet) ?? sheets[0];
      if (!found) throw new SpreadsheetError('broken');
      return found.data as Cell[][];
    },
    async write(sheets) {
      const pages = sheets.map(({name, rows, widths}) => ({
        sheet: name,
        columns: widths.map((width) => ({width})),
        stickyRowsCount: 1,
        data: rows.map((row, at) => row.map((value) => cellOf(value, at === 0))),
      }));
      return Uint8Array.from(await writeSpreadsheet(pages).toBuffer());
    },
  };
}

function cellOf(value: string | number | null, heading: boolean) {
  if (value === null || value === '') return null;
  const look = heading ? {fontWeight: 'bold' as const} : {};
  return typeof value === 'number'
    ? {value, type: Number, ...look}
    : {value: writable(value), type: String, wrap: true, alignVertical: 'top' as const, ...look};
}

/** write-excel-file 4.1.1 looks texts up in a plain object: "constructor" is found there and makes a file that nobody can read. */
function writable(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}

/**
 * The same spreadsheet, packed anew from what it really holds. A cell far away (XFD1048576) would make the reader fill
 * everything before it, so cells are counted before it sees them.
 */
function harmless(archive: Buffer, limits: SpreadsheetLimits): Buffer {
  let files: Map<string, Buffer>;
  try {
    files = unzipped(archive, (path) => /\.xml(\.rels)?$/.test(path), {bytes: limits.bytes, files: mostFiles});
  } catch (error) {
    throw new SpreadsheetError(error instanceof ZipError ? error.code : 'broken');
  }
  for (const [path, content] of files) {
    if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) throw new SpreadsheetError('broken');
    if (/^\/?xl\/.*sheet/i.test(path)) checkCells(content.toString('latin1'), limits);
  }
  return zipped(files);
}

function checkCells(xml: string, {rows, columns}: SpreadsheetLimits): void {
  // `A1&#48;00000` is A1000000 to the reader.
  if (/\br\s*=\s*(?:"[^"]*&|'[^']*&)/.test(xml)) throw new SpreadsheetError('broken');
  for (const [, letters, digits] of xml.matchAll(/\br\s*=\s*["']\s*([A-Za-z]*)(\d+)/g)) {
    if (Number(digits) > rows || columnNumber(letters!) > columns) throw new SpreadsheetError('too-large');
  }
}

function columnNumber(letters: string): number {
  return [...letters.slice(0, 8).toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
