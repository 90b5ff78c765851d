import type {
  AccessToken,
  Application,
  ApplicationEvent,
  ApplicationEventList,
  ApplicationReceipt,
  ApplicationRequest,
  ReferenceRecovery,
  ReferenceRecoveryAccepted,
  TaskResponse,
} from '@mpp-sdk/contract';
import type {Call, KeyedCall} from './call.js';
import {orOffline} from './http.js';
import type {Http} from './http.js';

export interface StreamCall extends Call {
  /** Id of the last event seen; only later ones come. */
  lastEventId?: string;
  /** Given each event once, in order. */
  onEvent: (event: ApplicationEvent) => void;
}

export interface Applications {
  /** Resolves only after the server's durable answer. The same key and body give the same receipt again. */
  submit(request: ApplicationRequest, call: Call & {idempotencyKey: string}): Promise<ApplicationReceipt>;
  /** Never retried by itself: a wrong code is counted. */
  access(reference: string, accessCode: string, call?: Call): Promise<AccessToken>;
  /** Asks for a lost number to be sent to the phone that the case names. The answer does not tell whether there is one. */
  recover(remembered: ReferenceRecovery, call?: Call): Promise<ReferenceRecoveryAccepted>;
  get(reference: string, token: string, call?: Call): Promise<Application>;
  respond(reference: string, token: string, response: TaskResponse, call?: KeyedCall): Promise<Application>;
  /** Writes to the office; resolves with the case as it is then. */
  write(reference: string, token: string, message: string, call?: KeyedCall): Promise<Application>;
  events(reference: string, token: string, call?: Call & {after?: string}): Promise<ApplicationEventList>;
  /** One connection. Resolves with the last event's id when the server ends it; the caller decides about another. */
  stream(reference: string, token: string, call: StreamCall): Promise<string | undefined>;
}

export function applications(http: Http): Applications {
  const at = (reference: string, ...rest: string[]) => ['applications', reference, ...rest];
  return {
    submit: (request, {idempotencyKey, signal}) =>
      http.json('applications.submit', 'POST', ['applications'], {signal, idempotencyKey, body: request}),
    access: (reference, accessCode, call) =>
      http.json('applications.access', 'POST', at(reference, 'access'), {...call, body: {accessCode}}),
    recover: (body, call) => http.json('applications.recover', 'POST', ['reference-recoveries'], {...call, body}),
    get: (reference, token, call) => http.json('applications.get', 'GET', at(reference), {...call, token}),
    respond: (reference, token, response, call) =>
      http.json('applications.respond', 'POST', at(reference, 'responses'), {...call, token, body: response}),
    write: (reference, token, message, call) =>
      http.json('applications.write', 'POST', at(reference, 'messages'), {...call, token, body: {message}}),
    events: (reference, token, {after, signal} = {}) =>
      http.json('applications.events', 'GET', at(reference, 'events'), {signal, token, query: {after}}),
    stream: async (reference, token, {lastEventId, signal, onEvent}) => {
      // Only who follows an application needs it; without it one still asks again and again.
      const {readEvents} = await orOffline('applications.stream', import('./event-stream.js'));
      return readEvents(http, at(reference, 'events'), {token, signal, lastEventId, onEvent});
    },
  };
}
