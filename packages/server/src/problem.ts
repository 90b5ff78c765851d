import type {OfferedSlot, Problem, ProblemCode} from '@mpp-sdk/contract';

/** Status and title of every problem code of the contract. */
const known: Record<ProblemCode, [status: number, title: string]> = {
  'invalid-json': [400, 'The body is not valid JSON'],
  'invalid-parameter': [400, 'A parameter is not valid'],
  'unsupported-media-type': [415, 'The content type is not supported'],
  'body-too-large': [413, 'The body is too large'],
  'validation-failed': [422, 'The request does not hold what is asked for'],
  'region-not-found': [404, 'No such region'],
  'service-not-found': [404, 'No such service'],
  'form-not-found': [404, 'No such form'],
  'location-not-found': [404, 'No such place'],
  'draft-not-found': [404, 'No such draft, or it has expired'],
  'application-not-found': [404, 'No such application'],
  'appointment-not-found': [404, 'No such appointment'],
  'upload-not-found': [404, 'No such upload, or it has expired'],
  'token-not-found': [404, 'No such token'],
  'area-not-found': [404, 'No such area'],
  'route-not-found': [404, 'Nothing is served here'],
  'method-not-allowed': [405, 'The method is not allowed here'],
  unauthorized: [401, 'A valid token is needed'],
  forbidden: [403, 'This token may not do that'],
  'wrong-reference-or-code': [403, 'The reference or the access code is wrong'],
  'origin-not-allowed': [403, 'This website may not call the region'],
  'idempotency-key-missing': [400, 'The Idempotency-Key header is missing'],
  'idempotency-key-reused': [422, 'The Idempotency-Key was used with another request'],
  'idempotency-in-progress': [409, 'The same request is still being worked on'],
  'precondition-required': [428, 'The If-Match header is missing'],
  'draft-conflict': [412, 'The draft has changed in the meantime'],
  'precondition-failed': [412, 'The resource has changed in the meantime'],
  'form-outdated': [409, 'The form has a newer version'],
  'form-unsound': [422, 'The form definition is not sound'],
  'slot-taken': [409, 'The slot has just been taken'],
  'slot-invalid': [422, 'There is no such slot'],
  'hold-expired': [409, 'The hold has expired'],
  'appointment-closed': [409, 'The appointment can no longer be changed'],
  'transition-not-allowed': [409, 'That status may not follow the present one'],
  'task-closed': [409, 'The task is no longer open'],
  'upload-offset-mismatch': [409, 'The upload stands at another offset'],
  'upload-too-large': [413, 'The file is too large'],
  'upload-type-refused': [415, 'This kind of file is not accepted'],
  'upload-incomplete': [422, 'A file has not arrived completely'],
  'upload-quota': [413, 'Too many bytes are waiting that no case refers to'],
  'upload-infected': [422, 'A virus scanner has found something in the file'],
  'tus-version-unsupported': [412, 'Only tus 1.0.0 is spoken here'],
  'application-closed': [409, 'The application is finished'],
  'recovery-not-offered': [404, 'This region gives lost numbers back at its counters only'],
  'rate-limited': [429, 'Too many requests'],
  internal: [500, 'Something went wrong here'],
  unavailable: [503, 'Not available at the moment'],
};

export interface ProblemExtras {
  /** where the code has another one than its own: a refused file is a 422 at the field that refers to it */
  status?: number;
  /** plain words, never personal data */
  detail?: string;
  errors?: NonNullable<Problem['errors']>;
  nextSlots?: OfferedSlot[];
  /** seconds */
  retryAfter?: number;
  headers?: Record<string, string>;
}

/** Thrown by any route or rule; the app answers it as RFC 9457 problem+json. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, extras: ProblemExtras = {}) {
    super(code);
    this.code = code;
    this.status = extras.status ?? known[code][0];
    this.extras = extras;
  }
}

/** The answer to a problem. `instance` is the request id that a citizen can tell the help desk. */
export function problemResponse(problem: ProblemError, instance: string): Response {
  const {headers, ...extras} = problem.extras;
  const body: Problem = {
    type: `urn:mpp-sdk:problem:${problem.code}`,
    title: known[problem.code][1],
    status: problem.status,
    code: problem.code,
    instance,
    ...extras,
  };
  const response = new Response(JSON.stringify(body), {status: problem.status, headers});
  response.headers.set('Content-Type', 'application/problem+json');
  response.headers.set('Cache-Control', 'no-store');
  if (extras.retryAfter !== undefined) response.headers.set('Retry-After', String(extras.retryAfter));
  if (problem.status === 401) response.headers.set('WWW-Authenticate', 'Bearer');
  return response;
}

/** A 422 that names one member of the body. */
export function invalidField(pointer: string, code: string, detail: string): ProblemError {
  return new ProblemError('validation-failed', {errors: [{pointer, code, detail}]});
}

/** A 400 that names a query, path or header parameter. */
export function invalidParameter(name: string, expected: string): ProblemError {
  return new ProblemError('invalid-parameter', {detail: `${name}: ${expected}`});
}
