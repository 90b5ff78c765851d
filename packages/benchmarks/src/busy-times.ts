import type {AvailabilityInput, BusyTime} from '@mpp-sdk/domain';

const hour = 3_600_000;
const day = 24 * hour;
/** 2027-03-01 00:00 in Jakarta: a Monday. */
const monday = Date.UTC(2027, 1, 28, 17);

/** Thirty days of a place with twelve half hours on each weekday, and `count` visits spread evenly over all days. */
export function busyMonth(count: number): AvailabilityInput {
  const sessions = [
    {from: '08:00', to: '12:00', capacity: count},
    {from: '13:00', to: '15:00', capacity: count},
  ];
  return {
    locationId: 'bench',
    zone: 'Asia/Jakarta',
    schedule: {slotMinutes: 30, weekly: {1: sessions, 2: sessions, 3: sessions, 4: sessions, 5: sessions}},
    from: '2027-03-01',
    to: '2027-03-30',
    now: monday - day,
    busy: Array.from({length: count}, (_, at) => visit(at)),
  };
}

function visit(at: number): BusyTime {
  const start = monday + (at % 30) * day + 8 * hour + (at % 14) * (hour / 2);
  return {start, end: start + hour / 2, people: 1};
}
