import {Hono} from 'hono';
import {etagOf} from '../etag.js';
import type {Context, Env} from '../kit.js';
import {answerCached} from '../middleware/conditional.js';

export function regionRoutes(): Hono<Env> {
  const profile = async (c: Context) => {
    const json = JSON.stringify(c.get('settings').profile);
    return answerCached(c, json, await etagOf(json), 'public, max-age=60, must-revalidate');
  };
  return new Hono<Env>().get('/v1/regions/:region', profile).get('/v1/regions/:region/', profile);
}
