import type {MiddlewareHandler} from 'hono';
import type {Env, Kit} from '../kit.js';
import type {FailureEntry} from '../options.js';
import type {RouteTable} from '../route-table.js';
import {newId} from '../security/tokens.js';

/** Gives every request an id and one line in the log: the route's pattern, never the URL. */
export function log(kit: Kit, routes: () => RouteTable): MiddlewareHandler<Env> {
  return async (c, next) => {
    const started = performance.now();
    c.set('requestId', newId(kit.randomBytes));
    c.set('route', routes().patternOf(c.req.method, c.req.path) ?? '(none)');
    await next();
    c.res.headers.set('X-Request-Id', c.get('requestId'));
    kit.logger?.request({
      requestId: c.get('requestId'),
      method: c.req.method,
      route: c.get('route'),
      status: c.res.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      region: c.get('region')?.code,
    });
  };
}

/** What may be written of an unexpected error: no message, since a database quotes values in it. */
export function failureOf(error: unknown): Pick<FailureEntry, 'name' | 'code' | 'stack'> {
  const {name, code, stack} = (error ?? {}) as {name?: unknown; code?: unknown; stack?: unknown};
  return {
    name: String(name ?? typeof error),
    ...(typeof code === 'string' ? {code} : {}),
    stack: String(stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim())
      .slice(0, 12),
  };
}
