import {crc32, inflateRawSync} from 'node:zlib';

/** Not a zip archive that we take; the message is a code. */
export class ZipError extends Error {
  override readonly name = 'ZipError';

  constructor(readonly code: 'broken' | 'too-large') {
    super(code);
  }
}

export interface ZipLimits {
  /** plain bytes of all files together */
  bytes: number;
  files: number;
}

const [localMark, centralMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50];
const [stored, deflated] = [0, 8];

/**
 * The wanted files of an archive, unpacked. What the archive says of sizes is not believed: unpacking stops at the limit, so a
 * small file that unpacks to gigabytes costs no more than that. No zip64, no encryption.
 * @throws ZipError
 */
export function unzipped(archive: Buffer, wanted: (path: string) => boolean, limits: ZipLimits): Map<string, Buffer> {
  try {
    return read(archive, wanted, limits);
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError((error as {code?: string}).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken');
  }
}

function read(archive: Buffer, wanted: (path: string) => boolean, limits: ZipLimits): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || archive.readUInt32LE(end) !== endMark) throw new ZipError('broken');
  const count = archive.readUInt16LE(end + 10);
  if (count > limits.files) throw new ZipError('too-large');
  const files = new Map<string, Buffer>();
  let left = limits.bytes;
  for (let at = archive.readUInt32LE(end + 16), index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== centralMark) throw new ZipError('broken');
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = archive.toString('utf8', at + 46, at + 46 + name);
    if (wanted(path)) {
      const content = unpacked(archive, at, left);
      left -= content.length;
      files.set(path, content);
    }
    at += 46 + name + extra + comment;
  }
  return files;
}

function unpacked(archive: Buffer, entry: number, most: number): Buffer {
  const encrypted = archive.readUInt16LE(entry + 8) & 1;
  const method = archive.readUInt16LE(entry + 10);
  const size = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  if (encrypted || (method !== stored && method !== deflated)) throw new ZipError('broken');
  if (archive.readUInt32LE(local) !== localMark) throw new ZipError('broken');
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  if (start + size > archive.length) throw new ZipError('broken');
  const packed = archive.subarray(start, start + size);
  if (method === deflated) return inflateRawSync(packed, {maxOutputLength: Math.max(1, most)});
  if (size > most) throw new ZipError('too-large');
  return Buffer.from(packed);
}

/** An archive of these files, not packed, for a reader that believes what an archive says of itself. */
export function zipped(files: ReadonlyMap<string, Buffer>): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    locals.push(mark(localMark), about, name, content);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(mark(centralMark), Buffer.from([20, 0]), about, place, name);
    offset += 30 + name.length + content.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, mark(endMark), end]);
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
