/** What a long piece of work is measured and interrupted with; a test gives its own. */
export interface Pauses {
  /** Longest time without a pause, milliseconds, beside the last step: the longest takes a slow phone some 7. */
  longest?: number;
  now?: () => number;
  /** Lets the page do its own work; resolves when it is our turn again. */
  pause?: () => Promise<void>;
  /** Stops the work: the promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Does the steps in pieces no longer than `longest` milliseconds (plus one step). */
export async function inPieces(steps: Iterable<() => void>, pauses: Pauses = {}): Promise<void> {
  const {longest = 2, now = () => performance.now(), pause = nextTask, signal} = pauses;
  let until = now() + longest;
  for (const step of steps) {
    if (now() >= until) {
      await pause();
      if (signal?.aborted) throw signal.reason;
      until = now() + longest;
    }
    step();
  }
}

// A message comes sooner than a timer, which browsers hold back to 4 ms when nested, and still lets input and paint pass.
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
