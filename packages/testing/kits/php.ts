/** PHP as a host has it: its own small web server on a folder, or one script. */
import {execFile, spawn} from 'node:child_process';
import {promisify} from 'node:util';

const run = promisify(execFile);

export interface Site {
  url: string;
  stop(): Promise<void>;
}

/** What a script says on its standard output. */
export async function php(code: string, ...args: string[]): Promise<string> {
  const {stdout} = await run('php', ['-d', 'display_errors=stderr', '-r', code, '--', ...args]);
  return stdout;
}

/** `php -S` on a free port, once it says that it listens. */
export function servePhp(folder: string, ...router: string[]): Promise<Site> {
  // Port 0 lets the kernel choose; PHP names what it got. Workers, since a page of WordPress asks its own site.
  const args = ['-S', '127.0.0.1:0', '-t', folder, ...router];
  const child = spawn('php', args, {env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'}, detached: true});
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      process.kill(-child.pid!, 'SIGTERM'); // with its workers
    });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const [url] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(said) ?? [];
      if (url) resolve({url, stop});
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`php -S ended with ${code}: ${said}`)));
  });
}
