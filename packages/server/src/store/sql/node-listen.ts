import type {PGlite} from '@electric-sql/pglite';
import type {Client} from 'pg';
import type {Listen} from './notices.js';

const AGAIN_MS = 1_000;

/** LISTEN on a connection of its own, which is made anew when it breaks. */
export function postgresListen(url: string): Listen {
  return (channel, heard) => {
    let client: Client | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const again = () => {
      if (ended || timer !== undefined) return;
      void client?.end().catch(() => {});
      timer = setTimeout(() => {
        timer = undefined;
        connecting = connect();
      }, AGAIN_MS);
    };
    async function connect() {
      try {
        const {default: pg} = await import('pg');
        client = new pg.Client({connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true});
        client.on('error', again).on('end', again);
        client.on('notification', ({payload}) => heard(payload));
        await client.connect();
        await client.query(`listen ${channel}`);
        heard(undefined);
      } catch {
        again();
      }
    }
    let connecting = connect();
    return async () => {
      ended = true;
      clearTimeout(timer);
      await connecting;
      await client?.end().catch(() => {});
    };
  };
}

/** One process has the folder to itself; its own notices come back to it. */
export function pgliteListen(pglite: PGlite): Listen {
  return (channel, heard) => {
    const listening = pglite.listen(channel, heard);
    listening.catch(() => {});
    return () => listening.then((stop) => (pglite.closed ? undefined : stop())).catch(() => {});
  };
}

/** Remembers what is still listened to, so that closing the database ends it. */
export function endable(listen: Listen): {listen: Listen; end(): Promise<void>} {
  const ends: (() => Promise<void>)[] = [];
  return {
    listen: (channel, heard) => {
      const end = listen(channel, heard);
      ends.push(end);
      return end;
    },
    end: async () => void (await Promise.all(ends.map((end) => end()))),
  };
}
