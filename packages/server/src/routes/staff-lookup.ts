import type {StaffApplicationList} from '@mpp-sdk/contract';
import {Hono} from 'hono';
import {hashesOf} from '../case-lookups.js';
import type {Env, Kit} from '../kit.js';
import {requireAct} from '../middleware/auth.js';
import {readJson} from '../middleware/body.js';
import {rowOf} from './staff-applications.js';

const most = 20;

/** A person at the desk has lost the reference: an officer finds the cases by the NIK on the card that is shown. */
export function staffLookupRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>().post('/applications/search', async (c) => {
    const {agencyId, tokenId = 'operator'} = requireAct(c, 'read-cases');
    const {nik} = kit.validate('IdentityQuery', await readJson(c));
    const {code, applications} = c.get('region');
    await kit.limiter.count('identity-lookups', code, tokenId);
    const found = await applications.find(await hashesOf(kit, code, nik), {agencyId, limit: most});
    return c.json({items: found.map((one) => rowOf(c, kit, one))} satisfies StaffApplicationList);
  });
}
