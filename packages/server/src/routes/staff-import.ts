import type {Service, ServiceCheck, ServiceCheckReport} from '@mpp-sdk/contract';
import {toLocalDate} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import {decodeCursor, encodeCursor} from '../cursor.js';
import {importServices} from '../import/import-services.js';
import {writeJsonLines} from '../import/json-lines.js';
import {jsonLinesType, readImport, spreadsheetType} from '../import/read-import.js';
import {servicePage, templatePages} from '../import/sheet-pages.js';
import type {Context, Env, Kit} from '../kit.js';
import {requireAct} from '../middleware/auth.js';
import {choiceOf, integerOf, limitOf, textOf} from '../parameters.js';
import {ProblemError} from '../problem.js';
import {acceptedLanguage} from '../rules/accepted-language.js';
import {attachmentHeader} from '../rules/attachment-header.js';
import {checkService} from '../rules/service-check.js';
import {seesAgency} from '../rules/staff-roles.js';
import {toBytes} from '../security/encoding.js';
import type {Spreadsheets} from '../spreadsheets.js';

/** A catalogue in and out as a file, and what its standards lack. */
export function staffImportRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .post('/services/import', async (c) => {
      requireAct(c, 'import-services');
      const language = acceptedLanguage(c.req.header('Accept-Language'));
      const dryRun = choiceOf(c, 'dryRun', ['true', 'false'] as const) === 'true';
      return c.json(await importServices(c, kit, await readImport(c, kit, language), {dryRun, language}));
    })
    .get('/services/template', async (c) => {
      requireAct(c, 'export-services');
      const language = acceptedLanguage(c.req.header('Accept-Language'));
      const bytes = await spreadsheetsOf(kit).write(templatePages(language));
      return asFile(c, bytes, spreadsheetType, language === 'id' ? 'templat-layanan.xlsx' : 'service-template.xlsx');
    })
    .get('/services/export', async (c) => {
      requireAct(c, 'export-services');
      const format = choiceOf(c, 'format', ['jsonl', 'xlsx'] as const) ?? 'jsonl';
      const name = `layanan-${c.get('region').code}.${format}`;
      if (format === 'jsonl') return asFile(c, linesOf(seenServices(c)), jsonLinesType, name);
      const services: Service[] = [];
      for await (const page of seenServices(c)) services.push(...page);
      if (services.length > mostInSheet)
        throw new ProblemError('body-too-large', {detail: 'Too many for a spreadsheet; ask for jsonl'});
      const language = acceptedLanguage(c.req.header('Accept-Language'));
      return asFile(c, await spreadsheetsOf(kit).write([servicePage(services, language)]), spreadsheetType, name);
    })
    .get('/services/check', async (c) => {
      requireAct(c, 'check-services');
      return c.json(await checkReport(c, kit));
    });
}

/** What a spreadsheet is taken back with. */
const mostInSheet = 2000;

function spreadsheetsOf(kit: Kit): Spreadsheets {
  const {spreadsheets} = kit.options;
  if (!spreadsheets) throw new ProblemError('unsupported-media-type', {detail: 'This server writes no spreadsheets'});
  return spreadsheets;
}

function asFile(
  c: Context,
  content: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>,
  type: string,
  name: string,
): Response {
  c.header('Content-Disposition', attachmentHeader(name));
  return c.body(content, 200, {'Content-Type': type});
}

/** The services that the token may see, page by page. */
async function* seenServices(c: Context): AsyncGenerator<Service[]> {
  const identity = c.get('staff');
  for await (const page of c.get('region').services.since(0))
    yield page.filter(({agency}) => seesAgency(identity, agency.id));
}

/** A nation's services are 130 MB: they are written as they are read. */
function linesOf(pages: AsyncGenerator<Service[]>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const {done, value} = await pages.next();
      if (done) controller.close();
      else controller.enqueue(toBytes(writeJsonLines(value)));
    },
    cancel: async () => void (await pages.return(undefined)),
  });
}

const usuallyStaleAfter = 365;

async function checkReport(c: Context, kit: Kit): Promise<ServiceCheckReport> {
  const staleAfterDays = integerOf(c, 'staleAfterDays', 1, 3650) ?? usuallyStaleAfter;
  const agencyId = textOf(c, 'agencyId', 64);
  const offset = decodeCursor(textOf(c, 'cursor', 400), {offset: 'count'})?.offset ?? 0;
  const limit = limitOf(c);
  const day = toLocalDate(kit.now(), c.get('settings').profile.zone);
  const counts: Record<string, number> = {};
  const items: ServiceCheck[] = [];
  let [services, flawed] = [0, 0];
  for await (const page of seenServices(c)) {
    for (const service of page) {
      const {id, name, agency} = service;
      if (agencyId !== undefined && agencyId !== agency.id) continue;
      services += 1;
      const findings = checkService(service, day, staleAfterDays);
      if (findings.length === 0) continue;
      for (const {kind} of findings) counts[kind] = (counts[kind] ?? 0) + 1;
      if (flawed >= offset && items.length < limit) items.push({serviceId: id, name, agencyId: agency.id, findings});
      flawed += 1;
    }
  }
  const end = offset + limit;
  const next = flawed > end ? {next: encodeCursor({offset: end})} : {};
  return {day, staleAfterDays, services, complete: services - flawed, counts, items, ...next};
}
