import {Hono} from 'hono';
import {openCase} from '../cases.js';
import type {Context, Env, Kit} from '../kit.js';
import {requireAct} from '../middleware/auth.js';
import {pathOf} from '../parameters.js';
import {ProblemError} from '../problem.js';
import {attachmentHeader} from '../rules/attachment-header.js';
import {staffCase} from '../staff-case.js';
import {openUpload} from '../uploads.js';

/** An applicant's file for the officer who reads the case: always as a download, never opened as a page of this server. */
export function staffDocumentRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>().get('/applications/:reference/documents/:documentId', (c) => download(c, kit));
}

async function download(c: Context, kit: Kit): Promise<Response> {
  requireAct(c, 'read-cases');
  const region = c.get('region');
  const record = await staffCase(c);
  const id = pathOf(c, 'documentId', 64);
  const document = record.documents.find((one) => one.id === id);
  const bytes = document && (await openUpload(kit, region, id));
  if (!document || !bytes) throw new ProblemError('upload-not-found');
  const {documentNames} = await openCase(kit, region.code, record);
  return c.body(Uint8Array.from(bytes), 200, {
    'Content-Type': document.mediaType ?? 'application/octet-stream',
    'Content-Disposition': attachmentHeader(documentNames[id] ?? id),
    'Cache-Control': 'no-store',
  });
}
