import {Hono} from 'hono';
import {etagOf} from '../etag.js';
import type {Env} from '../kit.js';
import {answerCached} from '../middleware/conditional.js';
import {pathOf} from '../parameters.js';
import {ProblemError} from '../problem.js';

export function formRoutes(): Hono<Env> {
  return new Hono<Env>().get('/forms/:formId', async (c) => {
    const form = await c.get('region').forms.get(pathOf(c, 'formId', 96));
    if (!form) throw new ProblemError('form-not-found');
    const json = JSON.stringify(form);
    return answerCached(c, json, await etagOf(json), 'public, max-age=60, must-revalidate');
  });
}
