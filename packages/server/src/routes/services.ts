import {CHANNELS} from '@mpp-sdk/contract';
import type {ServiceSummary} from '@mpp-sdk/contract';
import {Hono} from 'hono';
import {decodeCursor, encodeCursor} from '../cursor.js';
import {etagOf} from '../etag.js';
import type {Env, Kit} from '../kit.js';
import {answerCached} from '../middleware/conditional.js';
import {choiceOf, limitOf, pathOf, textOf} from '../parameters.js';
import {ProblemError} from '../problem.js';

function withoutScore({score: _score, ...item}: ServiceSummary): ServiceSummary {
  return item;
}

export function serviceRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .get('/catalogue', async (c) => {
      const {json, etag} = await kit.catalogues.of(c.get('region'));
      return answerCached(c, json, etag, 'public, no-cache');
    })
    .get('/services', async (c) => {
      const limit = limitOf(c);
      const offset = decodeCursor(textOf(c, 'cursor', 400), {offset: 'count'})?.offset ?? 0;
      const q = textOf(c, 'q', 200) ?? '';
      const filter = {
        channel: choiceOf(c, 'channel', CHANNELS),
        agencyId: textOf(c, 'agencyId', 64),
        lifeEvent: textOf(c, 'lifeEvent', 64),
      };
      const {index} = await kit.catalogues.of(c.get('region'));
      const {items, total, facets, confident} = index.search(q, {...filter, limit, offset});
      const end = offset + limit;
      c.header('Cache-Control', 'public, no-cache');
      c.header('Cross-Origin-Resource-Policy', 'cross-origin');
      return c.json({
        items: q.trim() === '' ? items.map(withoutScore) : items,
        total,
        facets,
        confident,
        ...(total > end && {next: encodeCursor({offset: end})}),
      });
    })
    .get('/services/:serviceId', async (c) => {
      const service = await c.get('region').services.get(pathOf(c, 'serviceId', 96));
      if (!service) throw new ProblemError('service-not-found');
      const json = JSON.stringify(service);
      return answerCached(c, json, await etagOf(json), 'public, max-age=60, must-revalidate');
    });
}
