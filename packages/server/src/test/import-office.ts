import assert from 'node:assert/strict';
import {jsonLinesType, spreadsheetType} from '../import/read-import.js';
import {nodeSpreadsheets} from '../node-spreadsheets.js';
import type {Cell} from '../spreadsheets.js';
import {createWorld, staffToken} from './world.js';
import type {World} from './world.js';

export const staff = '/v1/staff/regions/31';
export const spreadsheets = nodeSpreadsheets();

/** A server that reads spreadsheets, and a supervisor's token. */
export async function office(): Promise<{world: World; token: string}> {
  const world = await createWorld({spreadsheets});
  return {world, token: await staffToken(world, 'supervisor')};
}

/** The services of the region as they are stored. */
export const all = async (world: World) => (await world.store.region('31'))!.services.all();

/** Sends a file to be imported: a text is JSON Lines, bytes are a spreadsheet. */
export function send(
  world: World,
  token: string,
  raw: string | Uint8Array<ArrayBuffer>,
  query = '',
  headers: object = {},
) {
  const type = typeof raw === 'string' ? jsonLinesType : spreadsheetType;
  return world.call('POST', `${staff}/services/import${query}`, {
    raw,
    token,
    headers: {'Content-Type': type, ...headers},
  });
}

/** The bytes of an answer; `call` reads it as text. */
export async function download(world: World, token: string, path: string, headers: Record<string, string> = {}) {
  const request = new Request(`http://server.test${staff}/services/${path}`, {
    headers: {Authorization: `Bearer ${token}`, ...headers},
  });
  const answer = await world.app(request);
  assert.equal(answer.status, 200);
  return {bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers};
}

/** The sample catalogue as a spreadsheet, with some of its cells changed, and its headings. */
export async function sheet(
  world: World,
  token: string,
  change: (rows: Cell[][], column: (heading: string) => number) => void,
) {
  const {bytes} = await download(world, token, 'export?format=xlsx');
  const rows = await spreadsheets.read(bytes, 'Layanan');
  const column = (heading: string) => rows[0]!.findIndex((cell) => String(cell).replace(' *', '') === heading);
  change(rows, column);
  return spreadsheets.write([{name: 'Layanan', rows: rows as never, widths: []}]);
}
