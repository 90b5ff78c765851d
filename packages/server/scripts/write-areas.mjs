/**
 * Writes src/areas/data/ from a file of lines `code,name` in the order of the codes:
 * `node packages/server/scripts/write-areas.mjs wilayah.csv`. The format is described in src/areas/data/README.md.
 */
import {readFileSync, rmSync, readdirSync, writeFileSync} from 'node:fs';

const folder = new URL('../src/areas/data/', import.meta.url);
const [path] = process.argv.slice(2);
if (!path) throw new Error('Say which file: node packages/server/scripts/write-areas.mjs wilayah.csv');

const rows = readFileSync(path, 'utf8')
  .split(/\r?\n/)
  .map((line) => /^([\d.]+),(.*)$/.exec(line))
  .filter((found) => found !== null)
  .map(([, code, name]) => ({code, name: name.trim().replace(/^"(.*)"$/, '$1')}));
for (const {code, name} of rows) {
  if (!/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/.test(code)) throw new Error(`${code} is no Kemendagri code`);
  if (name === '' || /[|`\\$\n]|^\d{4}$/.test(name)) throw new Error(`${code}: the name ${name} cannot be written`);
}

const provinces = new Map();
let expected = 0;
for (const {code, name} of rows) {
  const parts = code.split('.');
  const own = parts.at(-1);
  const lines = provinces.get(parts[0])?.lines;
  if (parts.length === 1) provinces.set(code, {name, lines: [name]});
  else if (parts.length === 2) lines.push(`.${own}|${name}`);
  else if (parts.length === 3) lines.push(`${own}|${name}`);
  else lines[lines.length - 1] += Number(own) === expected ? `|${name}` : `|${own}|${name}`;
  expected = parts.length === 4 ? Number(own) + 1 : 0;
}

for (const file of readdirSync(folder)) if (file.endsWith('.ts')) rmSync(new URL(file, folder));
const note =
  '// Kemendagri codes and names; source, date and licence: README.md. MIT, copyright (c) 2025 cahya dsn. Written by scripts/write-areas.mjs.\n';
for (const [code, {lines}] of provinces) {
  writeFileSync(new URL(`${code}.ts`, folder), `${note}export default \`${lines.join('\n')}\`;\n`);
}
const entries = [...provinces].map(
  ([code, {name}]) => `  {code: '${code}', name: ${JSON.stringify(name)}, load: () => import('./${code}.js')},`,
);
writeFileSync(
  new URL('index.ts', folder),
  `${note}export const provinces: {code: string; name: string; load(): Promise<{default: string}>}[] = [\n${entries.join('\n')}\n];\n`,
);
