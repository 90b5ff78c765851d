/** Two programs that live and die together. */
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {root} from './process.mjs';

/** How long a child may take to finish the requests it has, in ms, before it is killed. */
const PATIENCE = 10_000;

export class Children {
  /** Lines to show again at the end, when both are ready. */
  kept = [];
  #running = new Map();
  #stopping = false;

  constructor(exit = (code) => process.exit(code), patience = PATIENCE) {
    this.exit = exit;
    this.patience = patience;
  }

  /** Starts a Node program; resolves with the URL of its line `listening <url>`. Should it end, all end, with code 1. */
  start(name, args, env) {
    return new Promise((ready) => {
      // A group of its own: Ctrl+C in a terminal then reaches it once, through stop(), and not twice.
      const detached = process.platform !== 'win32';
      const child = spawn(process.execPath, args, {
        cwd: root,
        env: {...process.env, ...env},
        stdio: ['ignore', 'pipe', 'inherit'],
        detached,
      });
      this.#running.set(child, name);
      createInterface({input: child.stdout}).on('line', (line) => {
        const url = /\blistening (https?:\/\/[^\s"]+)/.exec(line)?.[1];
        if (url) ready(url);
        else if (/STAFF_TOKEN/.test(line)) this.kept.push(line.trim());
        else console.log(line);
      });
      child.on('error', (error) => console.error(`The ${name} could not be started: ${error.message}`));
      child.on('close', (code) => {
        this.#running.delete(child);
        if (this.#stopping) return;
        console.error(`The ${name} ended${code ? ` (exit code ${code})` : ''}; everything is stopped.`);
        void this.stop(1);
      });
    });
  }

  /** Asks all to end, waits, kills the ones that do not, and exits with `code`. */
  async stop(code) {
    if (this.#stopping) return;
    this.#stopping = true;
    const ended = [...this.#running.keys()].map((child) => new Promise((resolve) => child.once('close', resolve)));
    for (const child of this.#running.keys()) child.kill('SIGTERM');
    const timer = setTimeout(() => {
      for (const [child, name] of this.#running) {
        console.error(`The ${name} did not end within ${this.patience / 1000} s and is killed.`);
        child.kill('SIGKILL');
      }
    }, this.patience);
    await Promise.all(ended);
    clearTimeout(timer);
    this.exit(code);
  }
}
