import type {RegionProfile, Zone} from '@mpp-sdk/contract';
import type {WorkingCalendar} from './working-days.js';

/** An office's working days in its own zone. */
export interface Office extends WorkingCalendar {
  zone: Zone;
}

/** When an agency of the region works on cases: its own weekdays, else the region's; closures of both. */
export function officeCalendar(
  {zone, holidays, offices = []}: Pick<RegionProfile, 'zone' | 'holidays' | 'offices'>,
  agencyId?: string,
): Office {
  const common = offices.filter((one) => one.agencyId === undefined);
  const own = offices.filter((one) => one.agencyId !== undefined && one.agencyId === agencyId);
  const weekdays = [...own, ...common].find((one) => one.weekdays)?.weekdays;
  return {
    zone,
    holidays,
    ...(weekdays && {workingWeekdays: weekdays}),
    closures: [...common, ...own].flatMap(({closures = []}) => closures.map(({date}) => date)),
  };
}
