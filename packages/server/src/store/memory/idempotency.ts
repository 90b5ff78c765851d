import type {Idempotency} from '../store.js';
import {copy, live} from './copy.js';
import type {RegionData} from './region-data.js';

export type Earlier = {outcome: 'replayed'; sealedAnswer: string} | {outcome: 'key-reused'};

/** What a live key answers, or undefined when the key is free. */
export function earlier(
  data: RegionData,
  key: Pick<Idempotency, 'keyHash' | 'requestHash'> | undefined,
  now: number,
): Earlier | undefined {
  const kept = key && live(data.idempotency.get(key.keyHash), now);
  if (!kept) return undefined;
  return kept.requestHash === key.requestHash
    ? {outcome: 'replayed', sealedAnswer: kept.sealedAnswer}
    : {outcome: 'key-reused'};
}

export function remember(data: RegionData, key: Idempotency | undefined): void {
  if (key) data.idempotency.set(key.keyHash, copy(key));
}
