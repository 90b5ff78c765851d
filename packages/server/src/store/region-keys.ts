/** A data key of the region, wrapped by the operator's master key: useless without that. */
export interface WrappedKey {
  /** 1, 2, ... within the region */
  id: number;
  wrapped: string;
  createdAt: number;
  /** nothing of the region is under an older key */
  complete?: boolean;
}

export interface KeyStore {
  /** By id. */
  list(): Promise<WrappedKey[]>;
  /** False, and nothing is kept, when the region has a key of this id. */
  add(key: WrappedKey): Promise<boolean>;
  /** Replaces what wraps the key when that is still `before`. */
  rewrap(id: number, before: string, wrapped: string): Promise<boolean>;
  setComplete(id: number): Promise<void>;
  delete(id: number): Promise<void>;
}

/** Where sealed values lie; each kind has its own keys of records. */
export const sealedKinds = ['draft', 'application', 'note', 'appointment', 'upload-name', 'upload-part'] as const;
export type SealedKind = (typeof sealedKinds)[number];

export interface SealedValue {
  kind: SealedKind;
  /** of the record: a code's hash, a reference or an id; then a number where one record has several */
  key: [id: string, number?: number];
  sealed: string | Uint8Array;
}

/** All sealed values of the region, for exchanging the key that they are under. */
export interface SealedStore {
  /** Values of the kind that are under another key than this, in the order of their keys. */
  others(kind: SealedKind, keyId: number, after: SealedValue['key'] | undefined, limit: number): Promise<SealedValue[]>;
  count(kind: SealedKind, keyId: number): Promise<number>;
  /** Replaces the value when it is still the same; what the record says otherwise does not change. */
  replace(value: SealedValue, sealed: string | Uint8Array): Promise<boolean>;
}
