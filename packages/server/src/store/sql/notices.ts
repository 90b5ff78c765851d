import {sql, type Kysely} from 'kysely';
import {createWakes} from '../wakes.js';
import type {Database} from './schema.js';
import type {Trx} from './transaction.js';

/**
 * Hears what any process has announced on this database. `heard` gets undefined when announcements may have been missed: after
 * the connection was made, or made anew.
 */
export type Listen = (channel: string, heard: (payload: string | undefined) => void) => () => Promise<void>;

/** What happens to cases, told to all processes: LISTEN and NOTIFY. A lost notice delays, since streams also look by themselves. */
export interface Notices {
  watch(key: string, wake: () => void): () => void;
  /** Within the transaction: told when it commits, and only then. */
  announce(trx: Trx, key: string): Promise<void>;
  close(): Promise<void>;
}

const CHANNEL = 'mpp_case';

/** Listens from the first watcher on, with one connection for the whole process. */
export function createNotices(listen: Listen | undefined): Notices {
  const wakes = createWakes();
  let stop: (() => Promise<void>) | undefined;
  return {
    watch(key, wake) {
      stop ??= listen?.(CHANNEL, (payload) => (payload === undefined ? wakes.ringAll() : wakes.ring(payload)));
      return wakes.watch(key, wake);
    },
    announce: async (trx, key) =>
      void (await sql`select pg_notify(${CHANNEL}, ${key})`.execute(trx as Kysely<Database>)),
    close: async () => stop?.(),
  };
}
