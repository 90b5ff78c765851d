/** What a person may know of days and slots, in the office's zone. Pure. */
import type {Slot, Zone} from '@mpp-sdk/contract';
import {formatDate, toLocalTime, type AvailableDay} from '@mpp-sdk/domain';

/** Before this hour of the office it is morning ("Pagi"). */
const NOON = '12:00';

export type DayState = 'free' | 'full' | 'closed' | 'past';

/** `past` is a day without slots that is not closed: over, within the cut-off, or beyond the horizon. */
export function dayState({closed, slots}: AvailableDay): DayState {
  if (closed) return 'closed';
  if (slots.length === 0) return 'past';
  return slots.some(({free}) => free > 0) ? 'free' : 'full';
}

export const freeTimes = ({slots}: AvailableDay): number => slots.filter(({free}) => free > 0).length;

/** The day to open: the wanted one if it is there, else the first with a free place, else the first. */
export function openDay(days: readonly AvailableDay[], wanted?: string): AvailableDay | undefined {
  return days.find(({date}) => date === wanted) ?? days.find((day) => dayState(day) === 'free') ?? days[0];
}

export function findSlot(days: readonly AvailableDay[], id: string): {day: AvailableDay; slot: Slot} | undefined {
  for (const day of days) {
    const slot = day.slots.find((one) => one.id === id);
    if (slot) return {day, slot};
  }
  return undefined;
}

/** Morning and afternoon by the office's clock; a part without slots is left out. */
export function dayParts(slots: readonly Slot[], zone: Zone): {part: 'morning' | 'afternoon'; slots: Slot[]}[] {
  const isMorning = ({start}: Slot) => toLocalTime(start, zone) < NOON;
  const parts = [
    {part: 'morning' as const, slots: slots.filter(isMorning)},
    {part: 'afternoon' as const, slots: slots.filter((slot) => !isMorning(slot))},
  ];
  return parts.filter((one) => one.slots.length > 0);
}

/** Weekday, number and month of a day, as words of their own. */
export function dayWords(date: string, locale: string): {weekday: string; number: string; month: string} {
  const [weekday = '', rest = ''] = formatDate(date, locale).split(', ');
  const space = rest.indexOf(' ');
  return {weekday, number: rest.slice(0, space), month: rest.slice(space + 1)};
}

/** Days under the name of their month ("November 2026"), in order. */
export function byMonth(days: readonly AvailableDay[], locale: string): {month: string; days: AvailableDay[]}[] {
  const months: {month: string; days: AvailableDay[]}[] = [];
  for (const day of days) {
    const {month} = dayWords(day.date, locale);
    const last = months[months.length - 1];
    if (last?.month === month) last.days.push(day);
    else months.push({month, days: [day]});
  }
  return months;
}
