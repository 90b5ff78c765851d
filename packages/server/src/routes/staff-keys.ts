import type {DataKey} from '@mpp-sdk/contract';
import {Hono} from 'hono';
import {reseal} from '../key-rotation.js';
import type {Context, Env, Kit} from '../kit.js';
import {requireAct} from '../middleware/auth.js';

const atOnce = 1000;

/** The region's data keys: for the operator only. */
export function staffKeyRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .get('/keys', async (c) => {
      requireAct(c, 'manage-keys');
      return c.json({items: await keysOf(c)});
    })
    .post('/keys', async (c) => {
      requireAct(c, 'manage-keys');
      await kit.keyring.add(c.get('region').code);
      return c.json((await keysOf(c)).at(-1)!, 201);
    })
    .post('/keys/reseal', async (c) => {
      requireAct(c, 'manage-keys');
      return c.json(await reseal(kit, c.get('region'), atOnce));
    });
}

async function keysOf(c: Context): Promise<DataKey[]> {
  const keys = await c.get('region').keys.list();
  return keys.map(({id, createdAt, complete}, at) => ({
    id,
    createdAt: new Date(createdAt).toISOString(),
    current: at === keys.length - 1,
    complete: complete === true,
  }));
}
