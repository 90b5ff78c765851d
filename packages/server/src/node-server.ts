import {once} from 'node:events';
import type {IncomingMessage, Server} from 'node:http';
import {fileURLToPath} from 'node:url';
import {createAdaptorServer} from '@hono/node-server';
import {createApp} from './app.js';
import {compressed} from './node-compress.js';
import {createEmbedFiles} from './node-embed.js';
import {createNodeLogger} from './node-log.js';
import type {Settings} from './node-settings.js';
import {keepSweeping} from './node-sweep.js';
import {isOnlySample, seed} from './seed.js';
import {setSamplePages} from './sample-pages.js';
import {openDatabase} from './store/sql/node-open.js';
import {createSqlStore} from './store/sql/sql-store.js';

export interface RunningServer {
  url: string;
  /** Takes no new requests, finishes those in flight, ends event streams, closes the database. */
  stop(): Promise<void>;
}

const patience = 15_000;

/** Opens the database, brings it up to date, seeds it when it is empty, and listens. */
export async function startServer(settings: Settings, say: (line: string) => void): Promise<RunningServer> {
  const database = await openDatabase(settings.databaseUrl ? {url: settings.databaseUrl} : {dataDir: settings.dataDir});
  try {
    const store = await createSqlStore(database.db);
    const added = settings.seed && (await isOnlySample(store)) ? await seed(store) : [];
    if (added.length > 0) say(`Sample regions ${added.join(', ')} were put into the empty database.`);
    if (settings.pagesBase) await setSamplePages(store, settings.pagesBase);
    const closing = new AbortController();
    const logger = createNodeLogger(settings.logLevel);
    const addresses = new WeakMap<Request, string>();
    const app = createApp(store, {
      ...settings,
      clientAddress: (request) => addresses.get(request),
      logger,
      closing: closing.signal,
    });
    const embed = createEmbedFiles(fileURLToPath(new URL('../../embed/dist', import.meta.url)));
    const fetch = async (request: Request, {incoming}: {incoming: IncomingMessage}) => {
      addresses.set(request, incoming.socket?.remoteAddress ?? 'unknown');
      const response = (await embed(request)) ?? (await compressed(request, await app(request)));
      if (closing.signal.aborted) response.headers.set('Connection', 'close');
      return response;
    };
    const server = createAdaptorServer({fetch: fetch as never}) as Server;
    server.requestTimeout = 120_000;
    server.headersTimeout = 20_000;
    // Longer than the idle time of common proxies, so that they close first.
    server.keepAliveTimeout = 65_000;
    server.listen(settings.port, settings.host);
    await once(server, 'listening');
    const stopSweeping = keepSweeping(store, logger);
    const {port} = server.address() as {port: number};
    return {
      url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
      stop: async () => {
        stopSweeping();
        closing.abort();
        await closed(server);
        await store.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection whose last answer began before the stop stays open for the next request: it is closed once it is idle.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await done;
  clearInterval(idle);
  clearTimeout(late);
}
