export {MppAppointmentBooking} from './mpp-appointment-booking.js';
export {MppSlotPicker} from './mpp-slot-picker.js';
export {
  MppAppointmentCancelEvent,
  MppAppointmentConfirmEvent,
  MppSlotHoldEvent,
  SlotRangeEvent,
  type AppointmentFacts,
  type SlotHoldFacts,
} from './events.js';
