/** Our own words in both languages, of the elements and of the sample forms: short sentences, no office words. */
import {readFileSync, readdirSync} from 'node:fs';
import {forms} from '../server/src/seed/forms/index.ts';
import {judge} from './readability/judge.mjs';
import {wordsOf} from './readability/read-words.mjs';

const json = (name) => JSON.parse(readFileSync(new URL(`readability/${name}.json`, import.meta.url), 'utf8'));
const packages = new URL('../', import.meta.url);

function* ofMessages() {
  for (const path of readdirSync(packages, {recursive: true})) {
    const file = path.replaceAll('\\', '/');
    if (!/^[\w-]+\/src\/messages\/[\w-]+\.ts$/.test(file)) continue;
    const code = readFileSync(new URL(file, packages), 'utf8');
    for (const {lang, text, line} of wordsOf(code, file)) yield {lang, text, where: `packages/${file}:${line}`};
  }
}

function* ofForms() {
  for (const {id, title, description = {}, texts = {}} of forms) {
    for (const lang of ['id', 'en']) {
      const own = {title: title[lang], description: description[lang], ...texts[lang]};
      for (const [key, text] of Object.entries(own)) if (text) yield {lang, text, where: `form ${id}, ${key}`};
    }
  }
}

const glossary = json('glossary');
const exceptions = json('exceptions');
const used = new Set();
const faults = [];
let read = 0;
for (const {lang, text, where} of [...ofMessages(), ...ofForms()]) {
  read += 1;
  for (const fault of judge(text, glossary[lang])) {
    const exception = exceptions.find((one) => text.includes(one.text));
    if (exception) used.add(exception);
    else faults.push(`${where} (${lang}): ${fault}`);
  }
}
for (const {text} of exceptions.filter((one) => !used.has(one))) faults.push(`no longer an exception: "${text}"`);
for (const fault of faults) console.error(fault);
console.log(`${read} texts read, ${faults.length} to mend.`);
process.exitCode = faults.length || !read ? 1 : 0;
