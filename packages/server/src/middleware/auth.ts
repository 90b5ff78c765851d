import type {MiddlewareHandler} from 'hono';
import type {Context, Env, Kit} from '../kit.js';
import {ProblemError} from '../problem.js';
import {mayDo} from '../rules/staff-roles.js';
import type {StaffAct, StaffIdentity} from '../rules/staff-roles.js';
import {equalInConstantTime, sha256} from '../security/hash.js';
import {bearerOf} from '../security/tokens.js';

/** Throws unauthorized unless the bearer is a short-lived token of exactly this case of this region. */
export async function requireApplicant(
  c: Context,
  kit: Kit,
  kind: 'application' | 'appointment',
  reference: string | undefined,
): Promise<string> {
  const token = bearerOf(c.req.header('Authorization'));
  const found = token && (await c.get('region').accessTokens.get(await sha256(token), kit.now()));
  if (!found || found.kind !== kind || found.reference !== reference) throw new ProblemError('unauthorized');
  return found.reference;
}

/** Finds who the staff token belongs to. A token of another region is unknown here. */
export function staff(kit: Kit): MiddlewareHandler<Env> {
  return async (c, next) => {
    const token = bearerOf(c.req.header('Authorization'));
    if (token === undefined) throw new ProblemError('unauthorized');
    const address = kit.limiter.addressOf(c.req.raw);
    await kit.limiter.check('wrong-staff-tokens', address);
    const hash = await sha256(token);
    const identity = await identify(c, kit, hash);
    if (!identity) {
      // A program that asks again and again with an expired token must not lock out the office that it stands in.
      if (await kit.limiter.within('same-staff-token', hash, address))
        await kit.limiter.count('wrong-staff-tokens', address);
      throw new ProblemError('unauthorized');
    }
    c.set('staff', identity);
    await next();
  };
}

async function identify(c: Context, kit: Kit, hash: string): Promise<StaffIdentity | undefined> {
  const {operatorToken} = kit.options;
  if (operatorToken && equalInConstantTime(hash, await sha256(operatorToken))) return {role: 'operator'};
  const found = await c.get('region').staffTokens.find(hash, kit.now());
  return found && {role: found.role, agencyId: found.agencyId, tokenId: found.id};
}

/** Throws forbidden unless the role may do this. */
export function requireAct(c: Context, act: StaffAct): StaffIdentity {
  const identity = c.get('staff');
  if (!mayDo(identity, act)) throw new ProblemError('forbidden');
  return identity;
}
