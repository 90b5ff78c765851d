/**
 * A government site of the old kind, on an origin of its own: Bootstrap 3, jQuery 1.12, server-side includes, and a strict
 * Content Security Policy with Trusted Types. It knows nothing of the SDK but the script tag and a few elements.
 * PORT (4173), API_URL (http://localhost:4174), HOST (127.0.0.1 and ::1 by default).
 */
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';

const port = Number(process.env.PORT ?? 4173);
const api = (process.env.API_URL ?? 'http://localhost:4174').replace(/\/$/, '');
const own = (path) => new URL(path, import.meta.url);
const library = (path) => new URL(import.meta.resolve(path));
const apiOrigin = new URL(api).origin;

const FILES = {
  '/assets/bootstrap.css': library('bootstrap/dist/css/bootstrap.css'),
  '/assets/jquery.js': library('jquery/dist/jquery.js'),
  '/assets/bootstrap.js': library('bootstrap/dist/js/bootstrap.js'),
  '/assets/site.css': own('assets/site.css'),
  '/assets/site.js': own('assets/site.js'),
  '/assets/html-policy.js': own('assets/html-policy.js'),
  '/assets/logo.svg': own('assets/logo.svg'),
};
const TYPES = {'.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.html': 'text/html'};

// `default` is the site's own policy: jQuery 1.12 writes innerHTML and would not start without it. The hash is of the
// text `t`: at start jQuery asks whether onsubmit="t" works.
const CSP = [
  "default-src 'none'",
  `script-src 'self' ${apiOrigin} 'unsafe-hashes' 'sha256-47mKTaMaEn1L3m5DAz9muidMqw636xxw7EFAK/YnPdg='`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src ${apiOrigin}`,
  "frame-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types mpp-sdk default',
].join('; ');

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cache-control': 'no-cache',
};

/** The page with its includes and the address of the API filled in. */
async function page(name) {
  const text = await readFile(own(`pages/${name}`), 'utf8');
  const parts = await Promise.all(
    text.split(/<!--#include file="([\w-]+\.html)" -->/).map((part, i) => (i % 2 ? page(part) : part)),
  );
  return parts.join('').replaceAll('{{api}}', api);
}

// The whole of the host's part in opening pages without a line: one line that names the SDK's worker.
const WORKER = `importScripts('${api}/embed/mpp-sw.js');`;

const WORKER_CSP = `default-src 'none'; script-src ${apiOrigin}; connect-src 'self' ${apiOrigin}`;

const BUILT = new URL('../../packages/form-playground/dist/', import.meta.url);

async function answer(path) {
  const built = /^\/playground\/([\w-]+\.js)$/.exec(path);
  if (built) return {type: TYPES['.js'], body: await readFile(new URL(built[1], BUILT))};
  if (path === '/mpp-sw.js') return {type: TYPES['.js'], body: WORKER, policy: WORKER_CSP};
  if (path in FILES) return {type: TYPES[extname(path)], body: await readFile(FILES[path])};
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (!/^[a-z][a-z-]*\.html$/.test(name)) return undefined;
  return {type: 'text/html', body: await page(name)};
}

const server = createServer(async (request, response) => {
  const {pathname} = new URL(request.url ?? '/', 'http://site');
  const found = await answer(pathname).catch(() => undefined);
  const {type, body, policy = CSP} = found ?? {type: 'text/html', body: await page('not-found.html')};
  const ownHeaders = {'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy};
  response.writeHead(found ? 200 : 404, {...HEADERS, ...ownHeaders});
  response.end(request.method === 'HEAD' ? undefined : body);
});
server.on('error', (error) => {
  const reason = error.code === 'EADDRINUSE' ? `Port ${port} is in use; set PORT to another one.` : error.message;
  console.error(`The demo site cannot start. ${reason}`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
server.listen(port, process.env.HOST, () => {
  console.log(`listening http://localhost:${port}`);
});
