/** A private MariaDB in a folder of its own, on a socket only. */
import {execFile, spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

export interface Database {
  socket: string;
  stop(): Promise<void>;
}

export async function openMariaDb(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-db-'));
  const socket = join(folder, 'socket');
  const own = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${folder}/data`];
  await run('mariadb-install-db', [...own, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const args = [...own, `--socket=${socket}`, '--skip-networking', '--skip-log-bin', `--pid-file=${folder}/pid`];
  const child = spawn('mariadbd', args);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('ready for connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`mariadbd ended with ${code}: ${said}`)));
  });
  return {
    socket,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(folder, {recursive: true, force: true});
          resolve();
        });
        child.kill('SIGKILL'); // nothing in it is kept
      }),
  };
}
