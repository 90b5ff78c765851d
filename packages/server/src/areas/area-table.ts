import type {AreaLevel, AreaName} from '@mpp-sdk/contract';

/** Areas in the order of their codes, which puts what lies within an area right behind it. */
export interface AreaTable {
  codes: string[];
  names: string[];
  /** place in the table of what each lies within; -1 for a province */
  parents: number[];
}

/** Reads the text of one province, see data/README.md. */
export function parseProvince(code: string, text: string): AreaTable {
  const table: AreaTable = {codes: [], names: [], parents: []};
  const add = (areaCode: string, name: string, parent: number) => {
    table.names.push(name);
    table.parents.push(parent);
    return table.codes.push(areaCode) - 1;
  };
  const [province = '', ...lines] = text.split('\n');
  let regency = add(code, province, -1);
  for (const line of lines) {
    const [own = '', name = '', ...villages] = line.split('|');
    if (own.startsWith('.')) {
      regency = add(code + own, name, 0);
      continue;
    }
    const district = add(`${table.codes[regency]}.${own}`, name, regency);
    let number = 0;
    for (const part of villages) {
      if (/^\d{4}$/.test(part)) number = Number(part);
      else add(`${table.codes[district]}.${String(number++)}`, part, district);
    }
  }
  return table;
}

/** Several provinces, in the order of their codes, as one table. */
export function joinTables(tables: AreaTable[]): AreaTable {
  const whole: AreaTable = {codes: [], names: [], parents: []};
  for (const {codes, names, parents} of tables) {
    const start = whole.codes.length;
    for (let at = 0; at < codes.length; at++) {
      whole.codes.push(codes[at]!);
      whole.names.push(names[at]!);
      whole.parents.push(parents[at]! < 0 ? -1 : parents[at]! + start);
    }
  }
  return whole;
}

/** Where the code stands in the table, or where it would. */
export function placeOf({codes}: AreaTable, code: string): number {
  let low = 0;
  for (let high = codes.length; low < high;) {
    const middle = (low + high) >> 1;
    if (codes[middle]! < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places of the area and of all that lies within it: from the first to before the second. */
export function spanOf(table: AreaTable, code: string): [start: number, end: number] {
  // '/' comes right after '.', with which every code below begins.
  return [placeOf(table, code), placeOf(table, `${code}/`)];
}

/** What the area at this place lies within, nearest first. */
export function around({codes, names, parents}: AreaTable, place: number): AreaName[] {
  const list: AreaName[] = [];
  for (let at = parents[place]!; at >= 0; at = parents[at]!) list.push({code: codes[at]!, name: names[at]!});
  return list;
}

const levels: Record<number, AreaLevel> = {2: 'province', 5: 'regency', 8: 'district', 13: 'village'};

export function levelOf(code: string): AreaLevel {
  return levels[code.length]!;
}
