import type {Slot} from '@mpp-sdk/contract';
import {addDays, type AvailableDay} from '@mpp-sdk/domain';
import {bookableDays, RANGE_DAYS, type CatalogueController, type SlotQuery} from './catalogue-controller.js';
import {dayState, findSlot} from './days.js';
import type {BookingHost} from './host.js';

/** Which days of the place are shown, and asking for them. */
export class DaysController {
  /** first shown day; '' is the first that can be booked */
  from = '';
  /** the day to open */
  wanted?: string;

  constructor(
    private readonly host: BookingHost,
    private readonly read: CatalogueController,
    private readonly visit: () => Omit<SlotQuery, 'from'> | undefined,
  ) {}

  load() {
    const visit = this.visit();
    if (!visit) return;
    const {min, max} = bookableDays(visit.location, this.host.now());
    if (this.from < min) this.from = min;
    if (this.from > max) this.from = max;
    const query: SlotQuery = {...visit, from: this.from};
    this.read.nextDay.reset();
    void this.read.days.run(query).then((answer) => {
      if (!answer || answer.days.some((day) => dayState(day) === 'free')) return;
      void this.read.nextDay.run(query, this.host.now());
    });
  }

  show(from: string, day?: string) {
    this.from = from;
    this.wanted = day;
    this.load();
  }

  /** Opens the day of a slot, from where the shown days begin if it is among them; they are loaded later. */
  openAt(start: string) {
    const visit = this.visit();
    if (!visit) return;
    const date = start.slice(0, 10);
    const {min} = bookableDays(visit.location, this.host.now());
    this.from = date > addDays(min, RANGE_DAYS - 1) ? date : min;
    this.wanted = date;
  }

  find(slotId: string): {day: AvailableDay; slot: Slot} | undefined {
    return findSlot(this.read.days.value?.days ?? [], slotId);
  }
}
