/** Starts what a citizen meets: the reference server on the embedded database, and the demo site on another origin. */
import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
export const STAFF_TOKEN = 'operator-token-of-the-journey';

export interface House {
  site: string;
  api: string;
  /** an officer's call */
  staff<T>(method: string, path: string, body?: unknown): Promise<T>;
  stop(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Resolves when the child says that it listens, rejects with what it said when it ends before. */
function listening(args: string[], env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, {cwd: root, env: {...process.env, ...env}, stdio: 'pipe'});
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString();
      if (/listening http/.test(said)) resolve(child);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}: ${said}`)));
  });
}

const gone = (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });

export interface Server {
  api: string;
  /** an officer's call */
  staff<T>(method: string, path: string, body?: unknown): Promise<T>;
  /** Ends it as a power cut does, and starts it again at the same address with the same data. */
  killAndStart(): Promise<void>;
  /** Resolves when it answers (again). */
  up(): Promise<unknown>;
  stop(): Promise<void>;
}

/** The reference server on the embedded database in `folder`. */
export async function openServer(folder: string, env: Record<string, string> = {}): Promise<Server> {
  const port = String(await freePort());
  const api = `http://127.0.0.1:${port}`;
  const settings = {API_PORT: port, DATA_DIR: folder, DATABASE_URL: '', STAFF_TOKEN, ...env};
  const start = () => listening(['--conditions=source', '--import', 'tsx', 'packages/server/src/node.ts'], settings);
  let running = start();
  await running;
  return {
    api,
    async staff<T>(method: string, path: string, body?: unknown) {
      const response = await fetch(`${api}/v1/staff/regions/31${path}`, {
        method,
        headers: {authorization: `Bearer ${STAFF_TOKEN}`, 'content-type': 'application/json'},
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as T;
    },
    async killAndStart() {
      running = running.then((child) => gone(child, 'SIGKILL')).then(start);
      await running;
    },
    up: () => running,
    stop: async () => gone(await running),
  };
}

export async function openHouse(): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-journey-'));
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const server = await openServer(folder, {ALLOWED_ORIGINS: site, MPP_PAGES_BASE: site});
  const env = {PORT: String(port), API_URL: server.api};
  const demo = await listening(['examples/government-site/serve.mjs'], env);
  return {
    site,
    api: server.api,
    staff: server.staff,
    async stop() {
      await Promise.all([server.stop(), gone(demo)]);
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
