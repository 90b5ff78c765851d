import type {ApplicationEvent} from '@mpp-sdk/contract';
import {Hono} from 'hono';
import {referenceOf} from '../access.js';
import {eventsOf} from '../cases.js';
import type {Env, Kit} from '../kit.js';
import {requireApplicant} from '../middleware/auth.js';
import {integerOf} from '../parameters.js';
import {ProblemError, invalidParameter} from '../problem.js';
import {bearerOf} from '../security/tokens.js';
import {eventStream} from '../event-stream.js';

/** Polling and streaming are two readings of the same append-only list. */
export function applicationEventRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>().get('/applications/:reference/events', async (c) => {
    const reference = await requireApplicant(c, kit, 'application', referenceOf(c, 'application'));
    const region = c.get('region');
    const seen = c.req.header('Last-Event-ID');
    if (seen !== undefined && !/^\d{1,9}$/.test(seen)) throw invalidParameter('Last-Event-ID', 'the id of an event');
    const after = Number(seen ?? integerOf(c, 'after', 0, 999_999_999) ?? 0);
    const streams = c.req.header('Accept')?.includes('text/event-stream') && c.req.raw.method !== 'HEAD';
    if (!streams) return c.json({items: await eventsOf(kit, region, reference, after)});
    const bearer = bearerOf(c.req.header('Authorization'))!;
    const giveBack = kit.options.rateLimits === false ? () => {} : kit.streams.take(bearer);
    if (!giveBack) throw new ProblemError('rate-limited', {retryAfter: 30});
    const source = `/v1/regions/${region.code}/applications/${reference}`;
    const body = eventStream({
      after,
      watch: (wake) => region.applications.watch(reference, wake),
      read: (from) => eventsOf(kit, region, reference, from),
      format: (event) => `id: ${event.id}\ndata: ${JSON.stringify(cloudEvent(event, source))}\n\n`,
      pollMs: kit.options.eventPollMs ?? 10_000,
      totalMs: kit.options.eventStreamMs ?? 300_000,
      signals: [c.req.raw.signal, kit.options.closing],
      onEnd: giveBack,
    });
    return c.body(body, 200, {'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no'});
  });
}

/** CloudEvents 1.0, structured JSON. */
function cloudEvent(event: ApplicationEvent, source: string) {
  return {
    specversion: '1.0',
    id: event.id,
    source,
    type: `id.mpp.application.${event.type}`,
    time: event.at,
    datacontenttype: 'application/json',
    data: event,
  };
}
