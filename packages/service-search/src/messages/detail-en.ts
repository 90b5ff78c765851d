import type {DetailMessages} from './detail-id.js';
import {sharedEn} from './shared-en.js';

export const detailEn: DetailMessages = {
  ...sharedEn,
  noService: 'Choose a service',
  noServiceText: 'This page does not know yet which service you are looking for.',
  toSearch: 'Find a service',
  askOfficer: 'Ask an officer',
  apply: 'Apply',
  book: 'Book a visit',
  where: 'Where',
  product: 'What you get',
  validity: 'Valid for',
  requirements: 'What you need',
  basis: 'Basis: ',
  when: (text) => `If ${text}`,
  procedure: 'Steps',
  checkedAt: (day) => `Checked ${day}`,
  unchecked: 'Not checked against an official source yet',
  staleText: 'Newer data could not be loaded yet. Cost and requirements may have changed.',
  needsLine: 'Applying and booking need an internet connection.',
};
