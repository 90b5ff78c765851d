import {once} from 'node:events';
import type {IncomingMessage, Server} from 'node:http';
import {createAdaptorServer} from '@hono/node-server';

export type Answer = (request: Request, bindings: {incoming: IncomingMessage}) => Promise<Response>;

export interface TakenAddress {
  server: Server;
  url: string;
  /** From now on requests are answered; those that came before have waited. */
  answerWith(answer: Answer): void;
}

/**
 * Takes the address before anything is written, so that a start on an occupied port changes nothing.
 * @throws the system's error when the address cannot be had.
 */
export async function takeAddress(host: string, port: number): Promise<TakenAddress> {
  let answerWith!: (answer: Answer) => void;
  const ready = new Promise<Answer>((resolve) => (answerWith = resolve));
  const fetch: Answer = async (request, bindings) => (await ready)(request, bindings);
  const server = createAdaptorServer({fetch: fetch as never}) as Server;
  server.requestTimeout = 120_000;
  server.headersTimeout = 20_000;
  // Longer than the idle time of common proxies, so that they close first.
  server.keepAliveTimeout = 65_000;
  server.listen(port, host);
  await once(server, 'listening');
  const own = (server.address() as {port: number}).port;
  return {server, url: `http://${host.includes(':') ? `[${host}]` : host}:${own}`, answerWith};
}
