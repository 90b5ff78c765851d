/**
 * Lets this page open without a line: registers the host's one-line worker for this page alone, and tells it which of the
 * host's files the page has loaded.
 * @param worker address of the host's file that imports `mpp-sw.js`
 * @param loader address of the script tag, beside which the SDK's files are
 */
export async function keepPage(worker: string, loader: string): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return;
  const address = new URL(worker, location.href);
  address.searchParams.set('base', new URL('.', loader).href);
  const trust = (globalThis as {[trusted: symbol]: ((url: string) => unknown) | undefined})[
    Symbol.for('mpp-sdk.trusted-url')
  ];
  const trusted = (trust?.(address.href) ?? address.href) as string;
  const registration = await container.register(trusted, {scope: location.pathname});
  const active = await activated(registration);
  const loaded = performance.getEntriesByType('resource').map(({name}) => name);
  active.postMessage({files: loaded.filter((url) => new URL(url).origin === location.origin)});
}

function activated({installing, waiting, active}: ServiceWorkerRegistration): Promise<ServiceWorker> {
  return new Promise((resolve, reject) => {
    const worker = (installing ?? waiting ?? active)!;
    const look = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant')
        reject(new Error("its Content-Security-Policy must allow connect-src 'self' and the address of mpp.js"));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
