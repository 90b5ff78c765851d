/**
 * How many requests one client address may send. Whole offices and mobile networks share one address (NAT), so the
 * limits stop a machine, not a queue of people. Reading public data is not limited.
 *
 * | what | limit | why |
 * |---|---|---|
 * | access code, one reference from one address | 10 in 15 min | a person who mistypes; 42 bits stay out of reach |
 * | access code, one reference from anywhere | 30 in 15 min | many addresses against one case |
 * | access code, one address | 300 in 15 min | one address against many cases |
 * | applications | 600 an hour | a counter with several officers |
 * | drafts saved | 1,200 an hour | every draft is saved many times |
 * | drafts read | 300 in 15 min | codes are 51 bits |
 * | uploads | 1,200 an hour | several files per application |
 * | pieces of uploads | 12,000 an hour | a slow phone sends a file in many |
 * | slot holds | 600 an hour | trying several slots |
 * | live holds | 30 in 10 min | booked, given up and exchanged ones do not count: an office goes on, a machine does not |
 * | people in those holds | 60 in 10 min | the calendar stays open for all others |
 * | end of one hold | 1 | it is given back once, however many requests end it |
 * | different wrong staff tokens | 60 in 15 min | then no token is tried; one stale token asked often counts once |
 * | cases looked up by NIK | 300 an hour | one staff token; a desk asks for the people before it |
 * | appointments | 300 an hour | |
 * | messages of an applicant, one case | 20 an hour | a talk, not a flood |
 * | lost numbers asked for, one address | 20 an hour | a counter that helps |
 * | lost numbers, one service and day from anywhere | 100 an hour | the 10,000 endings of a phone cannot be gone through |
 * | lost numbers, the same service, day and ending | 3 a day | nobody's phone is flooded |
 * | what a search came to | 600 an hour | a waiting room of phones; it only adds to counts |
 */
export const rateLimits = {
  'access-reference-address': {limit: 10, seconds: 900},
  'access-reference': {limit: 30, seconds: 900},
  'access-address': {limit: 300, seconds: 900},
  applications: {limit: 600, seconds: 3600},
  'draft-writes': {limit: 1200, seconds: 3600},
  'draft-reads': {limit: 300, seconds: 900},
  uploads: {limit: 1200, seconds: 3600},
  'upload-parts': {limit: 12_000, seconds: 3600},
  'slot-holds': {limit: 600, seconds: 3600},
  'kept-slots': {limit: 30, seconds: 600},
  'kept-people': {limit: 60, seconds: 600},
  'ended-holds': {limit: 1, seconds: 600},
  'wrong-staff-tokens': {limit: 60, seconds: 900},
  'same-staff-token': {limit: 1, seconds: 900},
  'identity-lookups': {limit: 300, seconds: 3600},
  appointments: {limit: 300, seconds: 3600},
  'applicant-messages': {limit: 20, seconds: 3600},
  'recovery-address': {limit: 20, seconds: 3600},
  'recovery-day': {limit: 100, seconds: 3600},
  'recovery-case': {limit: 3, seconds: 86_400},
  'search-feedback': {limit: 600, seconds: 3600},
} as const;

export type RateLimit = keyof typeof rateLimits;
