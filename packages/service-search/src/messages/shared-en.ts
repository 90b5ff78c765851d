import type {FactMessages} from './shared.js';

export const sharedEn: FactMessages = {
  cost: 'Cost',
  time: 'Time',
  hoursTitle: 'Opening hours',
  openNow: (until) => `Open now, until ${until}`,
  closedNow: 'Closed now',
  opensToday: (from) => `opens again today at ${from}`,
  opensOn: (day, from) => `opens again on ${day} at ${from}`,
  today: (hours) => `Today ${hours}`,
  and: ' and ',
};
