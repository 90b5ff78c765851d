/** Tag of the pointer to the GPS directory in the first directory of a TIFF block (Exif 2.32, 4.6.3). */
const gpsPointer = 0x8825;
/** Bytes of one value, by type: BYTE, ASCII, SHORT, LONG, RATIONAL, SBYTE, UNDEFINED, SSHORT, SLONG, SRATIONAL, FLOAT, DOUBLE. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** True where a TIFF block begins: the byte order, 42, and a directory that lies within the block. */
export function isTiff(bytes: Uint8Array, at: number): boolean {
  if (at + 8 > bytes.length) return false;
  const [first, second, third, fourth] = bytes.subarray(at, at + 4);
  return (
    (first === 0x49 && second === 0x49 && third === 0x2a && fourth === 0) ||
    (first === 0x4d && second === 0x4d && third === 0 && fourth === 0x2a)
  );
}

/**
 * Empties the GPS directory of the TIFF block at `start`, in place: what it says and where its values lie become zeros. All
 * else stays where it is, so that how the picture is turned and when it was taken are still known. Returns whether
 * anything was removed.
 */
export function emptyGps(bytes: Uint8Array, start: number): boolean {
  if (!isTiff(bytes, start)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.length - start);
  const little = bytes[start] === 0x49;
  let removed = false;
  for (const {tag, at} of entries(view, view.getUint32(4, little), little)) {
    if (tag !== gpsPointer) continue;
    const directory = view.getUint32(at + 8, little);
    const found = entries(view, directory, little);
    for (const entry of found) {
      const size = (sizes[view.getUint16(entry.at + 2, little)] ?? 1) * view.getUint32(entry.at + 4, little);
      const value = size > 4 ? view.getUint32(entry.at + 8, little) : -1;
      if (value >= 0 && value + size <= view.byteLength) zero(view, value, size);
      zero(view, entry.at, 12);
    }
    if (found.length > 0) {
      view.setUint16(directory, 0);
      removed = true;
    }
  }
  return removed;
}

function entries(view: DataView, directory: number, little: boolean): {tag: number; at: number}[] {
  if (directory < 8 || directory + 2 > view.byteLength) return [];
  const count = view.getUint16(directory, little);
  const fitting = Math.min(count, Math.floor((view.byteLength - directory - 2) / 12));
  return Array.from({length: fitting}, (_, index) => {
    const at = directory + 2 + index * 12;
    return {tag: view.getUint16(at, little), at};
  });
}

function zero(view: DataView, at: number, size: number): void {
  new Uint8Array(view.buffer, view.byteOffset + at, size).fill(0);
}
