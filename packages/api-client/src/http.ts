import type {ProblemCode} from '@mpp-sdk/contract';
import {EtagCache} from './cache.js';
import type {Call, Tagged} from './call.js';
import {pause, platformTimer, withDeadline} from './deadline.js';
import type {SetTimer} from './deadline.js';
import {MppError, kindOf, parseObject, readProblem} from './errors.js';
import {stringify} from './json.js';
import {mayRepeat, parseRetryAfter, waitBeforeRetry} from './retry.js';
import {resourceUrl} from './url.js';
import type {Query} from './url.js';

export interface HttpOptions {
  api: string;
  region: string;
  /** The platform's own unless told, looked up at each call so that a host may replace it later. */
  fetch?: typeof fetch;
  /** Milliseconds since 1970, for a Retry-After date. */
  now?: () => number;
  /** In [0, 1), for jitter. */
  random?: () => number;
  setTimer?: SetTimer;
  /** For one attempt, from its start to the last byte of the answer. */
  timeoutMs?: number;
  /** Attempts after the first, for requests that are safe to repeat. */
  retries?: number;
}

export interface RequestOptions extends Call {
  query?: Query;
  /** Sent as JSON. */
  body?: object;
  /** Sent as it is. */
  bytes?: Blob;
  headers?: {[name: string]: string};
  accept?: string;
  token?: string;
  idempotencyKey?: string;
  /** The path or the answer is for one person: keep it out of the browser's cache. */
  secret?: boolean;
  /** On top of the ordinary time limit. */
  extraMs?: number;
}

/** Reads the answer while the time limit still runs; `touch` starts the limit anew. */
type Read<T> = (response: Response, touch: () => void) => Promise<T>;

/** The only place that knows addresses, headers and status codes. `operation` names a call in errors. */
export interface Http {
  request<T>(
    operation: string,
    method: string,
    path: readonly string[],
    options: RequestOptions,
    read: Read<T>,
  ): Promise<T>;
  json<T>(operation: string, method: string, path: readonly string[], options?: RequestOptions): Promise<T>;
  tagged<T>(operation: string, method: string, path: readonly string[], options?: RequestOptions): Promise<Tagged<T>>;
  cached<T>(operation: string, path: readonly string[], call?: Call, query?: Query): Promise<T>;
  /** The ETag of an answer of `cached`. */
  tagOf(value: object): string | undefined;
  /** Puts an answer of `cached` back that the device has kept. */
  remember(path: readonly string[], query: Query, value: object, etag: string): void;
  remove(
    operation: string,
    path: readonly string[],
    gone?: ProblemCode,
    call?: Call,
    headers?: RequestOptions['headers'],
  ): Promise<void>;
}

export function createHttp(options: HttpOptions): Http {
  const {api, region, timeoutMs = 15_000, retries = 2, setTimer = platformTimer} = options;
  const now = options.now ?? (() => Date.now());
  const random = options.random ?? (() => Math.random());
  const send: typeof fetch = (url, init) => (options.fetch ? options.fetch(url, init) : globalThis.fetch(url, init));
  const cache = new EtagCache();

  function attempt<T>(
    operation: string,
    method: string,
    url: string,
    request: RequestOptions,
    read: Read<T>,
  ): Promise<T> {
    const limit = {operation, signal: request.signal, ms: timeoutMs + (request.extraMs ?? 0), setTimer};
    return withDeadline(limit, async (signal, touch) => {
      const response = await orOffline(operation, send(url, requestInit(method, request, signal)));
      if (!response.ok && response.status !== 304) throw await failure(operation, response, now());
      return read(response, touch);
    });
  }

  const request: Http['request'] = async (operation, method, path, given, read) => {
    const url = resourceUrl(api, region, path, given.query);
    if (url === undefined) throw new MppError('not-found', operation);
    const attempts = mayRepeat(method, given.idempotencyKey) ? retries : 0;
    for (let failed = 0; ; failed++) {
      try {
        return await attempt(operation, method, url, given, read);
      } catch (error) {
        if (!(error instanceof MppError) || failed >= attempts) throw error;
        const wait = waitBeforeRetry(error, failed, random());
        if (wait === undefined) throw error;
        await pause(wait, operation, setTimer, given.signal);
      }
    }
  };

  const tagged = <T>(operation: string, method: string, path: readonly string[], given: RequestOptions = {}) =>
    request(operation, method, path, given, async (response) => {
      const value = (await readJson(operation, response)) as T;
      return {...value, etag: response.headers.get('ETag') ?? ''};
    });

  return {
    request,
    tagged,
    json: (operation, method, path, given = {}) =>
      request(operation, method, path, given, (response) => readJson(operation, response) as Promise<never>),
    cached: (operation, path, call, query) =>
      cache.get(
        keyOf(path, query),
        operation,
        (etag, signal) =>
          request(
            operation,
            'GET',
            path,
            {signal, query, headers: etag ? {'If-None-Match': etag} : {}},
            async (response) => ({
              value: response.status === 304 ? undefined : await readJson(operation, response),
              etag: response.headers.get('ETag') ?? '',
            }),
          ),
        call?.signal,
      ) as Promise<never>,
    tagOf: (value) => cache.tagOf(value),
    remember: (path, query, value, etag) => cache.remember(keyOf(path, query), value, etag),
    remove: async (operation, path, gone, call, headers) => {
      try {
        await request(operation, 'DELETE', path, {...call, headers, secret: true}, async () => undefined);
      } catch (error) {
        if (!(error instanceof MppError) || gone === undefined || error.code !== gone) throw error;
      }
    },
  };
}

const keyOf = (path: readonly string[], query: Query = {}) => path.join('/') + JSON.stringify(query);

function requestInit(method: string, request: RequestOptions, signal: AbortSignal): RequestInit {
  const headers: {[name: string]: string} = {Accept: request.accept ?? 'application/json', ...request.headers};
  if (request.body) headers['Content-Type'] = 'application/json';
  if (request.token) headers['Authorization'] = `Bearer ${request.token}`;
  if (request.idempotencyKey) headers['Idempotency-Key'] = request.idempotencyKey;
  return {
    method,
    headers,
    signal,
    body: request.bytes ?? (request.body && stringify(request.body)),
    credentials: 'omit',
    cache: request.secret || request.token ? 'no-store' : 'default',
  };
}

/** A request that could not be made or an answer that broke off: the browser does not say why. */
export async function orOffline<T>(operation: string, pending: Promise<T>): Promise<T> {
  try {
    return await pending;
  } catch {
    throw new MppError('offline', operation);
  }
}

async function readJson(operation: string, response: Response): Promise<object> {
  const value = parseObject(await orOffline(operation, response.text()));
  if (!value) throw new MppError('protocol', operation, {status: response.status});
  return value;
}

async function failure(operation: string, response: Response, now: number): Promise<MppError> {
  const {status, headers} = response;
  const problem = readProblem(await orOffline(operation, response.text()));
  return new MppError(kindOf(status, problem), operation, {
    status,
    problem,
    code: problem?.code,
    retryAfter: parseRetryAfter(headers.get('Retry-After'), now) ?? problem?.retryAfter,
    requestId: headers.get('X-Request-Id') ?? problem?.instance,
  });
}
