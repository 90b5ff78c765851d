import {Hono} from 'hono';
import {decodeCursor, encodeCursor} from '../cursor.js';
import type {Env} from '../kit.js';
import {limitOf, listOf, textOf} from '../parameters.js';
import {findServices, serves} from '../visits.js';

export function locationRoutes(): Hono<Env> {
  return new Hono<Env>().get('/locations', async (c) => {
    const limit = limitOf(c);
    const offset = decodeCursor(textOf(c, 'cursor', 400), {offset: 'count'})?.offset ?? 0;
    const region = c.get('region');
    const services = await findServices(region, listOf(c, 'serviceId', 5));
    const all = (await region.locations.all()).filter((place) => services.every((service) => serves(place, service)));
    const end = offset + limit;
    c.header('Cache-Control', 'public, no-cache');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    return c.json({items: all.slice(offset, end), ...(all.length > end && {next: encodeCursor({offset: end})})});
  });
}
