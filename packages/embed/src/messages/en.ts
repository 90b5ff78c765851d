import type {PortalMessages} from './id.js';

export const en: PortalMessages = {
  navigation: 'Services on this page',
  search: ['Find', 'a service'],
  tracker: ['Follow', 'an application'],
  booking: ['Appointments'],
  back: 'Back',
};
