/** The row's value as a record has it: the key is absent where the database has null. */
export type Present<T> = {[K in keyof T as null extends T[K] ? never : K]: T[K]} & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

export function present<T extends object>(row: T): Present<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<T>;
}
