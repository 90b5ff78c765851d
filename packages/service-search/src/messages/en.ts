import type {SearchMessages} from './id.js';

export const en: SearchMessages = {
  title: 'Find a service',
  label: 'What do you need?',
  help: 'Use your own words, for example “lost ID card” or “moving house”.',
  submit: 'Search',
  suggestions: 'Suggested words',
};
