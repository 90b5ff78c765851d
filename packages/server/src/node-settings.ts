import {randomBytes} from 'node:crypto';
import {resolve} from 'node:path';
import {decodeKey} from './node-data-folder.js';
import type {ScannerAddress} from './node-clamd.js';
import {SettingsError} from './node-failure.js';

export interface Settings {
  host: string;
  port: number;
  databaseUrl?: string;
  dataDir: string;
  operatorToken: string;
  /** absent = the one that is kept in `dataDir` */
  dataKey?: Uint8Array;
  /** what `dataKey` was before */
  olderDataKeys: Uint8Array[];
  /** clamd's socket: a path, or host:port; absent = files are not scanned */
  clamd?: ScannerAddress;
  /** where messages to citizens' phones are handed in */
  messageGateway?: {url: string; token?: string};
  extraOrigins: string[];
  trustProxy: boolean;
  rateLimits: boolean;
  seed: boolean;
  /** where the demo site of the sample regions stands */
  pagesBase?: string;
  publicUrl?: string;
  logLevel: string;
}

/**
 * Reads the environment, and nothing else; makes an operator's token where none is given and says so.
 * @throws SettingsError for a value that makes no sense.
 */
export function readSettings(env: NodeJS.ProcessEnv, say: (line: string) => void): Settings {
  const extraOrigins = listOf(env['ALLOWED_ORIGINS']);
  const rateLimits = env['RATE_LIMITS'] !== 'off';
  if (extraOrigins.includes('*')) say('ALLOWED_ORIGINS=*: pages of any website may call this server.');
  if (!env['CLAMD']) say('CLAMD was not given: files that citizens send are not scanned for viruses.');
  if (!rateLimits) say('RATE_LIMITS=off: codes can be guessed without limit. For load tests only.');
  return {
    host: env['HOST'] || '127.0.0.1',
    port: portOf(env['API_PORT']),
    databaseUrl: env['DATABASE_URL'] || undefined,
    dataDir: resolve(env['DATA_DIR'] || '.data'),
    operatorToken: operatorTokenOf(env['STAFF_TOKEN'], say),
    dataKey: env['DATA_KEY'] ? decodeKey(env['DATA_KEY'], 'DATA_KEY') : undefined,
    olderDataKeys: listOf(env['DATA_KEY_PREVIOUS']).map((one) => decodeKey(one, 'DATA_KEY_PREVIOUS')),
    clamd: clamdOf(env['CLAMD']),
    messageGateway: gatewayOf(env),
    extraOrigins,
    trustProxy: env['TRUST_PROXY'] === '1',
    rateLimits,
    seed: env['SEED'] !== 'off',
    pagesBase: urlOf('MPP_PAGES_BASE', env['MPP_PAGES_BASE']),
    publicUrl: urlOf('PUBLIC_URL', env['PUBLIC_URL']),
    logLevel: env['LOG_LEVEL'] || 'info',
  };
}

function listOf(text = ''): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

function gatewayOf(env: NodeJS.ProcessEnv): Settings['messageGateway'] {
  const url = urlOf('MESSAGE_GATEWAY_URL', env['MESSAGE_GATEWAY_URL']);
  return url === undefined ? undefined : {url, token: env['MESSAGE_GATEWAY_TOKEN'] || undefined};
}

function clamdOf(text: string | undefined): ScannerAddress | undefined {
  if (!text) return undefined;
  if (text.startsWith('/')) return {path: text};
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(text) ?? [];
  if (!host || Number(port) > 65_535)
    throw new SettingsError(`CLAMD must be the path of a socket or host:port; it is "${text}".`);
  return {host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port)};
}

function portOf(text = '4174'): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new SettingsError(`API_PORT must be a number from 0 to 65535; it is "${text}".`);
  return port;
}

function urlOf(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new SettingsError(`${name} must be an http(s) address; it is "${text}".`);
  return text.replace(/\/+$/, '');
}

const shortestToken = 16;

function operatorTokenOf(given: string | undefined, say: (line: string) => void): string {
  if (!given) return newOperatorToken(say);
  if (given.length < shortestToken)
    throw new SettingsError(`STAFF_TOKEN must have at least ${shortestToken} characters; it has ${given.length}.`);
  return given;
}

function newOperatorToken(say: (line: string) => void): string {
  const token = randomBytes(24).toString('base64url');
  say(`STAFF_TOKEN was not given; until the next start it is ${token}`);
  return token;
}
