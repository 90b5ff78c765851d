import type {TrackerMessages} from './id.js';

export const en: TrackerMessages = {
  title: 'Follow an application',
  intro: 'The number and the access code are on your receipt. You need no account.',
  reference: 'Application number',
  referenceHelp: 'Example: A-7K3M-9XR5',
  code: 'Access code',
  codeHelp: 'Ten letters and digits. Dashes and small letters do not matter.',
  open: 'Show the application',
  opening: 'Checking…',
  referenceMissing: 'Enter the application number.',
  codeMissing: 'Enter the access code.',
  appointmentReference: 'This is the number of an appointment. Application numbers begin with A.',
  wrong: 'The number or the access code does not match. Check both.',
  limited: (minutes) => `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  expiredTitle: 'Enter the access code again',
  expired: 'For your safety, access ends after some time. The application number is still filled in.',
  forgotten: 'Forgot the number?',
  lostTitle: 'Lost the number or the code?',
  lost: 'Bring your ID card to a counter or contact us. An officer can help.',
};
