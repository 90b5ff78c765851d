import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {sql} from 'kysely';
import type {Kysely} from 'kysely';
import type {Database} from '../store/sql/schema.js';

/** A secret as it may stand in a file: as it is, in UTF-16, in hexadecimal, in base64 at any of three places. */
export function traces(secret: string | Uint8Array): Buffer[] {
  const bytes = Buffer.from(secret as string);
  const inner = (shift: number) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // The first and last characters also hold bits of what stands beside.
    return text.slice(shift === 0 ? 0 : shift + 1, -1);
  };
  const coded = [0, 1, 2].map(inner).flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
  return [
    bytes,
    ...(typeof secret === 'string' ? [Buffer.from(secret, 'utf16le')] : []),
    ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase(), ...coded].map((text) => Buffer.from(text)),
  ];
}

/** Every file below the folder, also the database's log of changes. */
export async function filesOf(folder: string): Promise<{name: string; bytes: Buffer}[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (name) => ({name, bytes: await readFile(name)})));
}

/** Every row of every table as text: what a dump holds, also where the files are compressed. */
export async function dumpOf(db: Kysely<Database>): Promise<{name: string; bytes: Buffer}[]> {
  const tables = await db.introspection.getTables();
  return Promise.all(
    tables.map(async ({name}) => {
      const {rows} = await sql<{row: string}>`select t::text as row from ${sql.table(name)} t`.execute(db);
      const text = rows.map(({row}) => row).join('\n');
      // Bytes are written in hexadecimal there; they are looked at as they are as well.
      const raw = [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex]) => Buffer.from(hex!, 'hex'));
      return {name: `table ${name}`, bytes: Buffer.concat([Buffer.from(text), ...raw])};
    }),
  );
}

/** Which secrets stand where, in words. */
export function found(
  places: readonly {name: string; bytes: Buffer}[],
  secrets: Record<string, string | Uint8Array>,
): string[] {
  return places.flatMap(({name, bytes}) =>
    Object.entries(secrets)
      .filter(([, secret]) => traces(secret).some((trace) => bytes.includes(trace)))
      .map(([what]) => `${what} in ${name}`),
  );
}
