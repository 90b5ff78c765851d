/** Which services hold a word: four bytes each, the place of the service and the fields that the word stands in. */
export const fieldBits = 5;
export const fieldMask = (1 << fieldBits) - 1;

export interface Postings {
  /** Number of services that hold the word. */
  count(term: number): number;
  /** `place << fieldBits | fields`; only the first `count(term)` are meant. */
  list(term: number): Uint32Array;
  add(term: number, place: number, fields: number): void;
  remove(term: number, place: number): void;
}

const none = new Uint32Array(0);

export function createPostings(): Postings {
  const lists: (Uint32Array | undefined)[] = [];
  const counts: number[] = [];
  return {
    count: (term) => counts[term] ?? 0,
    list: (term) => lists[term] ?? none,
    add(term, place, fields) {
      const count = counts[term] ?? 0;
      let list = lists[term] ?? none;
      if (count === list.length) {
        const more = new Uint32Array(Math.max(2, count + (count >> 1) + 1));
        more.set(list);
        lists[term] = list = more;
      }
      list[count] = (place << fieldBits) | fields;
      counts[term] = count + 1;
    },
    remove(term, place) {
      const list = lists[term] ?? none;
      const count = counts[term] ?? 0;
      for (let at = 0; at < count; at++) {
        if (list[at]! >>> fieldBits !== place) continue;
        list.copyWithin(at, at + 1, count);
        counts[term] = count - 1;
        return;
      }
    },
  };
}
