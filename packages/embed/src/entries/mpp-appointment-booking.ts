import {define} from '@mpp-sdk/core';
import {MppAppointmentBooking, MppSlotPicker} from '@mpp-sdk/appointment-booking';

define('mpp-slot-picker', MppSlotPicker);
define('mpp-appointment-booking', MppAppointmentBooking);
