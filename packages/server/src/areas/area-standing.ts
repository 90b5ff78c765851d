import type {AreaStanding} from '@mpp-sdk/contract';
import type {Areas} from './areas.js';

type Standing = AreaStanding['standing'];

/**
 * Regencies that are in nobody's list today, though people were registered in them, up to this number: Timor Timur (until
 * 1999), and Papua before it was divided (UU 14, 15, 16 and 29/2022). A NIK keeps the code of the first registration.
 */
const gone: Readonly<Record<string, number>> = {'54': 13, '91': 28};
const firstCity = 71;

/**
 * Whether a NIK may begin with this code. Numbers are given in their order and not given again, so one below the highest of
 * today belonged to an area that is gone; regencies and cities are counted apart.
 */
export async function standingOf(areas: Areas, code: string): Promise<Standing> {
  if (await areas.get(code)) return 'current';
  if (code.length === 2) return code in gone ? 'former' : 'unknown';
  const parent = code.slice(0, -3);
  const above = await standingOf(areas, parent);
  const number = Number(code.slice(-2));
  if (above === 'unknown' || number === 0) return 'unknown';
  const listed = (await areas.get(parent))?.items.map((one) => Number(one.code.slice(-2))) ?? [];
  // Which districts lay in a regency that is gone is not known.
  if (code.length > 5) return above === 'former' || number <= Math.max(0, ...listed) ? 'former' : 'unknown';
  const isCity = number >= firstCity;
  const peers = listed.filter((one) => one >= firstCity === isCity);
  return number <= Math.max((!isCity && gone[parent]) || 0, ...peers) ? 'former' : 'unknown';
}
