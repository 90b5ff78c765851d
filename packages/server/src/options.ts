import type {RandomBytes} from './security/cipher.js';
import type {Spreadsheets} from './spreadsheets.js';

/** What the app tells an operator. An entry never holds bodies, codes, tokens, raw URLs or personal data. */
export interface Logger {
  request(entry: RequestEntry): void;
  failure(entry: FailureEntry): void;
  quarantine?(entry: QuarantineEntry): void;
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

/** What a quarantined file was found to be; the file stays sealed in the store until it expires. */
export interface QuarantineEntry {
  region: string;
  uploadId: string;
  /** the scanner's name of it */
  found: string;
}

/** Looks through a whole file; `found` is the scanner's name of what it found. Rejects when the scanner cannot be asked. */
export type FileScanner = (bytes: Uint8Array) => Promise<{found?: string}>;

export interface Message {
  region: string;
  channel: 'sms' | 'whatsapp';
  /** E.164 */
  to: string;
  text: string;
}

/** Sends a message to a citizen's phone; rejects when it was not taken. */
export type Messenger = (message: Message) => Promise<void>;

export interface AppOptions {
  /** Wraps the regions' data keys: 32 bytes, or an AES-GCM key that may encrypt and decrypt. */
  dataKey: Uint8Array | CryptoKey;
  /** What `dataKey` was before, while the regions' keys are still wrapped by it. */
  olderDataKeys?: readonly (Uint8Array | CryptoKey)[];
  /** Without one, files are not scanned and every document says so. */
  scanner?: FileScanner;
  /** Without one, lost numbers are given back at counters only. */
  messenger?: Messenger;
  /** Bytes of files that no case refers to yet; default 100 MB of one draft, 2 GB of a network and 20 GB of a region. */
  unclaimedBytes?: {perDraft?: number; perNetwork?: number; perRegion?: number};
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
  /** Reads and writes spreadsheets for the import; without it only JSON is taken. */
  spreadsheets?: Spreadsheets;
  /** Where this server is reached from outside, without a trailing slash; default is the origin of each request. */
  publicUrl?: string;
  /** How often an event stream looks into the store where nothing has woken it, in milliseconds; default 10,000. */
  eventPollMs?: number;
  /** How long an event stream stays open, in milliseconds; default 300,000. */
  eventStreamMs?: number;
  /** Aborted when the server stops: open event streams end. */
  closing?: AbortSignal;
}
