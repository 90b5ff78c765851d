import type {ApplicationStatus, AppointmentStatus} from '@mpp-sdk/contract';

/**
 * What may follow each coarse status of an application. An agency's own finer status moves freely inside one of these,
 * so a status may also follow itself: see `canFollow`.
 */
export const applicationFollowers: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  draft: ['submitted', 'closed'],
  submitted: ['in-review', 'action-needed', 'awaiting-payment', 'decided', 'closed'],
  'in-review': ['action-needed', 'awaiting-payment', 'decided', 'closed'],
  'action-needed': ['in-review', 'awaiting-payment', 'decided', 'closed'],
  'awaiting-payment': ['in-review', 'action-needed', 'decided', 'ready-for-pickup', 'closed'],
  // An objection or a correction of a decision opens the case again.
  decided: ['in-review', 'awaiting-payment', 'ready-for-pickup', 'closed'],
  'ready-for-pickup': ['decided', 'closed'],
  closed: [],
};

/** What may follow each status of an appointment. */
export const appointmentFollowers: Readonly<Record<AppointmentStatus, readonly AppointmentStatus[]>> = {
  waitlisted: ['held', 'booked', 'cancelled'],
  held: ['booked', 'cancelled'],
  booked: ['checked-in', 'cancelled', 'no-show'],
  // Somebody who comes late after all is served, so a no-show may still check in.
  'no-show': ['checked-in'],
  'checked-in': ['fulfilled', 'cancelled'],
  fulfilled: [],
  cancelled: [],
};

/** True when an application may go from one status to the other. The same status again is allowed unless it is closed. */
export function canFollow(from: ApplicationStatus, to: ApplicationStatus): boolean {
  return from === to ? from !== 'closed' : applicationFollowers[from].includes(to);
}

/** True when an appointment may go from one status to the other. */
export function canFollowAppointment(from: AppointmentStatus, to: AppointmentStatus): boolean {
  return appointmentFollowers[from].includes(to);
}
