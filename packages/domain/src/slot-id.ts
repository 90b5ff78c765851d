import {toEpoch} from './zone.js';
import type {Instantish} from './zone.js';

// Minutes since the epoch in base 36 are short and sort by time; a location's id holds no underscore.
const shape = /^([a-z0-9]+(?:-[a-z0-9]+)*)_([0-9a-z]{1,8})$/;

/** Opaque, url-safe and stable: the same place and minute always give the same id. */
export function slotId(locationId: string, start: Instantish): string {
  return `${locationId}_${Math.floor(toEpoch(start) / 60_000).toString(36)}`;
}

/** The place and the start (epoch ms) of a slot id, or undefined for anything else. */
export function parseSlotId(id: string): {locationId: string; start: number} | undefined {
  const match = shape.exec(id);
  return match ? {locationId: match[1]!, start: parseInt(match[2]!, 36) * 60_000} : undefined;
}
