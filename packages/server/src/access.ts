import type {AccessToken} from '@mpp-sdk/contract';
import {normalizeCode, parseReference, randomCode} from '@mpp-sdk/domain';
import type {Context, Kit} from './kit.js';
import {ProblemError} from './problem.js';
import {hashAccessCode, verifyAccessCode} from './security/access-code.js';
import {sha256} from './security/hash.js';
import {newToken} from './security/tokens.js';
import {readJson} from './middleware/body.js';
import {pathOf} from './parameters.js';

const tokenLife = 30 * 60_000;

/** A new code to show once, and the hash to keep. Ten characters are 42 bits. */
export async function newAccessCode(kit: Kit): Promise<{accessCode: string; codeHash: string}> {
  const code = randomCode(10, kit.randomBytes);
  return {accessCode: `${code.slice(0, 5)}-${code.slice(5)}`, codeHash: await hashAccessCode(code, kit.randomBytes)};
}

/** The reference of the path in its one written form, when it is one of this kind. */
export function referenceOf(c: Context, kind: 'application' | 'appointment'): string | undefined {
  const parsed = parseReference(pathOf(c, 'reference', 40));
  return parsed?.kind === kind ? parsed.reference : undefined;
}

/**
 * Reference and code to a bearer token. A wrong reference and a wrong code cost the same time and get the same answer;
 * every try counts, so that the right code found by trying is refused as well.
 */
export async function grantAccess(
  c: Context,
  kit: Kit,
  kind: 'application' | 'appointment',
  codeHashOf: (reference: string) => Promise<string | undefined>,
): Promise<AccessToken> {
  const asked = pathOf(c, 'reference', 40);
  const {accessCode} = kit.validate('AccessRequest', await readJson(c));
  const region = c.get('region').code;
  const reference = referenceOf(c, kind);
  const address = kit.limiter.addressOf(c.req.raw);
  const key = reference ?? normalizeCode(asked);
  await kit.limiter.count('access-reference-address', region, kind, key, address);
  await kit.limiter.count('access-reference', region, kind, key);
  await kit.limiter.count('access-address', address);
  const stored = reference === undefined ? undefined : await codeHashOf(reference);
  const right = await verifyAccessCode(normalizeCode(accessCode), stored);
  if (!right || reference === undefined) throw new ProblemError('wrong-reference-or-code');
  const token = newToken('applicant', kit.randomBytes);
  const expiresAt = kit.now() + tokenLife;
  await c.get('region').accessTokens.put({tokenHash: await sha256(token), kind, reference, expiresAt});
  return {token, expiresAt: new Date(expiresAt).toISOString()};
}
