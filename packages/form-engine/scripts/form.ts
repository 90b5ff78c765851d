/**
 * `npm run form -- check file.json [--lang en]` says what is wrong with a form definition.
 * `npm run form -- import schema.json [uischema.json]` prints a definition made of a JSON Schema from elsewhere.
 */
import {readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {checkText, importSchema} from '@mpp-sdk/form-engine';
import type {FormReport, ReportLine} from '@mpp-sdk/form-engine';

type Language = 'id' | 'en';
type Place = NonNullable<ReportLine['place']>;

const usage = {
  id: 'Tulis: npm run form -- check berkas.json [--lang en], atau npm run form -- import skema.json [uischema.json]',
  en: 'Write: npm run form -- check file.json [--lang en], or npm run form -- import schema.json [uischema.json]',
};
const heads = {
  id: {error: 'SALAH', hint: 'SARAN'},
  en: {error: 'ERROR', hint: 'HINT'},
};

function read(file: string, language: Language): string {
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8');
  } catch {
    return stop(language === 'id' ? `${file}: berkas tidak dapat dibaca.` : `${file}: the file cannot be read.`);
  }
}

/** A file as JSON; says in one sentence why it cannot be read. */
function json(file: string, language: Language): unknown {
  const text = read(file, language);
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    return stop(language === 'id' ? `${file}: bukan JSON yang benar (${said}).` : `${file}: is not JSON (${said}).`);
  }
}

const places = {
  id: ({line, column}: Place) => `baris ${line}, kolom ${column}`,
  en: ({line, column}: Place) => `line ${line}, column ${column}`,
};

function stop(words: string): never {
  console.error(words);
  process.exit(1);
}

function print(file: string, {lines, counts}: FormReport, language: Language): void {
  for (const {level, path, words, place} of lines) {
    const at = place ? ` ${places[language](place)}` : '';
    console.log(`${heads[language][level]}${at}${path && ` ${path}`}: ${words[language]}`);
  }
  const errors = lines.filter(({level}) => level === 'error').length;
  const hints = lines.length - errors;
  if (counts) {
    const {pages, questions, repeats, computed} = counts;
    console.log(
      language === 'id'
        ? `${file}: ${pages} halaman, ${questions} pertanyaan, ${repeats} daftar berulang, ${computed} isian dihitung.`
        : `${file}: ${pages} pages, ${questions} questions, ${repeats} repeats, ${computed} computed.`,
    );
  }
  const sound = language === 'id' ? 'Formulir ini dapat dipakai.' : 'This form can be used.';
  const unsound = language === 'id' ? `${errors} hal harus diperbaiki.` : `${errors} to be mended.`;
  console.log(`${errors ? unsound : sound}${hints ? ` ${hints} ${language === 'id' ? 'saran' : 'hints'}.` : ''}`);
  if (errors) process.exitCode = 1;
}

const {positionals, values} = parseArgs({allowPositionals: true, options: {lang: {type: 'string', default: 'id'}}});
const language: Language = values.lang === 'en' ? 'en' : 'id';
const [act, file, layout] = positionals;
if (!file || (act !== 'check' && act !== 'import')) stop(usage[language]);
if (act === 'check') print(file, checkText(read(file, language)), language);
else {
  const uischema = layout === undefined ? undefined : json(layout, language);
  const id = basename(file).replace(/\.[^.]*$/, '');
  console.log(JSON.stringify(importSchema({id, schema: json(file, language), uischema}), null, 2));
}
