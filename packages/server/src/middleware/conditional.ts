import {matches, noneMatch} from '../etag.js';
import type {Context} from '../kit.js';
import {ProblemError} from '../problem.js';

/** Public data with a strong ETag: 304 when the client has it already. */
export function answerCached(c: Context, json: string, etag: string, cacheControl: string): Response {
  c.header('ETag', etag);
  c.header('Cache-Control', cacheControl);
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  if (noneMatch(c.req.header('If-None-Match'), etag)) return c.body(null, 304);
  return c.body(json, 200, {'Content-Type': 'application/json'});
}

/** Throws precondition-failed when the client has seen another version; without If-Match there is nothing to check. */
export function checkIfMatch(c: Context, etag: string): void {
  const header = c.req.header('If-Match');
  if (header !== undefined && !matches(header, etag)) throw new ProblemError('precondition-failed');
}
