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
 * | slot holds | 600 an hour | trying several slots |
 * | appointments | 300 an hour | |
 */
export const rateLimits = {
  'access-reference-address': {limit: 10, seconds: 900},
  'access-reference': {limit: 30, seconds: 900},
  'access-address': {limit: 300, seconds: 900},
  applications: {limit: 600, seconds: 3600},
  'draft-writes': {limit: 1200, seconds: 3600},
  'draft-reads': {limit: 300, seconds: 900},
  uploads: {limit: 1200, seconds: 3600},
  'slot-holds': {limit: 600, seconds: 3600},
  appointments: {limit: 300, seconds: 3600},
} as const;

export type RateLimit = keyof typeof rateLimits;
