import type {Problem, ProblemCode} from '@mpp-sdk/contract';

export type MppErrorKind =
  | 'offline'
  | 'timeout'
  | 'aborted'
  | 'not-found'
  | 'refused'
  | 'conflict'
  | 'invalid'
  | 'unauthorized'
  | 'rate-limited'
  | 'server'
  | 'protocol';

export interface MppErrorFields {
  code?: ProblemCode;
  status?: number;
  problem?: Problem;
  /** Seconds to wait before another attempt makes sense. */
  retryAfter?: number;
  /** The id to tell the help desk. */
  requestId?: string;
}

/**
 * The one error of the client. `kind` chooses the words, `code` chooses the action.
 * The message names the operation and the outcome only: no address, reference, code or answer.
 */
export class MppError extends Error {
  override readonly name = 'MppError';
  readonly kind: MppErrorKind;
  readonly code?: ProblemCode;
  readonly status?: number;
  readonly problem?: Problem;
  readonly retryAfter?: number;
  readonly requestId?: string;

  constructor(kind: MppErrorKind, operation: string, fields: MppErrorFields = {}) {
    super(`${operation}: ${fields.code ?? kind}${fields.status ? ` (${fields.status})` : ''}`);
    this.kind = kind;
    Object.assign(this, fields);
  }
}

/**
 * RFC 9457 body of an unsuccessful answer, or nothing when a proxy or another server spoke: ours says its code twice. A
 * code that is newer than this client is kept; nobody has words for it, so the kind's advice is shown.
 */
export function readProblem(body: string): Problem | undefined {
  const value = parseObject(body) as Problem | undefined;
  return typeof value?.code === 'string' && value.type === `urn:mpp-sdk:problem:${value.code}` ? value : undefined;
}

/** Parses a JSON object or list; anything else, also an HTML page, is nothing. */
export function parseObject(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A missing page that is not in our words means that the address itself is wrong, hence `protocol`. */
export function kindOf(status: number, problem: Problem | undefined): MppErrorKind {
  if (status >= 500) return 'server';
  switch (status) {
    case 400:
    case 413:
    case 415:
    case 422:
      return 'invalid';
    case 401:
      return 'unauthorized';
    case 403:
      return 'refused';
    case 404:
    case 410:
      return problem ? 'not-found' : 'protocol';
    case 409:
    case 412:
    case 428:
      return 'conflict';
    case 429:
      return 'rate-limited';
    default:
      return 'protocol';
  }
}
