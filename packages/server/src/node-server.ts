import type {Server} from 'node:http';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createApp} from './app.js';
import {takeAddress} from './node-address.js';
import type {Answer, TakenAddress} from './node-address.js';
import {compressed, withPlainTags} from './node-compress.js';
import {createClamd} from './node-clamd.js';
import {keptKey, prepareFolder} from './node-data-folder.js';
import {createEmbedFiles, embedNotice} from './node-embed.js';
import {createMessenger} from './node-messenger.js';
import {SettingsError} from './node-failure.js';
import {createNodeLogger} from './node-log.js';
import type {Settings} from './node-settings.js';
import {nodeSpreadsheets} from './node-spreadsheets.js';
import {keepSweeping} from './node-sweep.js';
import {isOnlySample, seed} from './seed.js';
import {setSamplePages} from './sample-pages.js';
import {UnopenedKeysError} from './security/keyring.js';
import {openDatabase} from './store/sql/node-open.js';
import {createSqlStore} from './store/sql/sql-store.js';
import {createUpkeep} from './upkeep.js';
import type {Upkeep} from './upkeep.js';

export interface RunningServer {
  url: string;
  /** Takes no new requests, finishes those in flight, ends event streams, closes the database. */
  stop(): Promise<void>;
}

const patience = 15_000;

const embedFolder = fileURLToPath(new URL('../../embed/dist', import.meta.url));

/** Takes its address, opens the database, brings it up to date, seeds it when it is empty, and answers. */
export async function startServer(settings: Settings, say: (line: string) => void): Promise<RunningServer> {
  const address = await takeAddress(settings.host, settings.port);
  try {
    const dataKey = settings.dataKey ?? (await ownKey(settings, say));
    return await answerAt(address, {...settings, dataKey}, say);
  } catch (error) {
    address.server.close();
    address.server.closeAllConnections();
    throw error;
  }
}

async function ownKey({dataDir, databaseUrl}: Settings, say: (line: string) => void): Promise<Uint8Array> {
  await prepareFolder(dataDir);
  if (databaseUrl !== undefined)
    say(
      `DATA_KEY was not given: the key of the personal data in DATABASE_URL is ${join(dataDir, 'data.key')}. ` +
        'Keep it, and give every process the same.',
    );
  return keptKey(dataDir);
}

async function answerAt(
  {server, url, answerWith}: TakenAddress,
  settings: Settings & {dataKey: Uint8Array},
  say: (line: string) => void,
): Promise<RunningServer> {
  const database = await openDatabase(settings.databaseUrl ? {url: settings.databaseUrl} : {dataDir: settings.dataDir});
  try {
    const store = await createSqlStore(database.db, database.listen);
    const added = settings.seed && (await isOnlySample(store)) ? await seed(store) : [];
    if (added.length > 0) say(`Sample regions ${added.join(', ')} were put into the empty database.`);
    if (settings.pagesBase) await setSamplePages(store, settings.pagesBase);
    const upkeep = createUpkeep(store, settings);
    await checkKeys(upkeep, say);
    const notice = await embedNotice(embedFolder);
    if (notice !== undefined) say(notice);
    const closing = new AbortController();
    const logger = createNodeLogger(settings.logLevel);
    const addresses = new WeakMap<Request, string>();
    const app = createApp(store, {
      ...settings,
      ...(settings.clamd && {scanner: createClamd(settings.clamd)}),
      ...(settings.messageGateway && {
        messenger: createMessenger(settings.messageGateway.url, settings.messageGateway.token),
      }),
      clientAddress: (request) => addresses.get(request),
      logger,
      closing: closing.signal,
      spreadsheets: nodeSpreadsheets(),
    });
    const embed = createEmbedFiles(embedFolder);
    const answer: Answer = async (request, {incoming}) => {
      addresses.set(request, incoming.socket?.remoteAddress ?? 'unknown');
      const response =
        (await embed(request)) ?? (await withPlainTags(request, async () => compressed(request, await app(request))));
      if (closing.signal.aborted) response.headers.set('Connection', 'close');
      return response;
    };
    answerWith(answer);
    const stopSweeping = keepSweeping(store, upkeep, logger);
    return {
      url,
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

async function checkKeys(upkeep: Upkeep, say: (line: string) => void): Promise<void> {
  try {
    const {rewrapped} = await upkeep.checkKeys();
    if (rewrapped > 0)
      say(`${rewrapped} data keys are wrapped by DATA_KEY now; DATA_KEY_PREVIOUS is needed no longer.`);
  } catch (error) {
    if (!(error instanceof UnopenedKeysError)) throw error;
    throw new SettingsError(
      'DATA_KEY is not the key of this database. Give the one it was started with before; after an exchange give that as DATA_KEY_PREVIOUS.',
    );
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
