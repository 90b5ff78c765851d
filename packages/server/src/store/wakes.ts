/** Who waits for news of which case, in this process. */
export interface Wakes {
  watch(key: string, wake: () => void): () => void;
  ring(key: string): void;
  /** Something may have happened to any of them. */
  ringAll(): void;
}

export function createWakes(): Wakes {
  const waiting = new Map<string, Set<() => void>>();
  const ring = (key: string) => waiting.get(key)?.forEach((wake) => wake());
  return {
    watch(key, wake) {
      // Two watchers may give the same function.
      const own = () => wake();
      const others = waiting.get(key) ?? new Set();
      waiting.set(key, others.add(own));
      return () => {
        others.delete(own);
        if (others.size === 0 && waiting.get(key) === others) waiting.delete(key);
      };
    },
    ring,
    ringAll: () => [...waiting.keys()].forEach(ring),
  };
}
