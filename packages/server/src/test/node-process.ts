import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The operator's token of `startProcess`. */
export const processToken = 'operator-of-the-processes';

const entry = fileURLToPath(new URL('../node.ts', import.meta.url));

export interface ServerProcess {
  child: ChildProcess;
  url: string;
  output(): string;
}

/** The real server as its own process, on a free port. Rejects with its output when it ends before it listens. */
export async function startProcess(env: Record<string, string>): Promise<ServerProcess> {
  const {child, output} = launch({API_PORT: '0', STAFF_TOKEN: processToken, LOG_LEVEL: 'warn', ...env});
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', () => {
      const found = /^listening (http\S+)$/m.exec(output());
      if (found) resolve(found[1]!);
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${output()}`)));
  });
  return {child, url, output};
}

/** Runs the server until it ends. */
export async function runToEnd(env: Record<string, string>): Promise<{code: number | null; output: string}> {
  const {child, output} = launch(env);
  const [code] = (await once(child, 'close')) as [number | null];
  return {code, output: output()};
}

function launch(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', entry], {
    env: {PATH: process.env['PATH'], ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout!.on('data', (data) => (text += data));
  child.stderr!.on('data', (data) => (text += data));
  return {child, output: () => text};
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** A folder of its own for the time of a test. */
export async function withFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mpp-server-'));
  try {
    await act(folder);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
