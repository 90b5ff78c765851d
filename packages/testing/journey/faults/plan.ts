/** What goes wrong, decided before it begins: the same seed gives the same misfortunes. */

/** What happens to requests that send something, and what the citizen does meanwhile. */
export const KINDS = [
  'pressed twice',
  'open in two tabs',
  'page reloaded',
  'tab closed',
  'dropped before the server',
  'dropped after the server',
  'slow',
  'answer 500',
  'answer 429',
  'server killed',
] as const;
export type Kind = (typeof KINDS)[number];
/** What the citizen does; the rest befalls requests. */
export const BY_CITIZEN: readonly Kind[] = ['pressed twice', 'open in two tabs', 'page reloaded', 'tab closed'];

export interface Misfortune {
  kind: Kind;
  /** how many requests in a row it befalls; more than the client repeats by itself, and the page gives up */
  requests: number;
  /** after how many milliseconds the page is reloaded, the tab closed, or the answer sent */
  after: number;
  withFile: boolean;
}

/** Numbers in [0, 1) that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All kinds in turn, but the server's death in one of fifty, since every citizen feels it. */
export function misfortunes(seed: number, count: number): Misfortune[] {
  const random = seeded(seed);
  const common = KINDS.filter((kind) => kind !== 'server killed');
  return Array.from({length: count}, (_, at) => ({
    kind: at % 50 === 20 ? 'server killed' : common[Math.floor(random() * common.length)]!,
    requests: 1 + Math.floor(random() * 4),
    after: Math.floor(random() * 250),
    withFile: random() < 0.25,
  }));
}
