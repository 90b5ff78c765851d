import {randomBytes} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {SettingsError} from './node-failure.js';

export interface Settings {
  host: string;
  port: number;
  databaseUrl?: string;
  dataDir: string;
  operatorToken: string;
  dataKey: Uint8Array;
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
 * Reads the environment; generates what may be generated and says so.
 * @throws SettingsError for a value that makes no sense, the system's error for a folder that cannot be written.
 */
export async function readSettings(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Settings> {
  const dataDir = resolve(env['DATA_DIR'] || '.data');
  const databaseUrl = env['DATABASE_URL'] || undefined;
  const extraOrigins = (env['ALLOWED_ORIGINS'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const rateLimits = env['RATE_LIMITS'] !== 'off';
  if (extraOrigins.includes('*')) say('ALLOWED_ORIGINS=*: pages of any website may call this server.');
  if (!rateLimits) say('RATE_LIMITS=off: codes can be guessed without limit. For load tests only.');
  await mkdir(dataDir, {recursive: true});
  return {
    host: env['HOST'] || '127.0.0.1',
    port: portOf(env['API_PORT']),
    databaseUrl,
    dataDir,
    operatorToken: operatorTokenOf(env['STAFF_TOKEN'], say),
    dataKey: await dataKeyOf(env['DATA_KEY'], dataDir, databaseUrl !== undefined, say),
    extraOrigins,
    trustProxy: env['TRUST_PROXY'] === '1',
    rateLimits,
    seed: env['SEED'] !== 'off',
    pagesBase: urlOf('MPP_PAGES_BASE', env['MPP_PAGES_BASE']),
    publicUrl: urlOf('PUBLIC_URL', env['PUBLIC_URL']),
    logLevel: env['LOG_LEVEL'] || 'info',
  };
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

/** Without the key the personal data in the database cannot be read again, so a generated one is kept. */
async function dataKeyOf(
  given: string | undefined,
  dataDir: string,
  shared: boolean,
  say: (line: string) => void,
): Promise<Uint8Array> {
  if (given) return decodeKey(given, 'DATA_KEY');
  const path = join(dataDir, 'data.key');
  if (shared)
    say(
      `DATA_KEY was not given: the key of the personal data in DATABASE_URL is ${path}. Keep it, and give every process the same.`,
    );
  try {
    // 'wx' never writes over a key that is there already.
    await writeFile(path, randomBytes(32).toString('base64'), {mode: 0o600, flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return decodeKey(await readFile(path, 'utf8'), path);
}

function decodeKey(text: string, name: string): Uint8Array {
  const key = new Uint8Array(Buffer.from(text.trim(), 'base64'));
  if (key.length !== 32) throw new SettingsError(`${name} must hold 32 bytes in base64; it holds ${key.length}.`);
  return key;
}
