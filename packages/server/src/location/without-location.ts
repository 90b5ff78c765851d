import {kindOf} from '../rules/file-signatures.js';
import {placesOf} from './bytes.js';
import {emptyPng} from './png.js';
import {emptyGps} from './tiff.js';

/**
 * The picture without the place where it was taken, of the same length; the same bytes when it says none. JPEG, PNG, WebP
 * and HEIC: Exif's GPS directory is emptied and XMP packets are blanked, also those of the pictures within a picture
 * (thumbnails, the second picture of two lenses) and the film that some phones put behind a photo. Nothing else changes,
 * above all not how the picture is turned. Other kinds of files are not looked into.
 */
export function withoutLocation(bytes: Uint8Array): Uint8Array {
  const kind = kindOf(bytes);
  if (!kind?.startsWith('image/')) return bytes;
  const copy = bytes.slice();
  if (kind === 'image/png') return emptyPng(copy) ? copy : bytes;
  // In all three, Exif stands behind this name wherever it is kept; only WebP and HEIC may leave the name out.
  const exif = placesOf(copy, 'Exif\0\0').map((at) => at + 6);
  const webp = kind === 'image/webp' ? placesOf(copy, 'EXIF').map((at) => at + 8) : [];
  const heic = kind === 'image/heic' ? bareExif(copy) : [];
  let removed = false;
  for (const at of [...exif, ...webp, ...heic]) removed = emptyGps(copy, at) || removed;
  removed = blankXmp(copy) || removed;
  return emptyFilm(copy) || removed ? copy : bytes;
}

/** In HEIC a TIFF block may follow the four bytes that say how far it is to the block: none (ISO 23008-12, A.2.1). */
function bareExif(bytes: Uint8Array): number[] {
  const blocks = ['II*\0', 'MM\0*'].flatMap((order) => placesOf(bytes, order));
  return blocks.filter((at) => at >= 4 && bytes.subarray(at - 4, at).every((byte) => byte === 0));
}

/** Boxes in which a film says where it was taken: as QuickTime and as 3GPP name it. */
const filmPlaces = ['\u00a9xyz', 'loci'];
const longestPlace = 400;

function emptyFilm(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let removed = false;
  for (const at of filmPlaces.flatMap((name) => placesOf(bytes, name))) {
    if (at < 4) continue;
    // A box is its length in four bytes, its name, its content.
    const end = at - 4 + view.getUint32(at - 4);
    if (end <= at + 4 || end > at + longestPlace || end > bytes.length) continue;
    bytes.fill(0, at + 4, end);
    bytes.set([0x66, 0x72, 0x65, 0x65], at);
    removed = true;
  }
  return removed;
}

const begin = '<x:xmpmeta';
const end = '</x:xmpmeta>';
const extension = 'http://ns.adobe.com/xmp/extension/\0';

/** Spaces in place of each XMP packet, and of the segments of a JPEG that continue a long one. */
function blankXmp(bytes: Uint8Array): boolean {
  const ends = placesOf(bytes, end);
  let removed = false;
  for (const start of placesOf(bytes, begin)) {
    const stop = ends.find((one) => one > start);
    if (stop === undefined) continue;
    bytes.fill(0x20, start, stop + end.length);
    removed = true;
  }
  for (const start of placesOf(bytes, extension)) {
    // A segment is FF E1, its length in two bytes, then this name.
    if (bytes[start - 4] !== 0xff || bytes[start - 3] !== 0xe1) continue;
    const length = bytes[start - 2]! * 256 + bytes[start - 1]!;
    bytes.fill(0x20, start + extension.length, Math.min(start - 2 + length, bytes.length));
    removed = true;
  }
  return removed;
}
