/** Open event streams of one bearer; a page in a few tabs and a second phone need no more. */
const most = 5;

export interface StreamSlots {
  /** A function that gives the slot back, or undefined when the bearer has as many streams open as may be. */
  take(bearer: string): (() => void) | undefined;
}

/** Counted in this process and not in the store: a stream lives and dies with the process that serves it. */
export function createStreamSlots(): StreamSlots {
  const open = new Map<string, number>();
  return {
    take(bearer) {
      const count = open.get(bearer) ?? 0;
      if (count >= most) return undefined;
      open.set(bearer, count + 1);
      let taken = true;
      return () => {
        if (!taken) return;
        taken = false;
        const left = open.get(bearer)! - 1;
        if (left > 0) open.set(bearer, left);
        else open.delete(bearer);
      };
    },
  };
}
