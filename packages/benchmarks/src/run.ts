/** `npm run bench` runs all, `npm run bench -- search` one. Prints figures and ratios; decides nothing. */
import {embed} from './embed.js';
import {faults} from './faults.js';
import {formCollections} from './form-collections.js';
import {forms} from './forms.js';
import {schemas} from './schema-suite.js';
import {search} from './search.js';
import {searchGrid} from './search-grid.js';
import {searchKeys} from './search-keys.js';
import {searchNational} from './search-national.js';
import {visits} from './visits.js';

const benches: Readonly<Record<string, () => Promise<string>>> = {
  search,
  'search-national': searchNational,
  'search-keys': searchKeys,
  visits,
  embed,
  schemas,
};
/** Only when asked for by name. */
const slow: typeof benches = {'search-grid': searchGrid, 'form-collections': formCollections};
/** By name, alone: what follows the name is for them. */
const withArguments: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {faults, forms};
const [first = '', ...rest] = process.argv.slice(2);
const own = Object.hasOwn(withArguments, first) ? {[first]: () => withArguments[first]!(rest)} : {};
const asked = Object.keys(own).length > 0 ? [first] : process.argv.slice(2);
const all: typeof benches = {...benches, ...slow, ...own};
const unknown = asked.filter((name) => !Object.hasOwn(all, name));

if (unknown.length > 0) {
  console.error(
    `No bench is named ${unknown.join(', ')}. There are: ${[...Object.keys(all), ...Object.keys(withArguments)].join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) console.log(`${await all[name]!()}\n`);
}
