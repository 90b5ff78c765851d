export interface EventStreamOptions<T extends {id: string}> {
  /** number of the last event that the client has */
  after: number;
  /** calls when something may have happened; returns what ends it */
  watch(wake: () => void): () => void;
  read(after: number): Promise<T[]>;
  format(event: T): string;
  pollMs: number;
  /** proxies and phones drop long streams anyway; the client comes back with Last-Event-ID */
  totalMs: number;
  signals: readonly (AbortSignal | undefined)[];
  /** called once, whoever ended it */
  onEnd(): void;
}

/**
 * Server-sent events out of the store, where any process may have written them: read when woken, and from time to time anyway.
 * Ends when a signal aborts.
 */
export function eventStream<T extends {id: string}>(options: EventStreamOptions<T>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const ends = performance.now() + options.totalMs;
  let {after} = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unwatch = () => {};
  let looking = false;
  let again = false;
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      stop = () => {
        if (!open) return;
        open = false;
        clearTimeout(timer);
        unwatch();
        options.onEnd();
        for (const signal of options.signals) signal?.removeEventListener('abort', stop);
        try {
          controller.close();
        } catch {
          // The client has gone first.
        }
      };
      const send = (text: string) => open && controller.enqueue(encoder.encode(text));
      const look = async () => {
        if (looking) {
          again = true;
          return;
        }
        looking = true;
        clearTimeout(timer);
        try {
          do {
            again = false;
            const events = await options.read(after);
            for (const event of events) send(options.format(event));
            after = Number(events.at(-1)?.id ?? after);
            if (events.length === 0) send(': still here\n\n');
          } while (again && open);
        } catch {
          // The store is away: the client reconnects and gets what it has missed.
          stop();
        }
        looking = false;
        if (!open) return;
        if (performance.now() >= ends) return stop();
        timer = setTimeout(() => void look(), options.pollMs);
      };
      for (const signal of options.signals) {
        if (signal?.aborted) return stop();
        signal?.addEventListener('abort', stop);
      }
      send('retry: 3000\n\n');
      // Watched before the first look, so that nothing falls between them.
      unwatch = options.watch(() => void look());
      void look();
    },
    cancel: () => stop(),
  });
}
