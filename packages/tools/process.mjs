/** Running other programs, and saying things plainly. */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** An error whose message is one sentence for a person; the command prints it without a stack and exits with 1. */
export function plain(message) {
  return Object.assign(new Error(message), {plain: true});
}

/** How Node runs the TypeScript sources of this repository. */
export const fromSource = ['--conditions=source', '--import', 'tsx'];

/** A tool that npm has installed, as arguments for Node: independent of PATH and of Windows' `.cmd` files. */
export const tool = (path, ...args) => [`node_modules/${path}`, ...args];

/** Runs Node with `args`; resolves with its exit code and, unless `show`, what it printed. */
export function node(args, {env = {}, show = false, cwd = root} = {}) {
  return run(process.execPath, args, {env, show, cwd});
}

export function run(command, args, {env = {}, show = false, cwd = root, shell = false} = {}) {
  return new Promise((resolve) => {
    const stdio = ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'];
    const quiet = show ? {} : {NO_COLOR: '1'};
    const child = spawn(command, args, {cwd, stdio, shell, env: {...process.env, ...quiet, ...env}});
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({code: 1, output: output + error.message}));
    child.on('close', (code, signal) => resolve({code: code ?? 1, signal, output}));
  });
}

/** npm, by the path that npm itself hands to its scripts, else by name. */
export function npm(args, options) {
  const path = process.env.npm_execpath;
  if (path && /npm-cli\.c?js$/.test(path)) return node([path, ...args], options);
  return run('npm', args, {...options, shell: process.platform === 'win32'});
}

/** Says `what`, then how long it is taking every five seconds, then how long it took. */
export async function timed(what, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log(`${what} ...`);
  const ticking = setInterval(() => console.log(`  ... ${seconds()} s`), 5000);
  try {
    return await work();
  } finally {
    clearInterval(ticking);
    console.log(`  ${seconds()} s`);
  }
}
