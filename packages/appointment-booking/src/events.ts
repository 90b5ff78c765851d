import {MppEvent} from '@mpp-sdk/core';

/** What a page may know of a held slot: nothing about a person. */
export interface SlotHoldFacts {
  slotId: string;
  /** RFC 3339 in the office's offset */
  start: string;
  end: string;
  expiresAt: string;
  locationId: string;
  serviceIds: readonly string[];
}

/** What a page may know of an appointment: no name, no telephone number, no access code. */
export interface AppointmentFacts {
  reference: string;
  start: string;
  end: string;
  locationId: string;
  serviceIds: readonly string[];
}

/** The server holds a slot for the citizen. */
export class MppSlotHoldEvent extends MppEvent<SlotHoldFacts> {
  constructor(facts: SlotHoldFacts) {
    super('mpp-slot-hold', facts);
  }
}

/** The server has booked the visit, or moved it (`moved`). */
export class MppAppointmentConfirmEvent extends MppEvent<AppointmentFacts & {moved: boolean}> {
  constructor(facts: AppointmentFacts, moved: boolean) {
    super('mpp-appointment-confirm', {...facts, moved});
  }
}

/** The server has cancelled the visit. */
export class MppAppointmentCancelEvent extends MppEvent<AppointmentFacts> {
  constructor(facts: AppointmentFacts) {
    super('mpp-appointment-cancel', facts);
  }
}

/** The citizen wants to see the days from `from` on; whoever fills the picker's `days` brings them. Does not bubble. */
export class SlotRangeEvent extends Event {
  constructor(
    readonly from: string,
    /** chosen by its date: the picker opens this day once it is there */
    readonly day?: string,
  ) {
    super('slot-range');
  }
}

declare global {
  interface HTMLElementEventMap {
    'mpp-slot-hold': MppSlotHoldEvent;
    'mpp-appointment-confirm': MppAppointmentConfirmEvent;
    'mpp-appointment-cancel': MppAppointmentCancelEvent;
  }
}
