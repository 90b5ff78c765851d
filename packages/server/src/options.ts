import type {RandomBytes} from './security/vault.js';

/** What the app tells an operator. An entry never holds bodies, codes, tokens, raw URLs or personal data. */
export interface Logger {
  request(entry: RequestEntry): void;
  failure(entry: FailureEntry): void;
}

export interface RequestEntry {
  requestId: string;
  method: string;
  /** pattern such as `/v1/regions/:region/applications/:reference` */
  route: string;
  status: number;
  ms: number;
  region?: string;
}

export interface FailureEntry {
  requestId: string;
  route: string;
  name: string;
  /** system or database code, when there is one */
  code?: string;
  /** frames only: a message may quote what a person has written */
  stack: string[];
}

export interface AppOptions {
  /** Encrypts personal data at rest: 32 bytes, or an AES-GCM key that may encrypt and decrypt. */
  dataKey: Uint8Array | CryptoKey;
  /** epoch milliseconds */
  now?: () => number;
  randomBytes?: RandomBytes;
  /** The operator's own token (STAFF_TOKEN); without it nobody can make staff tokens. */
  operatorToken?: string;
  /** Added to every region's own list; `*` lets any page call, never with credentials. */
  extraOrigins?: readonly string[];
  /** Take the client's address from the last entry of X-Forwarded-For. */
  trustProxy?: boolean;
  /** Address of the peer, for rate limits. */
  clientAddress?: (request: Request) => string | undefined;
  /** default on */
  rateLimits?: boolean;
  logger?: Logger;
  /** Where this server is reached from outside, without a trailing slash; default is the origin of each request. */
  publicUrl?: string;
  /** How often an event stream looks into the store, in milliseconds; default 2,000. */
  eventPollMs?: number;
  /** How long an event stream stays open, in milliseconds; default 300,000. */
  eventStreamMs?: number;
  /** Aborted when the server stops: open event streams end. */
  closing?: AbortSignal;
}
