import {lookupsOf} from './case-lookups.js';
import type {CaseSecrets} from './cases.js';
import type {Kit} from './kit.js';
import {recoveryLookups} from './recovery.js';
import {contextOf} from './security/contexts.js';
import {keysKnownFor} from './security/keyring.js';
import {sealedKinds} from './store/region-keys.js';
import type {SealedValue} from './store/region-keys.js';
import type {RegionStore} from './store/store.js';

type WithKeys = Pick<Kit, 'keyring' | 'vault' | 'now'>;

const batch = 100;
/** By then every process writes with the present key, and whatever it began to write before has been written. */
const graceMs = 10 * keysKnownFor;

export interface ResealOutcome {
  /** values that are under the present key now and were not before */
  resealed: number;
  /** values that could not be opened: changed from outside, or under a key that is gone */
  failed: number;
  /** whether nothing is under another key any more but what failed */
  done: boolean;
  /** older keys that nothing is under any more and that were deleted */
  retired: number;
}

/**
 * Brings values of the region under its present key, at most `limit` of them. It may run while the region is in use and in
 * several processes at once: a value that somebody has written anew meanwhile is left as it is. Once all are done, older
 * keys go.
 */
export async function reseal(kit: WithKeys, region: RegionStore, limit = Infinity): Promise<ResealOutcome> {
  const current = (await kit.keyring.all(region.code)).at(-1)!;
  const outcome: ResealOutcome = {resealed: 0, failed: 0, done: false, retired: 0};
  for (const kind of sealedKinds) {
    for (let after: SealedValue['key'] | undefined; ;) {
      const room = Math.min(batch, limit - outcome.resealed - outcome.failed);
      if (room <= 0) return outcome;
      const values = await region.sealed.others(kind, current.id, after, room);
      for (const value of values) {
        const done = await resealOne(kit, region, value);
        if (done === undefined) outcome.failed++;
        else if (done) outcome.resealed++;
      }
      if (values.length < room) break;
      after = values.at(-1)!.key;
    }
  }
  outcome.done = true;
  if (outcome.failed === 0 && kit.now() - current.createdAt >= graceMs)
    outcome.retired = await retire(kit, region, current.id);
  return outcome;
}

/** Undefined when the value does not open; false when somebody has written it anew meanwhile. */
async function resealOne(kit: WithKeys, region: RegionStore, value: SealedValue): Promise<boolean | undefined> {
  const {vault} = kit;
  const context = contextOf(region.code, value);
  const {sealed} = value;
  if (typeof sealed !== 'string') {
    const plain = await vault.openBytes(sealed, context).catch(() => undefined);
    return plain && region.sealed.replace(value, await vault.sealBytes(plain, context));
  }
  const opened = await vault.open<unknown>(sealed, context).then(
    (plain) => ({plain}),
    () => undefined,
  );
  if (!opened) return undefined;
  // First the hashes: a case whose value is under the present key is not looked at again.
  if (value.kind === 'application') {
    const {identities = [], recovery} = opened.plain as CaseSecrets;
    const hashes = [lookupsOf(kit, region.code, identities), recoveryLookups(kit, region.code, recovery)];
    await region.applications.setLookups(value.key[0], (await Promise.all(hashes)).flat());
  }
  return region.sealed.replace(value, await vault.seal(opened.plain, context));
}

async function retire({keyring}: WithKeys, {code, keys, sealed}: RegionStore, current: number): Promise<number> {
  // Another process may have written with an older key since it was walked over.
  for (const kind of sealedKinds) if ((await sealed.count(kind, current)) > 0) return 0;
  const older = (await keys.list()).filter(({id}) => id < current);
  for (const {id} of older) await keys.delete(id);
  await keys.setComplete(current);
  keyring.forget(code);
  return older.length;
}
