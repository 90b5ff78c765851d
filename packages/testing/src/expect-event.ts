/** Runs `act` and gives the first event of that name that reaches `target`; fails when none has come within 5 s. */
export async function expectEvent<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: K,
  act: () => unknown,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      target.removeEventListener(name, heard);
      reject(new Error(`No ${name} event came`));
    }, 5000);
    const heard = (event: Event) => {
      clearTimeout(timer);
      resolve(event as HTMLElementEventMap[K]);
    };
    target.addEventListener(name, heard, {once: true});
    Promise.resolve(act()).catch(reject);
  });
}
