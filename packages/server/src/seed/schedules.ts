import type {Schedule, Session} from '@mpp-sdk/contract';

type Weekly = Schedule['weekly'];
type Period = NonNullable<Schedule['periods']>[number];

/** Two sessions around a break; times are the office's own wall clock. */
function day(from: string, pause: string, resume: string, to: string, capacity: number): Session[] {
  return [
    {from, to: pause, capacity},
    {from: resume, to, capacity},
  ];
}

/** Monday to Thursday alike, and Friday with its longer break for prayer. Saturday only where one is given. */
function week(thursdays: Session[], friday: Session[], saturday?: Session[]): Weekly {
  const days: Weekly = {1: thursdays, 2: thursdays, 3: thursdays, 4: thursdays, 5: friday};
  return saturday ? {...days, 6: saturday} : days;
}

/** Ramadan moves about 11 days a year and is fixed only by the government's sighting: these dates are estimates. */
function ramadan(weekly: Weekly): Period[] {
  return [
    {name: 'Ramadan 1447 H (perkiraan)', from: '2026-02-18', to: '2026-03-19', weekly},
    {name: 'Ramadan 1448 H (perkiraan)', from: '2027-02-08', to: '2027-03-09', weekly},
  ];
}

const rules = {slotMinutes: 15, cutOffMinutes: 60, horizonDays: 60};

/** An office that is open all day with `capacity` counters; `saturday` counters on Saturday morning. */
export function officeSchedule(capacity: number, saturday = 0): Schedule {
  const morning = (from: string) => (saturday ? [{from, to: '12:00', capacity: saturday}] : undefined);
  return {
    ...rules,
    weekly: week(
      day('07:30', '12:00', '13:00', '16:00', capacity),
      day('07:30', '11:30', '13:00', '16:30', capacity),
      morning('07:30'),
    ),
    periods: ramadan(
      week(
        day('08:00', '12:00', '12:30', '15:00', capacity),
        day('08:00', '11:30', '12:30', '15:30', capacity),
        morning('08:00'),
      ),
    ),
  };
}

/** A vehicle that drives out in the morning and is back before the office closes. */
export function mobileSchedule(capacity: number): Schedule {
  return {
    ...rules,
    weekly: week(day('09:00', '12:00', '13:00', '15:00', capacity), day('09:00', '11:30', '13:30', '15:00', capacity)),
    periods: ramadan(
      week(day('09:00', '12:00', '12:30', '14:00', capacity), day('09:00', '11:30', '13:00', '14:30', capacity)),
    ),
  };
}
