import {link, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {join} from 'node:path';

interface Owner {
  pid: number;
  /** tells a process from a later one with the same number; '' where the system does not say */
  startedAt: string;
  host: string;
}

const HEARTBEAT = 10_000;

/**
 * Makes this process the only user of `folder`; PGlite itself does not look. A lock that a dead process left is taken over.
 * @returns what frees it.
 * @throws Error that names the process and the folder when a live process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'server.lock');
  const text = JSON.stringify({pid: process.pid, startedAt: await startOf(process.pid), host: hostname()});
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  try {
    // link() makes the lock with its content in one step or not at all.
    while (!(await linked(draft, path))) await removeStale(path, folder);
  } finally {
    await rm(draft, {force: true});
  }
  const heartbeat = setInterval(() => void touch(path), HEARTBEAT).unref();
  return async () => {
    clearInterval(heartbeat);
    if ((await textOf(path)) === text) await rm(path, {force: true});
  };
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeStale(path: string, folder: string): Promise<void> {
  const seen = await textOf(path);
  if (seen === undefined) return;
  const owner = JSON.parse(seen) as Owner;
  if (await isAlive(owner, path))
    throw new Error(
      `Another process (pid ${owner.pid}) is using the database in ${folder}. ` +
        'Stop it first, or choose another folder.',
    );
  // Of several processes that see the same stale lock only one may remove it: each moves it aside and looks at what it got.
  const aside = `${path}.${process.pid}.stale`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await textOf(aside)) !== seen) await linked(aside, path);
  await rm(aside, {force: true});
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
}

async function lastTouch(path: string): Promise<number> {
  return stat(path).then(
    ({mtimeMs}) => mtimeMs,
    () => 0,
  );
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function isAlive(owner: Owner, path: string): Promise<boolean> {
  // Another machine or container: its processes cannot be seen from here, only whether it still touches the lock.
  if (owner.host !== hostname()) return Date.now() - (await lastTouch(path)) < 3 * HEARTBEAT;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return (await startOf(owner.pid)) === owner.startedAt;
}

/** When the process started, in the kernel's ticks with the id of this boot; '' where there is no /proc. */
async function startOf(pid: number): Promise<string> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The program's name, in brackets, may hold spaces; the start is the 20th field after it.
    const ticks = line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${ticks}`;
  } catch {
    return '';
  }
}
