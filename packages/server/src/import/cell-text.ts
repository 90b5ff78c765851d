import type {Cell} from '../spreadsheets.js';

const longestCell = 32_000;

/**
 * A cell as text, in the one form in which cells are compared: a day as YYYY-MM-DD, line ends as \n, and without what a
 * spreadsheet cannot hold (control characters, more than 32,000 characters), so that what was exported compares as equal.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  return String(cell).replace(/\r\n?/g, '\n').trim();
}

/** The same cell as it comes back from a file. */
export function comparable(text: string): string {
  return cellText(text)
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/\r/g, '')
    .slice(0, longestCell)
    .trim();
}

/** Lines that hold something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** `text | name: value | word`: the parts after the first by their names in either language; others as they are. */
export function partsOf<Name extends string>(line: string, names: Readonly<Record<string, Name>>) {
  const [first = '', ...rest] = line.split('|').map((part) => part.trim());
  const named: Partial<Record<Name, string>> = {};
  const others: string[] = [];
  for (const part of rest) {
    const found = /^([\p{L} ]+?)\s*:\s*(.*)$/u.exec(part);
    const name = found ? names[found[1]!.toLowerCase()] : undefined;
    if (found && name !== undefined) named[name] = found[2]!;
    else if (part) others.push(part);
  }
  return {first, named, others};
}
