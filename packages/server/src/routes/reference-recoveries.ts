import {Hono} from 'hono';
import type {Env, Kit} from '../kit.js';
import {readJson} from '../middleware/body.js';
import {ProblemError} from '../problem.js';
import {recoveryChannel, sendInBackground} from '../recovery.js';

const bodyLimit = 2000;

/** The number of an application for who has lost it. The answer is the same, and as fast, whether there is such a case or not. */
export function referenceRecoveryRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>().post('/reference-recoveries', async (c) => {
    const channel = recoveryChannel(c.get('settings').profile, kit.options);
    if (!channel) throw new ProblemError('recovery-not-offered');
    const {serviceId, receivedDate, phoneEnding} = kit.validate('ReferenceRecovery', await readJson(c, bodyLimit));
    const {code} = c.get('region');
    await kit.limiter.count('recovery-address', kit.limiter.addressOf(c.req.raw));
    await kit.limiter.count('recovery-day', code, serviceId, receivedDate);
    await kit.limiter.count('recovery-case', code, serviceId, receivedDate, phoneEnding);
    sendInBackground(c, kit, channel, {serviceId, date: receivedDate, phoneEnding});
    return c.json({channel}, 202);
  });
}
