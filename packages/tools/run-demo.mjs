/** `npm start`: installs and builds what is missing, then runs the reference server and the demo site side by side. */
import {build} from './build.mjs';
import {Children} from './children.mjs';
import {install} from './install.mjs';
import {portFrom, requireFree} from './ports.mjs';
import {fromSource, plain} from './process.mjs';

export async function main() {
  const port = portFrom('PORT', 4173);
  const apiPort = portFrom('API_PORT', 4174);
  if (port === apiPort) throw plain(`PORT and API_PORT are both ${port}: the demo site and the server need one each.`);
  await requireFree(port, 'PORT');
  await requireFree(apiPort, 'API_PORT', process.env.HOST || '127.0.0.1');

  await install({production: true});
  await build();

  const site = `http://localhost:${port}`;
  const origins = [process.env.ALLOWED_ORIGINS, site, `http://127.0.0.1:${port}`].filter(Boolean).join(',');
  const children = new Children();
  whenAsked(() => children.stop(0));

  const api = await children.start('server', [...fromSource, 'packages/server/src/node.ts'], {
    API_PORT: String(apiPort),
    ALLOWED_ORIGINS: origins,
    MPP_PAGES_BASE: process.env.MPP_PAGES_BASE || site,
  });
  const demo = await children.start('demo site', ['examples/government-site/serve.mjs'], {
    PORT: String(port),
    API_PORT: String(apiPort),
    API_URL: api,
  });
  console.log(`\nSiap / Ready\n  Situs contoh / Demo site   ${demo}\n  Server / API               ${api}`);
  console.log(`  Coba formulir / Try a form ${demo}/coba-formulir.html`);
  for (const line of children.kept) console.log(`  ${line}`);
  console.log('  Ctrl+C menghentikan keduanya / stops both');
}

/** Runs `stop` on Ctrl+C, on SIGTERM, and when npm is gone: it passes SIGTERM on to its shell only, which leaves us alone. */
function whenAsked(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 300);
}
