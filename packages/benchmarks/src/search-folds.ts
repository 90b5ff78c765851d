/** `count` groups of nearly the same size, always the same for the same seed. */
export function folds<Item>(items: readonly Item[], count = 5, seed = 1): Item[][] {
  const shuffled = [...items];
  const random = generator(seed);
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  const groups = Array.from({length: count}, (): Item[] => []);
  shuffled.forEach((item, at) => groups[at % count]!.push(item));
  return groups;
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
