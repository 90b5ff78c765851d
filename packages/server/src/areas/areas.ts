import type {Area, AreaDetail} from '@mpp-sdk/contract';
import {createAreaSearch} from './area-search.js';
import type {AreaQuery, AreaSearch} from './area-search.js';
import {around, joinTables, levelOf, parseProvince, placeOf, spanOf} from './area-table.js';
import type {AreaTable} from './area-table.js';
import {provinces} from './data/index.js';

/** Provinces, regencies, districts and villages of the country. A province is read when it is first asked for. */
export interface Areas {
  provinces(): Area[];
  /** The area and the areas one level below it; undefined when there is none of this code. */
  get(code: string): Promise<AreaDetail | undefined>;
  search(query: AreaQuery): Promise<Area[]>;
}

export function createAreas(): Areas {
  const tables = new Map<string, Promise<AreaTable>>();
  let searching: Promise<AreaSearch> | undefined;
  const tableOf = (code: string): Promise<AreaTable> | undefined => {
    const province = provinces.find((one) => one.code === code);
    if (!province) return undefined;
    const known = tables.get(code);
    if (known) return known;
    const table = province.load().then((text) => parseProvince(code, text.default));
    tables.set(code, table);
    table.catch(() => tables.delete(code));
    return table;
  };
  async function makeSearch(): Promise<AreaSearch> {
    const all: AreaTable[] = [];
    // One after another, so that other requests are answered in between.
    for (const {code} of provinces) all.push((await tableOf(code))!);
    return createAreaSearch(joinTables(all));
  }
  return {
    provinces: () => provinces.map(({code, name}) => ({code, name, level: 'province'})),
    async get(code) {
      const table = await tableOf(code.slice(0, 2));
      const [start, end] = table ? spanOf(table, code) : [0, 0];
      if (!table || table.codes[placeOf(table, code)] !== code) return undefined;
      const items: Area[] = [];
      for (let at = start + 1; at < end; at++) {
        if (table.parents[at] !== start) continue;
        items.push({code: table.codes[at]!, name: table.names[at]!, level: levelOf(table.codes[at]!)});
      }
      return {code, name: table.names[start]!, level: levelOf(code), within: around(table, start), items};
    },
    async search(query) {
      searching ??= makeSearch();
      searching.catch(() => (searching = undefined));
      return (await searching)(query);
    },
  };
}
