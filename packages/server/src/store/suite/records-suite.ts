import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as f from './fixtures.js';

const {NOW, HOUR, onStore} = f;

export function recordsSuite(make: f.Make): void {
  describe('drafts', () => {
    it('keeps a draft until it expires, and replaces only the version that was read', () =>
      onStore(make, async (a) => {
        const draft = f.draft('code', {serviceId: 'ktp'});
        await a.drafts.create(draft);
        assert.deepEqual(await a.drafts.get('code', NOW), draft);
        assert.equal(await a.drafts.get('code', draft.expiresAt), undefined);
        const next = f.draft('code', {sealed: 'new', version: 2, updatedAt: NOW + 1});
        const answers = await Promise.all([a.drafts.replace(next, 1), a.drafts.replace(next, 1)]);
        assert.deepEqual(answers.sort(), ['conflict', 'replaced']);
        assert.deepEqual(await a.drafts.get('code', NOW), next);
        assert.equal(await a.drafts.replace(f.draft('none'), 1), 'missing');
        assert.equal(await a.drafts.replace({...next, updatedAt: NOW + HOUR}, 2), 'missing');
      }));

    it('does not overwrite a draft with a code that is in use; deletes once', () =>
      onStore(make, async (a) => {
        await a.drafts.create(f.draft('code'));
        await assert.rejects(a.drafts.create(f.draft('code', {sealed: 'x'})), {name: 'DuplicateKeyError'});
        assert.equal((await a.drafts.get('code', NOW))?.sealed, 'sealed');
        assert.equal(await a.drafts.delete('code'), true);
        assert.equal(await a.drafts.delete('code'), false);
      }));
  });

  describe('uploads', () => {
    it('takes a file in sealed pieces and gives them back in order, once it is complete', () =>
      onStore(make, async (a) => {
        await a.uploads.create(f.upload('u', 5));
        const [first, second] = [f.part(3, [0, 255, 13, 1, 2]), f.part(2, [9, 9, 9])];
        assert.deepEqual(await a.uploads.append('u', 0, first, NOW), f.upload('u', 5, {offset: 3}));
        assert.equal(await a.uploads.read('u'), undefined);
        assert.equal(await a.uploads.append('u', 0, f.part(1), NOW), 'mismatch');
        assert.equal(await a.uploads.append('u', 4, f.part(1), NOW), 'mismatch');
        assert.equal(await a.uploads.append('u', 3, f.part(3), NOW), 'too-large');
        assert.deepEqual(await a.uploads.append('u', 3, f.part(0), NOW), f.upload('u', 5, {offset: 3}));
        await a.uploads.append('u', 3, second, NOW);
        assert.deepEqual(await a.uploads.read('u'), [first, second]);
        assert.equal(await a.uploads.append('none', 0, f.part(1), NOW), 'missing');
        assert.equal(await a.uploads.read('none'), undefined);
      }));

    it('gives many pieces back in the order of the file', () =>
      onStore(make, async (a) => {
        await a.uploads.create(f.upload('u', 12));
        const parts = Array.from({length: 12}, (_, index) => f.part(1, [index]));
        for (const [offset, part] of parts.entries()) await a.uploads.append('u', offset, part, NOW);
        assert.deepEqual(await a.uploads.read('u'), parts);
      }));

    it('takes one of two equal pieces that arrive at once', () =>
      onStore(make, async (a) => {
        await a.uploads.create(f.upload('u', 4));
        const piece = () => a.uploads.append('u', 0, f.part(2), NOW);
        const answers = await Promise.all([piece(), piece()]);
        assert.equal(answers.filter((answer) => answer === 'mismatch').length, 1);
        assert.equal((await a.uploads.get('u', NOW))?.offset, 2);
      }));

    it('shares no bytes with its caller; an empty file is complete at once', () =>
      onStore(make, async (a) => {
        const part = f.part(3, [1, 2, 3, 4]);
        await a.uploads.create(f.upload('u', 3));
        await a.uploads.append('u', 0, part, NOW);
        part.sealed[0] = 9;
        (await a.uploads.read('u'))![0]!.sealed[1] = 9;
        assert.deepEqual(await a.uploads.read('u'), [f.part(3, [1, 2, 3, 4])]);
        await a.uploads.create(f.upload('empty', 0));
        assert.deepEqual(await a.uploads.read('empty'), []);
      }));

    it('lives on from its last piece, when told so', () =>
      onStore(make, async (a) => {
        await a.uploads.create(f.upload('u', 4));
        const later = NOW + 2 * HOUR;
        const appended = await a.uploads.append('u', 0, f.part(2), NOW, later);
        assert.deepEqual(appended, f.upload('u', 4, {offset: 2, expiresAt: later}));
        assert.deepEqual(await a.uploads.get('u', later - 1), appended);
        assert.equal(await a.uploads.get('u', later), undefined);
      }));

    it('is looked through once it is complete, and its pieces may be replaced by others as long', () =>
      onStore(make, async (a) => {
        await a.uploads.create(f.upload('u', 5, {owner: 'draft'}));
        await a.uploads.append('u', 0, f.part(3), NOW);
        assert.equal(await a.uploads.finish('u', 'clean'), false);
        await a.uploads.append('u', 3, f.part(2), NOW);
        assert.equal(await a.uploads.finish('none', 'clean'), false);
        assert.equal(await a.uploads.finish('u', 'checked'), true);
        assert.equal((await a.uploads.read('u'))!.length, 2);
        assert.equal(await a.uploads.finish('u', 'clean', [f.part(5, [7])]), true);
        assert.deepEqual(await a.uploads.read('u'), [f.part(5, [7])]);
        const seen = f.upload('u', 5, {offset: 5, owner: 'draft', state: 'clean'});
        assert.deepEqual(await a.uploads.get('u', NOW), seen);
        await a.applications.create(f.newApplication('A1', {uploadIds: ['u']}));
        assert.equal(await a.uploads.finish('u', 'quarantined'), false);
      }));

    it('lives as long as its owner is told to, never shorter, and not once it is gone or owned', () =>
      onStore(make, async (a, b) => {
        for (const region of [a, b]) await region.uploads.create(f.upload('u', 4, {owner: 'draft'}));
        await a.uploads.create(f.upload('other', 4, {owner: 'other'}));
        await a.uploads.create(f.upload('gone', 4, {owner: 'draft', expiresAt: NOW}));
        await a.uploads.extend('draft', NOW + 9 * HOUR, NOW);
        await a.uploads.extend('draft', NOW + 2 * HOUR, NOW);
        assert.equal((await a.uploads.get('u', NOW))?.expiresAt, NOW + 9 * HOUR);
        assert.equal((await a.uploads.get('other', NOW))?.expiresAt, NOW + HOUR);
        assert.equal((await b.uploads.get('u', NOW))?.expiresAt, NOW + HOUR);
        assert.equal(await a.uploads.get('gone', NOW), undefined);
      }));

    it('has room of its network, which is forgotten once a case owns it', () =>
      onStore(make, async (a, b) => {
        const room = {owner: 100, network: 8, region: 100};
        const create = (id: string, network?: string, region = a) =>
          region.uploads.create(f.upload(id, 4, network ? {network} : {}), room);
        assert.equal(await create('u1', 'near'), 'created');
        assert.equal(await create('u2', 'near'), 'created');
        assert.equal(await create('u3', 'near'), 'network-full');
        assert.equal(await create('u3', 'far'), 'created');
        assert.equal(await create('u4'), 'created');
        assert.equal(await create('u1', 'near', b), 'created');
        assert.equal((await a.uploads.get('u1', NOW))?.network, 'near');
        await a.uploads.append('u1', 0, f.part(4), NOW);
        await a.applications.create(f.newApplication('A1', {uploadIds: ['u1']}));
        assert.equal((await a.uploads.get('u1', NOW))?.network, undefined);
        assert.equal(await create('u5', 'near'), 'created');
      }));

    it('belongs to no case when it is quarantined', () =>
      onStore(make, async (a) => {
        for (const id of ['good', 'bad']) await f.finishedUpload(a, id);
        await a.uploads.finish('bad', 'quarantined');
        const refused = await a.applications.create(f.newApplication('A1', {uploadIds: ['good', 'bad']}));
        assert.deepEqual(refused, {outcome: 'uploads-missing', uploadIds: ['bad']});
      }));

    it('has room only up to a limit of its owner and of the region, also when many are begun at once', () =>
      onStore(make, async (a, b) => {
        const room = {owner: 10, network: 100, region: 25};
        const begin = (id: string, length: number, owner?: string, region = a) =>
          region.uploads.create(f.upload(id, length, {...(owner && {owner})}), room);
        const many = await Promise.all(Array.from({length: 6}, (_, index) => begin(`x${index}`, 4, 'x')));
        assert.equal(many.filter((outcome) => outcome === 'created').length, 2);
        assert.equal(await begin('x9', 3, 'x'), 'owner-full');
        assert.equal(await begin('y', 10, 'y'), 'created');
        assert.equal(await begin('none', 8), 'region-full');
        assert.equal(await begin('none', 7), 'created');
        assert.equal(await begin('x9', 1, 'x'), 'region-full');
        assert.equal(await begin('there', 10, 'x', b), 'created');
        assert.equal(await a.uploads.get('x9', NOW), undefined);
        await f.finishedUpload(b, 'owned');
        await b.applications.create(f.newApplication('A1', {uploadIds: ['owned']}));
        assert.equal(await begin('last', 15, undefined, b), 'created');
        const late = f.upload('late', 25, {createdAt: NOW + HOUR, expiresAt: NOW + 2 * HOUR});
        assert.equal(await a.uploads.create(late, room), 'created');
      }));

    it('forgets an unowned file when it expires; an owned one stays, cannot be deleted and cannot be used again', () =>
      onStore(make, async (a) => {
        for (const id of ['mine', 'free']) await f.finishedUpload(a, id);
        await a.applications.create(f.newApplication('A1', {uploadIds: ['mine']}));
        const again = await a.applications.create(f.newApplication('A2', {uploadIds: ['mine']}));
        assert.deepEqual(again, {outcome: 'uploads-missing', uploadIds: ['mine']});
        assert.equal(await a.uploads.delete('mine'), false);
        assert.equal(await a.uploads.get('free', NOW + HOUR), undefined);
        assert.equal(await a.uploads.append('free', 3, f.part(0), NOW + HOUR), 'missing');
        assert.equal((await a.uploads.get('mine', NOW + HOUR))?.reference, 'A1');
        assert.equal(await a.uploads.delete('free'), true);
        assert.equal(await a.uploads.delete('free'), false);
        assert.equal(await a.uploads.read('free'), undefined);
        await assert.rejects(a.uploads.create(f.upload('mine', 1)), {name: 'DuplicateKeyError'});
      }));
  });

  describe('tokens', () => {
    it("keeps an applicant's token until it expires", () =>
      onStore(make, async (a) => {
        const token = {tokenHash: 't', kind: 'application', reference: 'A1', expiresAt: NOW + HOUR} as const;
        await a.accessTokens.put(token);
        assert.deepEqual(await a.accessTokens.get('t', NOW), token);
        assert.equal(await a.accessTokens.get('t', NOW + HOUR), undefined);
        assert.equal(await a.accessTokens.get('none', NOW), undefined);
      }));

    it('finds staff by a live secret only: not after expiry, rotation or revocation', () =>
      onStore(make, async (a) => {
        const officer = f.staffToken('officer', {role: 'agency-officer', agencyId: 'x', label: 'Loket 1'});
        await a.staffTokens.create(officer);
        await a.staffTokens.create(f.staffToken('desk', {createdAt: NOW - 1}));
        assert.deepEqual(await a.staffTokens.find('hash-officer', NOW), officer);
        assert.equal(await a.staffTokens.find('hash-officer', NOW + HOUR), undefined);
        assert.deepEqual(await a.staffTokens.list(NOW), [f.staffToken('desk', {createdAt: NOW - 1}), officer]);
        assert.deepEqual(await a.staffTokens.list(NOW + HOUR), []);
        const rotated = {...officer, tokenHash: 'fresh', expiresAt: NOW + 2 * HOUR};
        assert.deepEqual(await a.staffTokens.rotate('officer', 'fresh', NOW + 2 * HOUR, NOW), rotated);
        assert.equal(await a.staffTokens.find('hash-officer', NOW), undefined);
        assert.deepEqual(await a.staffTokens.find('fresh', NOW + HOUR), rotated);
        assert.equal(await a.staffTokens.rotate('desk', 'late', NOW + 3 * HOUR, NOW + HOUR), undefined);
        await assert.rejects(a.staffTokens.rotate('desk', 'fresh', NOW + HOUR, NOW), {name: 'DuplicateKeyError'});
        const twin = f.staffToken('twin', {tokenHash: 'fresh'});
        await assert.rejects(a.staffTokens.create(twin), {name: 'DuplicateKeyError'});
        assert.equal(await a.staffTokens.revoke('officer'), true);
        assert.equal(await a.staffTokens.revoke('officer'), false);
        assert.equal(await a.staffTokens.find('fresh', NOW), undefined);
      }));
  });
}
