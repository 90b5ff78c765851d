import type {Kit} from './kit.js';
import {invalidParameter} from './problem.js';
import {sha256} from './security/hash.js';
import type {UploadRecord} from './store/records.js';

/** At least 128 random bits, so a plain hash is enough to store it. */
const shape = /^[A-Za-z0-9._~-]{22,200}$/;

/** What the store knows of a draft's upload key; undefined without one. Throws invalid-parameter. */
export async function ownerOf(region: string, uploadKey: string | undefined): Promise<string | undefined> {
  if (uploadKey === undefined) return undefined;
  if (!shape.test(uploadKey)) throw invalidParameter('Upload-Key', '22 to 200 letters, digits, dots and dashes');
  return sha256(`${region}/upload-key\n${uploadKey}`);
}

/** A file that belongs to a draft is for those who have its key; to all others it is not there. */
export function mayUse(upload: UploadRecord, owner: string | undefined): boolean {
  return upload.owner === undefined || upload.owner === owner;
}

/** What the store knows of the network that a file came from: whose files count together, and no address. */
export async function networkHash({vault}: Pick<Kit, 'vault'>, region: string, network: string): Promise<string> {
  return (await vault.lookups(network, `${region}/upload-network`))[0]!;
}
