import type {AreaLevel, AreaName} from '@mpp-sdk/contract';

/** From the country down; each one's code begins with that of the one before. */
export const areaLevels: readonly AreaLevel[] = ['province', 'regency', 'district', 'village'];

/** Where somebody lives, as far down as was asked: Kemendagri codes, and the names as they were read when it was chosen. */
export type Address = {readonly [level in AreaLevel]?: AreaName};

const LENGTHS = [2, 5, 8, 13];
const CODE = /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/;

/** The levels that are asked for an address that goes down to `level`; all four when that is none. */
export function levelsTo(level: unknown): readonly AreaLevel[] {
  const at = areaLevels.indexOf(level as AreaLevel);
  return areaLevels.slice(0, at < 0 ? undefined : at + 1);
}

/** True for an address that is whole down to `level` and holds together: nothing more, nothing less. */
export function addressFits(value: unknown, level?: unknown): value is Address {
  if (typeof value !== 'object' || value === null) return false;
  const levels = levelsTo(level);
  if (Object.keys(value).length !== levels.length) return false;
  let above = '';
  return levels.every((name, at) => {
    const {code, name: words, ...rest} = Object((value as {[name: string]: unknown})[name]) as Partial<AreaName>;
    if (typeof code !== 'string' || code.length !== LENGTHS[at] || !CODE.test(code) || !code.startsWith(above))
      return false;
    above = `${code}.`;
    return typeof words === 'string' && words.length > 0 && words.length <= 100 && Object.keys(rest).length === 0;
  });
}

/** 'Gambir, Gambir, Kota Jakarta Pusat, DKI Jakarta': the smallest first, as on an envelope; as far as it is known. */
export function formatAddress(address: Address): string {
  return areaLevels
    .map((level) => address[level]?.name)
    .filter(Boolean)
    .reverse()
    .join(', ');
}
