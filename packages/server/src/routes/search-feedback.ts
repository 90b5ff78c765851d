import {cleanQuery, toLocalDate} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import type {Env, Kit} from '../kit.js';
import {readJson} from '../middleware/body.js';

/** A region's day of honest searches has far fewer different ones; a flood of nonsense ends here. */
const mostADay = 2000;
const feedbackLimit = 4000;

/** What searches came to, counted by day. Nothing of who asked is kept, and of what was asked only clean words. */
export function searchFeedbackRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>().post('/search-feedback', async (c) => {
    await kit.limiter.count('search-feedback', kit.limiter.addressOf(c.req.raw));
    const {query, outcome, serviceId} = kit.validate('SearchFeedback', await readJson(c, feedbackLimit));
    // The client has done so already; an unkind one has not.
    const clean = cleanQuery(query);
    if (clean === '') return c.body(null, 204);
    const region = c.get('region');
    const meant = outcome === 'found' && serviceId !== undefined ? await region.services.get(serviceId) : undefined;
    const day = toLocalDate(kit.now(), c.get('settings').profile.zone);
    await region.searchWords.count({query: clean, outcome, ...(meant && {serviceId: meant.id}), day}, mostADay);
    return c.body(null, 204);
  });
}
