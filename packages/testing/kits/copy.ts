/** What a web developer does with a kit: copies the folder and changes two values. */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
/** What the examples name until they are changed: the API and the region. */
const SAMPLE = {api: 'http://127.0.0.1:4174', region: "'31'"};

/** The copy's folder. Each of the two stands in one place of `file`. */
export function copyKit(name: string, file: string, api: string, region = '31'): string {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-kit-'));
  cpSync(join(examples, name), folder, {recursive: true});
  const text = readFileSync(join(folder, file), 'utf8');
  for (const value of Object.values(SAMPLE)) {
    if (text.split(value).length !== 2) throw new Error(`${name}/${file} should name ${value} once`);
  }
  writeFileSync(join(folder, file), text.replace(SAMPLE.api, api).replace(SAMPLE.region, `'${region}'`));
  return folder;
}

export const discard = (folder: string) => rmSync(folder, {recursive: true, force: true});
