/** That a registry was asked for a person's data, and the consent to it. Nothing of the data themselves. */
export interface PrefillConsent {
  id: string;
  /** keyed hash of the NIK */
  subject: string;
  at: number;
  expiresAt: number;
  sourceId: string;
  /** what the data were for */
  formId: string;
  language: string;
  /** SHA-256 of the words that were agreed to */
  sha256: string;
  channel: string;
  found: boolean;
}

export interface PrefillConsentStore {
  add(consent: PrefillConsent): Promise<void>;
  /** Of one person, under any of these hashes, the newest first. */
  of(subjects: readonly string[], now: number): Promise<PrefillConsent[]>;
}
