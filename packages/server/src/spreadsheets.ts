/** Reads and writes spreadsheets; the app itself knows none, since it also runs in a browser. */
export interface Spreadsheets {
  /**
   * Rows of the sheet with this name, else of the first; a row holds null where a cell is empty. A formula is what it came to
   * when it was saved.
   * @throws SpreadsheetError
   */
  read(bytes: Uint8Array, sheet: string): Promise<Cell[][]>;
  write(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>>;
}

export type Cell = string | number | boolean | Date | null;

export interface Sheet {
  name: string;
  /** The first row is the heading. A text that looks like a formula stays a text. */
  rows: readonly (readonly (string | number | null)[])[];
  /** characters, per column */
  widths: readonly number[];
}

/** broken: no spreadsheet. too-large: it unpacks to more, or has more rows or columns, than is taken. */
export class SpreadsheetError extends Error {
  override readonly name = 'SpreadsheetError';

  constructor(readonly code: 'broken' | 'too-large') {
    super(code);
  }
}
