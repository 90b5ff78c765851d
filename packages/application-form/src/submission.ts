import {MppError} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import type {ApplicationReceipt, ApplicationRequest, Assistance, Channel, Draft} from '@mpp-sdk/contract';
import {clean} from '@mpp-sdk/form-engine';
import type {Answers, CompiledForm} from '@mpp-sdk/form-engine';

/** One wish to apply, however often it is sent. */
export interface Intention {
  readonly idempotencyKey: string;
  /** Bodies that may have arrived although no answer came. */
  readonly attempts: readonly ApplicationRequest[];
}

export interface Sent {
  receipt: ApplicationReceipt;
  /** An earlier body had arrived after all; this receipt is for that one. */
  earlier: boolean;
}

/** How the answers came about. */
export interface AboutRequest {
  serviceId?: string;
  /** It is not needed on the server any more. */
  handed?: Pick<Draft, 'code'>;
  assistance?: Assistance;
  channel?: Channel;
  language: string;
  uploadKey?: string;
}

/** The body as it is sent: cleaned answers, and how they came about. */
export function applicationRequest(form: CompiledForm, answers: Answers, about: AboutRequest): ApplicationRequest {
  const {serviceId, handed, assistance, channel, language, uploadKey} = about;
  return {
    ...(serviceId && {serviceId}),
    formId: form.id,
    formVersion: form.version,
    answers: clean(form, answers) as ApplicationRequest['answers'],
    ...(channel && {channel}),
    language,
    ...(assistance && {assistedBy: assistance}),
    ...(handed && {draftCode: handed.code}),
    ...(uploadKey && {uploadKey}),
  };
}

const same = (a: ApplicationRequest, b: ApplicationRequest): boolean => JSON.stringify(a) === JSON.stringify(b);

export const withAttempt = (attempts: readonly ApplicationRequest[], request: ApplicationRequest) =>
  attempts.some((one) => same(one, request)) ? attempts : [...attempts, request];

/** A refusal says that this body was never kept; anything else leaves it open. */
export function withoutRefused(
  attempts: readonly ApplicationRequest[],
  request: ApplicationRequest,
  {kind}: MppError,
): readonly ApplicationRequest[] {
  const definite = ['invalid', 'refused', 'not-found', 'rate-limited', 'unauthorized'].includes(kind);
  return definite ? attempts.filter((one) => !same(one, request)) : attempts;
}

/**
 * Sends the request under the intention's key. When the answers were changed after an attempt whose answer was lost, and
 * that attempt had arrived, the server refuses the key for the new body: then the old body brings its receipt, and no
 * second application is made.
 * @throws MppError
 */
export async function send(
  client: MppClient,
  {idempotencyKey, attempts}: Intention,
  request: ApplicationRequest,
  signal: AbortSignal,
): Promise<Sent> {
  let failure: MppError;
  try {
    return {receipt: await client.applications.submit(request, {idempotencyKey, signal}), earlier: false};
  } catch (error) {
    if (!(error instanceof MppError) || error.code !== 'idempotency-key-reused') throw error;
    failure = error;
  }
  for (const attempt of attempts) {
    if (same(attempt, request)) continue;
    try {
      return {receipt: await client.applications.submit(attempt, {idempotencyKey, signal}), earlier: true};
    } catch (error) {
      if (!(error instanceof MppError) || error.code !== 'idempotency-key-reused') throw error;
    }
  }
  throw failure;
}
