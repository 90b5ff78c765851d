import {CHANNELS, VISIT_NEEDS} from '@mpp-sdk/contract';
import type {Facets, ServiceSummary, StandardList} from '@mpp-sdk/contract';
import {Hono} from 'hono';
import {outlineOf} from '../catalogues.js';
import {decodeCursor, encodeCursor} from '../cursor.js';
import {etagOf, noneMatch} from '../etag.js';
import type {Context, Env, Kit} from '../kit.js';
import {answerCached} from '../middleware/conditional.js';
import {choiceOf, integerOf, limitOf, pathOf, textOf} from '../parameters.js';
import {ProblemError} from '../problem.js';

function withoutScore({score: _score, ...item}: ServiceSummary): ServiceSummary {
  return item;
}

/** A nation has thousands of agencies; nobody chooses among more than these. */
const mostAgencies = 100;

function firstOf(facets: Facets, chosen: string | undefined): Facets {
  const agencies = facets.agencies.filter(({id}, at) => at < mostAgencies || id === chosen);
  return {...facets, agencies};
}

/** Full standards are some 2 KB each: more are read one by one. */
const mostStandards = 1000;

const mostOf = (c: Context) => integerOf(c, 'max', 1, 1e9);

export function serviceRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .get('/catalogue', async (c) => {
      const entry = await kit.catalogues.of(c.get('region'));
      const {json, etag} = await entry.answer();
      const many = entry.catalogue.services.length > (mostOf(c) ?? Infinity);
      return many
        ? answerCached(
            c,
            JSON.stringify(outlineOf(entry.catalogue)),
            etag.replace(/"$/, '-outline"'),
            'public, no-cache',
          )
        : answerCached(c, json, etag, 'public, no-cache');
    })
    .get('/catalogue/standards', async (c) => {
      const entry = await kit.catalogues.of(c.get('region'));
      const {region, version, services} = entry.catalogue;
      const many = services.length > Math.min(mostOf(c) ?? mostStandards, mostStandards);
      const etag = (await entry.answer()).etag.replace(/"$/, many ? '-many"' : '-standards"');
      if (noneMatch(c.req.header('If-None-Match'), etag)) return answerCached(c, '', etag, 'public, no-cache');
      const list: StandardList = many
        ? {region, version, total: services.length, services: []}
        : {region, version, services: await c.get('region').services.all()};
      return answerCached(c, JSON.stringify(list), etag, 'public, no-cache');
    })
    .get('/services', async (c) => {
      const limit = limitOf(c);
      const offset = decodeCursor(textOf(c, 'cursor', 400), {offset: 'count'})?.offset ?? 0;
      const q = textOf(c, 'q', 200) ?? '';
      const filter = {
        channel: choiceOf(c, 'channel', CHANNELS),
        agencyId: textOf(c, 'agencyId', 64),
        lifeEvent: textOf(c, 'lifeEvent', 64),
        fee: choiceOf(c, 'fee', ['free'] as const),
        visit: choiceOf(c, 'visit', VISIT_NEEDS),
      };
      const {index} = await kit.catalogues.of(c.get('region'));
      const {items, total, facets, confident} = index.search(q, {...filter, limit, offset});
      const end = offset + limit;
      c.header('Cache-Control', 'public, no-cache');
      c.header('Cross-Origin-Resource-Policy', 'cross-origin');
      return c.json({
        items: q.trim() === '' ? items.map(withoutScore) : items,
        total,
        facets: firstOf(facets, filter.agencyId),
        confident,
        ...(total > end && {next: encodeCursor({offset: end})}),
      });
    })
    .get('/services/:serviceId', async (c) => {
      const service = await c.get('region').services.get(pathOf(c, 'serviceId', 96));
      if (!service) throw new ProblemError('service-not-found');
      const observedTime = await kit.durations.of(c.get('region'), service.id);
      const json = JSON.stringify({...service, observedTime});
      return answerCached(c, json, await etagOf(json), 'public, max-age=60, must-revalidate');
    });
}
