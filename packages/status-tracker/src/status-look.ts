import type {Application} from '@mpp-sdk/contract';
import type {IconName} from '@mpp-sdk/core';

export interface StatusLook {
  /** key of the words */
  words: StatusWord;
  kind: 'info' | 'success' | 'attention' | 'error';
  icon: IconName;
}

export type StatusWord =
  | Exclude<Application['status'], 'decided'>
  | 'decided'
  | 'granted'
  | 'partially'
  | 'refused'
  | 'withdrawn'
  | 'not-processed';

const LOOKS: Record<StatusWord, Omit<StatusLook, 'words'>> = {
  draft: {kind: 'info', icon: 'file'},
  submitted: {kind: 'info', icon: 'check'},
  'in-review': {kind: 'info', icon: 'clock'},
  'action-needed': {kind: 'attention', icon: 'alert'},
  'awaiting-payment': {kind: 'attention', icon: 'money'},
  decided: {kind: 'info', icon: 'check'},
  'ready-for-pickup': {kind: 'success', icon: 'building'},
  closed: {kind: 'info', icon: 'check'},
  granted: {kind: 'success', icon: 'check'},
  partially: {kind: 'attention', icon: 'check'},
  refused: {kind: 'error', icon: 'close'},
  withdrawn: {kind: 'info', icon: 'close'},
  'not-processed': {kind: 'error', icon: 'close'},
};

/** A decision is shown by its result; everything else by the coarse status. */
export function statusLook({status, result}: Pick<Application, 'status' | 'result'>): StatusLook {
  const words = status === 'decided' && result ? result : status;
  return {words, ...LOOKS[words]};
}

/** Why it was decided so: the region's own field, else what the officer wrote to the decision. */
export function decisionReason({resultReason, events}: Application): string | undefined {
  if (resultReason) return resultReason;
  const decisions = events.filter(({type, note}) => type === 'decided' && note);
  return decisions[decisions.length - 1]?.note;
}

/**
 * There is no result yet and the clock has run out. A back end without a clock says so by its promise: `today` is the office's
 * date, and while the applicant must act nothing is late.
 */
export function isLate({status, promisedDate, clock}: Application, today: string): boolean {
  const office = status === 'submitted' || status === 'in-review';
  const applicant = status === 'action-needed' || status === 'awaiting-payment';
  if (clock) return clock.late && (office || applicant);
  return office && promisedDate !== undefined && promisedDate < today;
}
