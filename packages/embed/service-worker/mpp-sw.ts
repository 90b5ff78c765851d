/**
 * Opens pages with our elements again when there is no line, also after a restart of the phone. A host puts one line into
 * a file of its own (`importScripts('…/embed/mpp-sw.js')`) and names it in the script tag (`data-offline`). It serves only
 * pages that carry the form and what these pages load; the host's other pages and its own worker are left alone. Answers
 * of the API never stand here: the elements keep what they need themselves, personal data encrypted.
 */
import {newestRelease, refreshRelease} from './release.js';

declare const self: ServiceWorkerGlobalScope;

const PAGES = 'mpp-sdk-pages';
/** A page that does not come within this time is shown as it was. */
const PATIENCE_MS = 5000;

/** Where the SDK's files are, with a slash at the end: told by the loader when it registers this worker. */
const base = new URL(self.location.href).searchParams.get('base') ?? '';

// Where the host's policy for this worker does not let it fetch, it must not come between a citizen and the page.
self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keep([self.registration.scope]), refreshRelease(base)]).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** The loader tells which of the host's files the page has loaded: those come again as well. */
self.addEventListener('message', (event) => {
  const {files} = event.data as {files: string[]};
  event.waitUntil(Promise.all([keep(files.filter(isOwn)), refreshRelease(base)]).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const {request} = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') return event.respondWith(page(event));
  if (base && request.url.startsWith(base)) return event.respondWith(sdkFile(request));
  if (isOwn(request.url)) event.respondWith(fetch(request).catch(() => kept(request.url)));
});

const isOwn = (url: string): boolean => new URL(url).origin === self.location.origin;

/** Queries name a service or hold nothing that the server needs: one copy of a page stands for all of them. */
const nameOf = (url: string): string => url.replace(/[?#].*$/, '');

async function kept(url: string): Promise<Response> {
  const cache = await caches.open(PAGES);
  return (await cache.match(url)) ?? (await cache.match(nameOf(url))) ?? Response.error();
}

async function keep(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(PAGES);
  await Promise.all(
    urls.map(async (url) => {
      const response = await fetch(url, {cache: 'no-cache'});
      if (response.ok && !response.redirected) await cache.put(url, response);
    }),
  );
}

/** From the host while there is a line, and kept for when there is none. */
async function page(event: FetchEvent): Promise<Response> {
  const {request} = event;
  const arriving = fetch(request).then(async (response) => {
    if (response.ok && !response.redirected)
      await (await caches.open(PAGES)).put(nameOf(request.url), response.clone());
    return response;
  });
  arriving.catch(() => undefined);
  event.waitUntil(arriving.catch(() => undefined));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const first = await Promise.race([arriving, late]).catch(() => undefined);
  if (first) return first;
  const old = await kept(request.url);
  return old.type === 'error' ? arriving : old;
}

/** A file whose name holds its hash never changes; any other comes from the same release as the rest when there is no line. */
async function sdkFile(request: Request): Promise<Response> {
  const release = await newestRelease();
  const known = await release?.match(request.url);
  if (known && /-[0-9a-f]{8}\.js$/.test(request.url)) return known;
  return fetch(request).catch(() => known ?? Response.error());
}
