import {Hono} from 'hono';
import type {Context, Env, Kit} from '../kit.js';
import {bodyChunks} from '../middleware/body.js';
import {pathOf} from '../parameters.js';
import {ProblemError, invalidParameter} from '../problem.js';
import {unknownKind} from '../rules/media-types.js';
import {cleanFileName, declaredType, parseMetadata} from '../rules/upload-metadata.js';
import {contexts} from '../security/contexts.js';
import {joinedBytes} from '../security/encoding.js';
import {newId} from '../security/tokens.js';
import type {UploadRecord} from '../store/records.js';
import {mayUse, networkHash, ownerOf} from '../upload-owner.js';
import {lookThrough, sealPart, uploadLife, uploadLimits} from '../uploads.js';

const chunkBytes = 256 * 1024;
const tus = {
  'Tus-Resumable': '1.0.0',
  'Tus-Version': '1.0.0',
  'Tus-Extension': 'creation,creation-with-upload,termination,expiration',
};

/** A network is a whole office or a whole village on mobile data: a tenth of the region's room. */
const unclaimed = {perDraft: 100_000_000, perNetwork: 2_000_000_000, perRegion: 20_000_000_000};

/**
 * tus 1.0. Until an application owns it, an upload is for whoever has its id (128 random bits) and, where it was sent for a
 * draft, the draft's key.
 */
export function uploadRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .use('/uploads/*', tusHeaders)
    .use('/uploads', tusHeaders)
    .options('/uploads', (c) => {
      c.header('Tus-Max-Size', String(uploadLimits(c.get('settings')).maxBytes));
      return c.body(null, 204);
    })
    .post('/uploads', async (c) => {
      requireVersion(c, c.req.header('Tus-Resumable') ?? 'none');
      await kit.limiter.count('uploads', kit.limiter.addressOf(c.req.raw));
      const upload = await create(c, kit);
      c.header('Location', `${new URL(c.req.url).pathname}/${upload.id}`);
      tellPlace(c, upload);
      const withBody = c.req.header('Content-Type') === 'application/offset+octet-stream';
      const stored = withBody ? await receive(c, kit, upload) : upload;
      tellPlace(c, stored);
      return c.body(null, 201);
    })
    .get('/uploads/:uploadId', async (c) => {
      if (c.req.raw.method !== 'HEAD')
        throw new ProblemError('method-not-allowed', {headers: {Allow: 'DELETE, HEAD, OPTIONS, PATCH'}});
      const upload = await find(c, kit);
      tellPlace(c, upload);
      c.header('Upload-Length', String(upload.length));
      return c.body(null, 200);
    })
    .patch('/uploads/:uploadId', async (c) => {
      await kit.limiter.count('upload-parts', kit.limiter.addressOf(c.req.raw));
      const upload = await find(c, kit);
      if (c.req.header('Content-Type') !== 'application/offset+octet-stream') {
        throw new ProblemError('unsupported-media-type', {detail: 'Send application/offset+octet-stream'});
      }
      const offset = integerHeader(c, 'Upload-Offset');
      if (offset !== upload.offset) throw new ProblemError('upload-offset-mismatch');
      tellPlace(c, await receive(c, kit, upload));
      return c.body(null, 204);
    })
    .delete('/uploads/:uploadId', async (c) => {
      await find(c, kit);
      if (!(await c.get('region').uploads.delete(pathOf(c, 'uploadId', 64))))
        throw new ProblemError('upload-not-found');
      return c.body(null, 204);
    });
}

async function tusHeaders(c: Context, next: () => Promise<void>): Promise<void> {
  for (const [name, value] of Object.entries(tus)) c.header(name, value);
  requireVersion(c, c.req.header('Tus-Resumable') ?? '1.0.0');
  await next();
}

function requireVersion(c: Context, version: string): void {
  if (version !== '1.0.0' && c.req.method !== 'OPTIONS')
    throw new ProblemError('tus-version-unsupported', {headers: tus});
}

function tellPlace(c: Context, {offset, expiresAt}: UploadRecord): void {
  c.header('Upload-Offset', String(offset));
  c.header('Upload-Expires', new Date(expiresAt).toUTCString());
}

async function create(c: Context, kit: Kit): Promise<UploadRecord> {
  const length = integerHeader(c, 'Upload-Length');
  const {maxBytes, types} = uploadLimits(c.get('settings'));
  if (length < 1) throw invalidParameter('Upload-Length', 'at least 1');
  if (length > maxBytes) throw new ProblemError('upload-too-large', {detail: `At most ${maxBytes} bytes`});
  const metadata = parseMetadata(c.req.header('Upload-Metadata') ?? '');
  // What declares nothing is looked at when a case refers to it: only then it is known what the field accepts.
  const declared = declaredType(metadata);
  const mediaType = declared ?? unknownKind;
  if (declared !== undefined && !types.includes(declared))
    throw new ProblemError('upload-type-refused', {detail: `Accepted: ${types.join(', ')}`});
  const id = newId(kit.randomBytes);
  const now = kit.now();
  const sealedName = await kit.vault.seal(
    cleanFileName(metadata['filename'] ?? metadata['name']),
    contexts['upload-name'](c.get('region').code, id),
  );
  const owner = await ownerOf(c.get('region').code, c.req.header('Upload-Key'));
  const times = {createdAt: now, expiresAt: now + uploadLife};
  const network = await networkHash(kit, c.get('region').code, kit.limiter.addressOf(c.req.raw));
  const upload = {id, length, offset: 0, sealedName, mediaType, ...times, network, ...(owner !== undefined && {owner})};
  const room = {...unclaimed, ...kit.options.unclaimedBytes};
  const outcome = await c
    .get('region')
    .uploads.create(upload, {owner: room.perDraft, network: room.perNetwork, region: room.perRegion});
  if (outcome === 'owner-full') throw new ProblemError('upload-quota');
  // What expires or is handed in makes room again; the citizen cannot, for the files are not all theirs.
  if (outcome === 'network-full')
    throw new ProblemError('rate-limited', {retryAfter: 600, detail: 'Too many bytes are waiting from this network'});
  if (outcome === 'region-full') throw new ProblemError('unavailable', {retryAfter: 600});
  return upload;
}

/** Stores what arrives, and looks through what is complete. Throws upload-type-refused or upload-infected. */
async function receive(c: Context, kit: Kit, upload: UploadRecord): Promise<UploadRecord> {
  const stored = await append(c, kit, upload);
  if (stored.offset < stored.length) return stored;
  const seen = await lookThrough(kit, c.get('region'), c.get('settings'), stored);
  if (seen.state === 'quarantined') throw new ProblemError('upload-infected');
  return seen;
}

/** Stores what arrives piece by piece, so that a broken connection loses at most the last piece. */
async function append(c: Context, kit: Kit, upload: UploadRecord): Promise<UploadRecord> {
  let stored = upload;
  let pending: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    if (size === 0) return;
    const {code, uploads} = c.get('region');
    const now = kit.now();
    const part = await sealPart(kit, code, upload.id, stored.offset, joinedBytes(pending));
    const outcome = await uploads.append(
      upload.id,
      stored.offset,
      part,
      now,
      Math.max(stored.expiresAt, now + uploadLife),
    );
    if (outcome === 'missing') throw new ProblemError('upload-not-found');
    if (outcome === 'mismatch') throw new ProblemError('upload-offset-mismatch');
    if (outcome === 'too-large')
      throw new ProblemError('upload-too-large', {detail: 'More than Upload-Length has announced'});
    stored = outcome;
    pending = [];
    size = 0;
  };
  try {
    for await (const chunk of bodyChunks(c, upload.length - upload.offset)) {
      pending.push(chunk);
      size += chunk.length;
      if (size >= chunkBytes) await flush();
    }
  } catch (error) {
    // A connection that broke off: what has arrived counts, the client asks for the offset and goes on.
    if (!(error instanceof ProblemError)) await flush();
    throw error instanceof ProblemError && error.code === 'body-too-large'
      ? new ProblemError('upload-too-large')
      : error;
  }
  await flush();
  return stored;
}

async function find(c: Context, kit: Kit): Promise<UploadRecord> {
  const {code, uploads} = c.get('region');
  const owner = await ownerOf(code, c.req.header('Upload-Key'));
  const upload = await uploads.get(pathOf(c, 'uploadId', 64), kit.now());
  // Once a case owns it, it is that case's document and no longer anybody's upload.
  if (!upload || upload.reference !== undefined || !mayUse(upload, owner)) throw new ProblemError('upload-not-found');
  return upload;
}

function integerHeader(c: Context, name: string): number {
  const value = c.req.header(name) ?? '';
  if (!/^\d{1,15}$/.test(value)) throw invalidParameter(name, 'a non-negative integer');
  return Number(value);
}
