import type {Kit} from './kit.js';
import {withoutLocation} from './location/without-location.js';
import {ProblemError} from './problem.js';
import {fitsMediaType} from './rules/file-signatures.js';
import {contexts} from './security/contexts.js';
import {joinedBytes} from './security/encoding.js';
import type {SealedPart, UploadRecord} from './store/records.js';
import type {RegionSettings, RegionStore} from './store/store.js';

type WithVault = Pick<Kit, 'vault'>;

const defaults = {maxBytes: 5_000_000, types: ['image/jpeg', 'image/png', 'application/pdf']};
/** Longer than a weekend without a line, from the last piece on; the phone keeps its own copy of what it has not sent. */
export const uploadLife = 7 * 86_400_000;

/** How large a file of the region may be, in bytes, and of which kinds. */
export function uploadLimits({profile}: RegionSettings): {maxBytes: number; types: string[]} {
  return profile.uploads ?? defaults;
}

/** A piece of a file as the store gets it. `offset` counts plain bytes. */
export async function sealPart(
  {vault}: WithVault,
  region: string,
  id: string,
  offset: number,
  bytes: Uint8Array,
): Promise<SealedPart> {
  return {sealed: await vault.sealBytes(bytes, contexts['upload-part'](region, id, offset)), size: bytes.length};
}

/** The content of a finished upload, or undefined. */
export async function openUpload({vault}: WithVault, region: RegionStore, id: string): Promise<Uint8Array | undefined> {
  const parts = await region.uploads.read(id);
  if (!parts) return undefined;
  const opened: Uint8Array[] = [];
  let offset = 0;
  for (const {sealed, size} of parts) {
    opened.push(await vault.openBytes(sealed, contexts['upload-part'](region.code, id, offset)));
    offset += size;
  }
  return joinedBytes(opened);
}

/** Whether the file still has to be looked through: new, or from before there was a scanner. */
function isUnseen({state}: UploadRecord, {options}: Pick<Kit, 'options'>): boolean {
  return state === undefined || (state === 'checked' && options.scanner !== undefined);
}

/**
 * Looks through a complete upload once: that it is what it says, takes out where a photo was taken, asks the scanner.
 * Answers the record with its state; without one when the scanner cannot be asked now, which is tried again when a case
 * refers to the file. Throws upload-type-refused, and removes the file, when it does not begin as its kind does.
 */
export async function lookThrough(
  kit: Kit,
  region: RegionStore,
  settings: RegionSettings,
  upload: UploadRecord,
): Promise<UploadRecord> {
  if (!isUnseen(upload, kit)) return upload;
  const bytes = await openUpload(kit, region, upload.id);
  if (!bytes) return upload;
  if (!fitsMediaType(bytes, upload.mediaType)) {
    await region.uploads.delete(upload.id);
    throw new ProblemError('upload-type-refused', {
      detail: `The content is not ${upload.mediaType}; accepted: ${uploadLimits(settings).types.join(', ')}`,
    });
  }
  const clean = withoutLocation(bytes);
  const verdict = await scan(kit, region.code, upload.id, clean);
  // Without the scanner's word nothing is settled; the next look takes the place out again.
  if (!verdict) return upload;
  const parts = clean === bytes ? undefined : [await sealPart(kit, region.code, upload.id, 0, clean)];
  await region.uploads.finish(upload.id, verdict, parts);
  return {...upload, state: verdict};
}

async function scan(
  {options, logger}: Kit,
  region: string,
  uploadId: string,
  bytes: Uint8Array,
): Promise<UploadRecord['state']> {
  if (!options.scanner) return 'checked';
  try {
    const {found} = await options.scanner(bytes);
    if (found === undefined) return 'clean';
    logger?.quarantine?.({region, uploadId, found});
    return 'quarantined';
  } catch {
    return undefined;
  }
}
