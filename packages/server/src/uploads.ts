import type {Kit} from './kit.js';
import {fitsMediaType, headBytes} from './rules/file-signatures.js';
import {joinedBytes} from './security/encoding.js';
import type {SealedPart, UploadRecord} from './store/records.js';
import type {RegionSettings, RegionStore} from './store/store.js';

type WithVault = Pick<Kit, 'vault'>;

const defaults = {maxBytes: 5_000_000, types: ['image/jpeg', 'image/png', 'application/pdf']};

/** How large a file of the region may be, in bytes, and of which kinds. */
export function uploadLimits({profile}: RegionSettings): {maxBytes: number; types: string[]} {
  return profile.uploads ?? defaults;
}

/** Bound to its place, so that pieces cannot change places within a file or move to another one. */
const contextOf = (region: string, id: string, offset: number) => `${region}/upload/${id}/${offset}`;

/** A piece of a file as the store gets it. `offset` counts plain bytes. */
export async function sealPart(
  {vault}: WithVault,
  region: string,
  id: string,
  offset: number,
  bytes: Uint8Array,
): Promise<SealedPart> {
  return {sealed: await vault.sealBytes(bytes, contextOf(region, id, offset)), size: bytes.length};
}

/** The content of a finished upload, or undefined; with `atLeast` only so many of its pieces as hold that many first bytes. */
export async function openUpload(
  {vault}: WithVault,
  region: RegionStore,
  id: string,
  atLeast = Infinity,
): Promise<Uint8Array | undefined> {
  const parts = await region.uploads.read(id);
  if (!parts) return undefined;
  const opened: Uint8Array[] = [];
  let offset = 0;
  for (const {sealed, size} of parts) {
    if (offset >= atLeast) break;
    opened.push(await vault.openBytes(sealed, contextOf(region.code, id, offset)));
    offset += size;
  }
  return joinedBytes(opened);
}

/** Looks at the first bytes of a finished upload: a page that calls itself a picture is refused. */
export async function isWhatItSays(kit: WithVault, region: RegionStore, upload: UploadRecord): Promise<boolean> {
  const head = await openUpload(kit, region, upload.id, headBytes);
  return head !== undefined && fitsMediaType(head, upload.mediaType);
}
