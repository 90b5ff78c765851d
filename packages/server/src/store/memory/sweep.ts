import {oldestSearchDay} from '../search-words.js';
import type {RegionData} from './region-data.js';

/** Forgets what has expired; an upload that an application owns stays. */
export function sweepRegion(data: RegionData, now: number): void {
  for (const map of [data.drafts, data.holds, data.accessTokens, data.staffTokens, data.idempotency])
    deleteExpired(map, now);
  for (const [id, {record}] of data.uploads)
    if (record.reference === undefined && record.expiresAt <= now) data.uploads.delete(id);
  for (const [key, {day}] of data.searches) if (day < oldestSearchDay(now)) data.searches.delete(key);
}

function deleteExpired(map: Map<string, {expiresAt: number}>, now: number): void {
  for (const [key, {expiresAt}] of map) if (expiresAt <= now) map.delete(key);
}
