import {randomCode} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import {checkDraft, draftCodeHash, draftRecord, draftView, findDraft, keepFiles, readDraft} from '../drafts.js';
import {matches, versionTag} from '../etag.js';
import type {Env, Kit} from '../kit.js';
import {readJson} from '../middleware/body.js';
import {ProblemError} from '../problem.js';

/** 12 characters are 51 random bits: the code is the only key to the draft. */
const codeLength = 12;

export function draftRoutes(kit: Kit): Hono<Env> {
  return new Hono<Env>()
    .post('/drafts', async (c) => {
      await kit.limiter.count('draft-writes', kit.limiter.addressOf(c.req.raw));
      const request = kit.validate('DraftRequest', await readJson(c));
      await checkDraft(c, request);
      const code = randomCode(codeLength, kit.randomBytes);
      const record = await draftRecord(c, kit, await draftCodeHash(c, code), request, 1);
      await c.get('region').drafts.create(record);
      await keepFiles(c, kit, request.uploadKey, record.expiresAt);
      c.header('ETag', versionTag(record.version));
      return c.json(await draftView(c, kit, record, code), 201);
    })
    .get('/drafts/:code', async (c) => {
      const {record, code} = await readDraft(c, kit);
      c.header('ETag', versionTag(record.version));
      return c.json(await draftView(c, kit, record, code));
    })
    .put('/drafts/:code', async (c) => {
      const ifMatch = c.req.header('If-Match');
      if (ifMatch === undefined) throw new ProblemError('precondition-required');
      await kit.limiter.count('draft-writes', kit.limiter.addressOf(c.req.raw));
      const request = kit.validate('DraftRequest', await readJson(c));
      const {record, code} = await findDraft(c, kit);
      if (!matches(ifMatch, versionTag(record.version))) throw new ProblemError('draft-conflict');
      await checkDraft(c, request);
      const next = await draftRecord(c, kit, record.codeHash, request, record.version + 1);
      const outcome = await c.get('region').drafts.replace(next, record.version);
      if (outcome === 'missing') throw new ProblemError('draft-not-found');
      if (outcome === 'conflict') throw new ProblemError('draft-conflict');
      await keepFiles(c, kit, request.uploadKey, next.expiresAt);
      c.header('ETag', versionTag(next.version));
      return c.json(await draftView(c, kit, next, code));
    })
    .delete('/drafts/:code', async (c) => {
      const {record} = await readDraft(c, kit);
      if (!(await c.get('region').drafts.delete(record.codeHash))) throw new ProblemError('draft-not-found');
      return c.body(null, 204);
    });
}
