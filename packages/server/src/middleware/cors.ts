import type {MiddlewareHandler} from 'hono';
import type {Context, Env, Kit} from '../kit.js';
import {ProblemError} from '../problem.js';

const exposed = [
  'ETag',
  'Location',
  'Retry-After',
  'X-Request-Id',
  'Tus-Resumable',
  'Tus-Version',
  'Tus-Extension',
  'Tus-Max-Size',
  'Upload-Offset',
  'Upload-Length',
  'Upload-Expires',
].join(', ');
const allowedHeaders = [
  'Accept',
  'Accept-Language',
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
  'Tus-Resumable',
  'Upload-Key',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
  'X-Requested-With',
].join(', ');

/**
 * Pages of the region's own list, of the operator's and of this server may call; others get 403 before anything is done.
 * Requests without an Origin (servers, command lines) are not a page's. There are no cookies, so none are allowed.
 */
export function cors(kit: Kit): MiddlewareHandler<Env> {
  return async (c, next) => {
    const settings = c.get('settings');
    c.header('Vary', 'Origin', {append: true});
    if (!settings) {
      c.header('Access-Control-Allow-Origin', '*');
      return next();
    }
    const origin = c.req.header('Origin');
    if (origin === undefined) return next();
    if (!allowed(origin, c, kit)) throw new ProblemError('origin-not-allowed');
    const preflight = c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined;
    // Set on the answer below when a route makes its own Response, here when it fails.
    for (const [name, value] of Object.entries(grants(kit, origin, preflight))) c.header(name, value);
    if (preflight) return c.body(null, 204);
    return next();
  };
}

function allowed(origin: string, c: Context, {options}: Kit): boolean {
  const extra = options.extraOrigins ?? [];
  if (extra.includes('*') || extra.includes(origin)) return true;
  if (c.get('settings').allowedOrigins.includes(origin) || c.get('settings').allowedOrigins.includes('*')) return true;
  if (options.publicUrl && origin === new URL(options.publicUrl).origin) return true;
  // A proxy may speak TLS for us, so only host and port are compared.
  return URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host;
}

function grants(kit: Kit, origin: string, preflight: boolean): Record<string, string> {
  const headers: Record<string, string> = {
    'Access-Control-Allow-Origin': kit.options.extraOrigins?.includes('*') ? '*' : origin,
    'Access-Control-Expose-Headers': exposed,
  };
  if (!preflight) return headers;
  return {
    ...headers,
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': allowedHeaders,
    'Access-Control-Max-Age': '7200',
  };
}
