import type {Tagged} from '@mpp-sdk/api-client';
import type {Draft} from '@mpp-sdk/contract';
import type {Answers} from '@mpp-sdk/form-engine';

/** The copy of a draft that the server keeps for another device. */
export interface RemoteCopy {
  /** The only key to it. */
  code: string;
  /** The answers as both sides last had them, and their version. */
  etag: string;
  answers: Answers;
  updatedAt: string;
  expiresAt: string;
}

export const copyOf = ({code, etag, answers, updatedAt, expiresAt}: Tagged<Draft>): RemoteCopy => ({
  code,
  etag,
  answers,
  updatedAt,
  expiresAt,
});
