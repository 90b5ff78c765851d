import {randomBytes} from 'node:crypto';
import {mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {SettingsError} from './node-failure.js';

/**
 * Makes the folder with what is missing above it, and writes a file into it to see that it can be used.
 * One step at a time: Node's own recursive mkdir never ends under /proc, which says that a parent that is there is missing.
 * @throws the system's error, with the path that cannot be used.
 */
export async function prepareFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let path = folder; !(await isThere(path)); path = dirname(path)) missing.unshift(path);
  for (const path of missing) {
    await mkdir(path).catch((error: NodeJS.ErrnoException) => {
      // Another process may have made it meanwhile.
      if (error.code !== 'EEXIST') throw error;
    });
  }
  const probe = join(folder, `.probe.${process.pid}`);
  await writeFile(probe, '').catch((error: NodeJS.ErrnoException) => {
    throw Object.assign(error, {path: folder});
  });
  await rm(probe, {force: true});
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * The key in `data.key` of the folder, made at the first start: without it the personal data in the database cannot be
 * read again.
 */
export async function keptKey(folder: string): Promise<Uint8Array> {
  const path = join(folder, 'data.key');
  try {
    // 'wx' never writes over a key that is there already.
    await writeFile(path, randomBytes(32).toString('base64'), {mode: 0o600, flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return decodeKey(await readFile(path, 'utf8'), path);
}

/** @throws SettingsError unless the text is 32 bytes in base64. */
export function decodeKey(text: string, name: string): Uint8Array {
  const key = new Uint8Array(Buffer.from(text.trim(), 'base64'));
  if (key.length !== 32) throw new SettingsError(`${name} must hold 32 bytes in base64; it holds ${key.length}.`);
  return key;
}
