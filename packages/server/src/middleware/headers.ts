import type {MiddlewareHandler} from 'hono';
import type {Env} from '../kit.js';

/** What is not said to be public is nobody's to keep. */
export const securityHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const {headers} = c.res;
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  if (!headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  }
};
