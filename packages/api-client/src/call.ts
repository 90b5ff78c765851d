/** What every method takes last. Aborting rejects with an `MppError` of kind `aborted`. */
export interface Call {
  signal?: AbortSignal;
}

/**
 * For requests that create something: one key per intention, kept across retries and reloads.
 * With a key the request is retried by itself, without one it never is.
 */
export interface KeyedCall extends Call {
  idempotencyKey?: string;
}

/** An answer with the ETag to send back as If-Match; empty when the server does not expose it to this origin. */
export type Tagged<T> = T & {etag: string};
