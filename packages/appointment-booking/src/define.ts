import {define} from '@mpp-sdk/core';
import {MppAppointmentBooking} from './mpp-appointment-booking.js';
import {MppSlotPicker} from './mpp-slot-picker.js';

define('mpp-slot-picker', MppSlotPicker);
define('mpp-appointment-booking', MppAppointmentBooking);
