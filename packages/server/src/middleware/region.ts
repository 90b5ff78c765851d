import type {MiddlewareHandler} from 'hono';
import type {Env, Kit} from '../kit.js';
import {ProblemError} from '../problem.js';
import {pageSheetPath} from '../rules/page-assets.js';

const address = /^\/(?:v1\/regions|v1\/staff\/regions|pages)\/([^/]+)(?:\/|$)/;
const code = /^\d{2}(\.\d{2})?$/;

/** Finds the region of the path; every later step works with its handle only. */
export function region(kit: Kit): MiddlewareHandler<Env> {
  return async (c, next) => {
    const found = address.exec(c.req.path);
    if (found && c.req.path !== pageSheetPath) {
      const store = code.test(found[1]!) ? await kit.store.region(found[1]!) : undefined;
      if (!store) {
        // Any page may read this one: it is how a site owner learns that the region's code is wrong.
        throw new ProblemError('region-not-found', {headers: {'Access-Control-Allow-Origin': '*'}});
      }
      c.set('region', store);
      c.set('settings', await store.settings());
    }
    await next();
  };
}
