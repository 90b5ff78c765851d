import {ascii, inLatin1} from './bytes.js';
import {emptyGps} from './tiff.js';

const told = ['tEXt', 'zTXt', 'iTXt'];
/** A name that no reader knows: ancillary, private, not to be copied. */
const nobodys = [0x6d, 0x70, 0x70, 0x58] as const;

/**
 * Exif chunks lose their GPS directory; text chunks that hold Exif or XMP, as older programs write them, lose their content
 * and their name. Each keeps its length and gets its new checksum.
 */
export function emptyPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let removed = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const data = at + 8;
    const end = data + length;
    if (end + 4 > bytes.length) break;
    const type = ascii(bytes, at + 4, 4);
    let changed = type === 'eXIf' && emptyGps(bytes.subarray(data, end), 0);
    if (
      told.includes(type) &&
      /^(XML:com\.adobe\.xmp|Raw profile type|exif:)/i.test(inLatin1(bytes.subarray(data, end), 40))
    ) {
      bytes.fill(0, data, end);
      bytes.set(nobodys, at + 4);
      changed = true;
    }
    if (changed) view.setUint32(end, crc32(bytes.subarray(at + 4, end)));
    removed ||= changed;
    at = end + 4;
  }
  return removed;
}

/** CRC-32 of the PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
