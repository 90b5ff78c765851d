import type {Area, AreaLevel} from '@mpp-sdk/contract';
import {areaLevels, levelsTo} from '@mpp-sdk/domain';
import type {Address} from '@mpp-sdk/domain';

/** The part of an area that an answer keeps. */
type Named = {readonly code: string; readonly name: string};

export const isAddress = (value: unknown): value is Address =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Another choice at one level: what lies above stays, what lies below no longer fits. */
export function chosenAt(address: Address, level: AreaLevel, area: Named | undefined): Address | undefined {
  const above = areaLevels.slice(0, areaLevels.indexOf(level));
  const entries = above.map((name) => [name, address[name]] as const).filter(([, part]) => part);
  const next = Object.fromEntries(area ? [...entries, [level, {code: area.code, name: area.name}]] : entries);
  return Object.keys(next).length ? (next as Address) : undefined;
}

/** An area that was found by its name, with all that it lies within, no deeper than is asked. */
export function addressOf(
  {code, name, within = []}: Pick<Area, 'code' | 'name' | 'within'>,
  deepest: unknown,
): Address {
  const levels = levelsTo(deepest);
  const path = [{code, name}, ...within].sort((a, b) => a.code.length - b.code.length).slice(0, levels.length);
  return Object.fromEntries(path.map((area, at) => [levels[at], {code: area.code, name: area.name}])) as Address;
}

/** The first level that has no answer yet; none when it is whole. */
export const missingLevel = (address: Address, deepest: unknown): AreaLevel | undefined =>
  levelsTo(deepest).find((level) => !address[level]);
