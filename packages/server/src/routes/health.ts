import {Hono} from 'hono';
import type {Env, Kit} from '../kit.js';
import {ProblemError} from '../problem.js';

export function healthRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .get('/healthz', (c) => c.json({status: 'ok'}))
    .get('/readyz', async (c) => {
      try {
        await kit.store.ping();
      } catch {
        throw new ProblemError('unavailable', {retryAfter: 5});
      }
      return c.json({status: 'ok'});
    });
}
