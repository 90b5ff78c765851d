import type {MppClient, MppError} from '@mpp-sdk/api-client';
import type {ApplicationReceipt, Channel} from '@mpp-sdk/contract';
import type {Pointer} from '@mpp-sdk/form-engine';
import type {DraftStore} from './draft-store.js';

/**
 * waiting -> intro | page (no intro wanted) | nothing | choose (no service is named yet);
 * intro -> page | unsent (a draft whose sending was not answered); page -> page | review | intro | left (for later, or to be helped);
 * left -> page | review | intro (deleted);
 * review -> page | sending | left; sending -> receipt | unsent | page (the server found errors) | review (the form was renewed);
 * unsent -> sending (also by itself, once, when the line is back) | review; receipt -> end.
 */
export type FormStep =
  | {step: 'waiting'}
  | {step: 'nothing'}
  | {step: 'choose'}
  | {step: 'intro'}
  | {step: 'page'; index: number; toReview: boolean}
  | {step: 'review'}
  | {step: 'left'; from: FormStep & {step: 'page' | 'review'}; at: number; help: boolean}
  | {step: 'sending'}
  | {step: 'unsent'; error?: MppError}
  | {step: 'receipt'; receipt: ApplicationReceipt; earlier: boolean};

export interface ControllerOptions {
  store: DraftStore;
  client: () => MppClient | undefined;
  now: () => number;
  locale: () => string;
  channel: () => Channel | undefined;
  /** True when the questions come first. */
  skipsIntro: () => boolean;
  /** Another step is shown, or errors are. */
  onMove: (target: 'step' | 'errors' | {pointer: Pointer}) => void;
  onSave: () => void;
  /** Only whether the answers are safe has changed. */
  onKept: () => void;
  onSubmit: (receipt: ApplicationReceipt) => void;
}
