import type {StaffRole} from '@mpp-sdk/contract';

export interface DraftRecord {
  codeHash: string;
  formId: string;
  serviceId?: string;
  /** answers, channel, helper and form version, encrypted */
  sealed: string;
  /** 1 at first, one more with each replacement; the ETag */
  version: number;
  updatedAt: number;
  expiresAt: number;
}

export interface DraftStore {
  create(draft: DraftRecord): Promise<void>;
  /** undefined also when it has expired */
  get(codeHash: string, now: number): Promise<DraftRecord | undefined>;
  /** Replaces it when its version is still `expectedVersion`. */
  replace(draft: DraftRecord, expectedVersion: number): Promise<'replaced' | 'missing' | 'conflict'>;
  delete(codeHash: string): Promise<boolean>;
}

/** A short-lived bearer token of an applicant; only its hash is kept. */
export interface AccessTokenRecord {
  tokenHash: string;
  kind: 'application' | 'appointment';
  reference: string;
  expiresAt: number;
}

export interface AccessTokenStore {
  put(token: AccessTokenRecord): Promise<void>;
  get(tokenHash: string, now: number): Promise<AccessTokenRecord | undefined>;
}

export interface StaffTokenRecord {
  id: string;
  tokenHash: string;
  role: StaffRole;
  /** absent = all agencies of the region */
  agencyId?: string;
  label?: string;
  createdAt: number;
  expiresAt: number;
}

export interface StaffTokenStore {
  create(token: StaffTokenRecord): Promise<void>;
  list(now: number): Promise<StaffTokenRecord[]>;
  /** undefined also when it has expired or was revoked */
  find(tokenHash: string, now: number): Promise<StaffTokenRecord | undefined>;
  revoke(id: string): Promise<boolean>;
  /** The old secret stops at once. undefined when there is no such live token. */
  rotate(id: string, tokenHash: string, expiresAt: number, now: number): Promise<StaffTokenRecord | undefined>;
}

export interface UploadRecord {
  id: string;
  /** bytes announced */
  length: number;
  /** bytes stored so far */
  offset: number;
  /** cleaned file name, encrypted: people name files after themselves */
  sealedName: string;
  mediaType: string;
  createdAt: number;
  expiresAt: number;
  /** hash of the key of the draft that it belongs to */
  owner?: string;
  /** keyed hash of the network that it came from; forgotten once a case owns it */
  network?: string;
  /** absent until it is complete and was looked through; clean = also by a virus scanner, which quarantined is not */
  state?: 'checked' | 'clean' | 'quarantined';
  /** set when an application or answer owns it; then it no longer expires */
  reference?: string;
}

/** How many bytes of live uploads that nothing owns there may be, with the new one: of its owner, its network, the region. */
export interface UploadRoom {
  owner: number;
  network: number;
  region: number;
}

export type UploadCreated = 'created' | 'owner-full' | 'network-full' | 'region-full';

/** A piece of a file, encrypted. */
export interface SealedPart {
  sealed: Uint8Array;
  /** plain bytes */
  size: number;
}

/** Offsets and lengths count plain bytes. */
export interface UploadStore {
  /** Announced bytes count. Nothing is stored unless there is room, also when many are created at once. */
  create(upload: UploadRecord, room?: UploadRoom): Promise<UploadCreated>;
  get(id: string, now: number): Promise<UploadRecord | undefined>;
  /** Appends at `offset`; nothing is stored unless that is where the upload stands and it fits. It then expires at `expiresAt`. */
  append(
    id: string,
    offset: number,
    part: SealedPart,
    now: number,
    expiresAt?: number,
  ): Promise<UploadRecord | 'missing' | 'mismatch' | 'too-large'>;
  /** Live uploads of this owner that nothing owns expire no earlier than `until`. */
  extend(owner: string, until: number, now: number): Promise<void>;
  /**
   * Says that a complete upload which nothing owns was looked through, and replaces its pieces where others are given; they
   * hold as many plain bytes. False when it is not there, not complete or owned.
   */
  finish(id: string, state: NonNullable<UploadRecord['state']>, parts?: SealedPart[]): Promise<boolean>;
  /** The pieces of a finished upload, in the order of the file. */
  read(id: string): Promise<SealedPart[] | undefined>;
  /** Only while nothing owns it. */
  delete(id: string): Promise<boolean>;
}
