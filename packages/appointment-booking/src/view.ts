import type {RegionProfile} from '@mpp-sdk/contract';
import type {QrController, SharedMessages} from '@mpp-sdk/core';
import type {BookingController} from './booking-controller.js';
import type {Messages} from './messages/index.js';

/** What every template of the booking element needs. */
export interface View {
  booking: BookingController;
  words: Messages;
  shared: SharedMessages;
  locale: 'id' | 'en';
  profile: RegionProfile | undefined;
  /** there as soon as a step needs it */
  qr: QrController | undefined;
  now: number;
  /** errors of the last attempt, by id of the control */
  errors: Readonly<Record<string, string>>;
  /** moves focus to a control of that id */
  go: (id: string) => void;
  /** sets the errors of an attempt and goes to their summary; true when there are none */
  check: (errors: Record<string, string>) => boolean;
}
