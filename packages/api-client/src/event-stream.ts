import type {ApplicationEvent} from '@mpp-sdk/contract';
import {MppError, parseObject} from './errors.js';
import {orOffline} from './http.js';
import type {Http, RequestOptions} from './http.js';
import {sseParser} from './sse.js';

interface Reading {
  token: string;
  lastEventId?: string;
  signal?: AbortSignal;
  onEvent: (event: ApplicationEvent) => void;
}

/** Servers send at least a comment within this time; a longer silence means that the connection is dead. */
const LONGEST_SILENCE_MS = 60_000;

/**
 * Server-sent events over fetch, since an EventSource cannot carry a bearer token. Each message is a CloudEvents 1.0
 * envelope whose `data` is the event. A message that cannot be read is passed over: its id still counts as seen.
 */
export function readEvents(http: Http, path: readonly string[], reading: Reading): Promise<string | undefined> {
  const operation = 'applications.stream';
  const {token, lastEventId, signal, onEvent} = reading;
  let last = lastEventId;
  const options: RequestOptions = {
    token,
    signal,
    accept: 'text/event-stream',
    extraMs: LONGEST_SILENCE_MS,
    headers: last === undefined ? undefined : {'Last-Event-ID': last},
  };
  return http.request(operation, 'GET', path, options, async (response, touch) => {
    const type = response.headers.get('Content-Type') ?? '';
    if (!response.body || type.indexOf('text/event-stream') < 0) {
      throw new MppError('protocol', operation, {status: response.status});
    }
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    const push = sseParser(({id, data}) => {
      if (id) last = id;
      const event = unwrap(data);
      if (event) onEvent(event);
    });
    for (;;) {
      const {done, value} = await orOffline(operation, reader.read());
      if (done || signal?.aborted) return last;
      touch();
      push(decoder.decode(value, {stream: true}));
    }
  });
}

function unwrap(data: string): ApplicationEvent | undefined {
  const message = parseObject(data) as (Partial<ApplicationEvent> & {data?: Partial<ApplicationEvent>}) | undefined;
  const event = message?.data ?? message;
  return event && typeof event.id === 'string' && typeof event.status === 'string'
    ? (event as ApplicationEvent)
    : undefined;
}
