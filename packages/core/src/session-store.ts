/** Small values that outlive a reload of the page, but not its tab. Where the browser refuses, nothing is kept and nothing breaks. */
export interface SessionStore {
  /** Whatever stands there was written by an earlier page: check it before use. */
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
}

/** @param storage asked for with each call, since even naming it throws where cookies are blocked */
export function sessionStore(storage: () => Storage = () => sessionStorage): SessionStore {
  function tried<T>(act: (store: Storage) => T): T | undefined {
    try {
      return act(storage());
    } catch {
      return undefined;
    }
  }
  return {
    get: (key) =>
      tried((store): unknown => {
        const text = store.getItem(key);
        return text === null ? undefined : JSON.parse(text);
      }),
    set: (key, value) => tried((store) => store.setItem(key, JSON.stringify(value))),
    remove: (key) => tried((store) => store.removeItem(key)),
  };
}
