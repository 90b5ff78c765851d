import type {StaffToken, StaffTokenInfo} from '@mpp-sdk/contract';
import {Hono} from 'hono';
import type {Env, Kit} from '../kit.js';
import {requireAct} from '../middleware/auth.js';
import {readJson} from '../middleware/body.js';
import {pathOf} from '../parameters.js';
import {ProblemError, invalidField} from '../problem.js';
import {mayDo} from '../rules/staff-roles.js';
import {sha256} from '../security/hash.js';
import {newId, newToken} from '../security/tokens.js';
import type {StaffTokenRecord} from '../store/records.js';

const dayMs = 86_400_000;
const defaultDays = 90;

export function staffTokenRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .get('/tokens', async (c) => {
      requireAct(c, 'make-tokens');
      return c.json({items: (await c.get('region').staffTokens.list(kit.now())).map(infoOf)});
    })
    .post('/tokens', async (c) => {
      requireAct(c, 'make-tokens');
      const request = kit.validate('StaffTokenRequest', await readJson(c));
      const {role, agencyId, label, expiresInDays = defaultDays} = request;
      const {agencies} = (await kit.catalogues.of(c.get('region'))).catalogue;
      if (agencyId !== undefined && !agencies.some(({id}) => id === agencyId))
        throw invalidField('/agencyId', 'unknown', 'The region has no service of such an agency');
      const token = newToken('staff', kit.randomBytes);
      const now = kit.now();
      const record: StaffTokenRecord = {
        id: newId(kit.randomBytes),
        tokenHash: await sha256(token),
        role,
        ...(agencyId !== undefined && {agencyId}),
        ...(label !== undefined && {label}),
        createdAt: now,
        expiresAt: now + expiresInDays * dayMs,
      };
      await c.get('region').staffTokens.create(record);
      return c.json({token, info: infoOf(record)} satisfies StaffToken, 201);
    })
    .delete('/tokens/:tokenId', async (c) => {
      requireAct(c, 'make-tokens');
      if (!(await c.get('region').staffTokens.revoke(pathOf(c, 'tokenId', 64))))
        throw new ProblemError('token-not-found');
      return c.body(null, 204);
    })
    .post('/tokens/:tokenId/rotation', async (c) => {
      const identity = c.get('staff');
      const id = pathOf(c, 'tokenId', 64);
      if (!mayDo(identity, 'make-tokens') && identity.tokenId !== id) throw new ProblemError('forbidden');
      const now = kit.now();
      const present = (await c.get('region').staffTokens.list(now)).find((one) => one.id === id);
      if (!present) throw new ProblemError('token-not-found');
      // As long a life as it was given at first; a token never makes its own life longer.
      const expiresAt = now + (present.expiresAt - present.createdAt);
      const token = newToken('staff', kit.randomBytes);
      const end = mayDo(identity, 'make-tokens') ? expiresAt : present.expiresAt;
      const rotated = await c.get('region').staffTokens.rotate(id, await sha256(token), end, now);
      if (!rotated) throw new ProblemError('token-not-found');
      return c.json({token, info: infoOf(rotated)} satisfies StaffToken, 201);
    });
}

function infoOf({id, role, agencyId, label, createdAt, expiresAt}: StaffTokenRecord): StaffTokenInfo {
  return {
    id,
    role,
    ...(agencyId !== undefined && {agencyId}),
    ...(label !== undefined && {label}),
    expiresAt: new Date(expiresAt).toISOString(),
    createdAt: new Date(createdAt).toISOString(),
  };
}
