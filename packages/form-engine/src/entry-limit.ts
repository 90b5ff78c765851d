/** A repeat without `maxItems` takes so many entries. */
export const MAX_ENTRIES = 1_000;
/** A list with all the lists inside it takes so many; what is larger is refused without a look at its entries. */
export const MAX_ENTRIES_INSIDE = 5_000;

/** Whether a list is larger than anyone fills in. The work is bounded by the limit, not by the list. */
export function isTooLong(list: readonly unknown[]): boolean {
  let left = MAX_ENTRIES_INSIDE;
  function count(value: unknown): void {
    if (left < 0 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) left -= value.length;
    if (left >= 0) Object.values(value).forEach(count);
  }
  count(list);
  return left < 0;
}
