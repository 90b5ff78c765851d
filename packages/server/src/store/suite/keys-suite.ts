import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bytesUnder, textUnder} from '../../security/sealed-form.js';
import {sealedKinds} from '../region-keys.js';
import type {SealedKind} from '../region-keys.js';
import type {RegionStore} from '../store.js';
import * as f from './fixtures.js';

const {NOW, onStore} = f;

const textOf = (keyId: number) => `${textUnder(keyId)}abc`;
const bytesOf = (keyId: number, ...more: number[]) => Uint8Array.of(...bytesUnder(keyId), ...more);

/** One sealed value of each kind under the key, two notes and two pieces. */
async function fill(region: RegionStore, keyId: number): Promise<void> {
  const sealed = textOf(keyId);
  await region.drafts.create(f.draft('code', {sealed}));
  const record = f.applicationRecord('A1', {sealed});
  await region.applications.create(f.newApplication('A1', {record, event: f.event(sealed)}));
  const {note: _none, ...silent} = f.event();
  await region.applications.change(record, [silent, f.event(sealed)]);
  await region.appointments.hold(f.hold('h'), () => true, {now: NOW});
  await region.appointments.confirm('h', f.fromHold('R1', {sealed}), {now: NOW});
  await region.uploads.create(f.upload('u', 4, {sealedName: sealed}));
  await region.uploads.append('u', 0, {sealed: bytesOf(keyId, 1), size: 2}, NOW);
  await region.uploads.append('u', 2, {sealed: bytesOf(keyId, 2), size: 2}, NOW);
}

const counts = async (region: RegionStore, keyId: number) =>
  Promise.all(sealedKinds.map((kind) => region.sealed.count(kind, keyId)));

export function keysSuite(make: f.Make): void {
  describe('keys of a region', () => {
    it('are kept in order, each id once, and their wrapping is replaced only where it is what was read', () =>
      onStore(make, async (a, b) => {
        const key = (id: number) => ({id, wrapped: `w${id}`, createdAt: NOW + id});
        assert.equal(await a.keys.add(key(2)), true);
        const both = await Promise.all([a.keys.add(key(1)), a.keys.add({...key(1), wrapped: 'other'})]);
        assert.deepEqual(both.sort(), [false, true]);
        assert.deepEqual(
          (await a.keys.list()).map(({id}) => id),
          [1, 2],
        );
        assert.equal(await a.keys.rewrap(2, 'w2', 'anew'), true);
        assert.equal(await a.keys.rewrap(2, 'w2', 'late'), false);
        assert.equal(await a.keys.rewrap(9, 'w9', 'late'), false);
        await a.keys.setComplete(2);
        await a.keys.delete(1);
        assert.deepEqual(await a.keys.list(), [{...key(2), wrapped: 'anew', complete: true}]);
        assert.deepEqual(await b.keys.list(), []);
      }));
  });

  describe('sealed values', () => {
    it('are all found that are under another key, and none that is under this one', () =>
      onStore(make, async (a, b) => {
        await fill(a, 1);
        await fill(b, 1);
        assert.deepEqual(await counts(a, 1), [0, 0, 0, 0, 0, 0]);
        const expected: Record<SealedKind, number> = {
          draft: 1,
          application: 1,
          note: 2,
          appointment: 1,
          'upload-name': 1,
          'upload-part': 2,
        };
        for (const keyId of [2, 10, 256]) {
          assert.deepEqual(await counts(a, keyId), Object.values(expected), `${keyId}`);
          for (const kind of sealedKinds) {
            const all = await a.sealed.others(kind, keyId, undefined, 10);
            assert.equal(all.length, expected[kind], kind);
            const [first] = await a.sealed.others(kind, keyId, undefined, 1);
            assert.deepEqual([first, ...(await a.sealed.others(kind, keyId, first!.key, 10))], all);
          }
        }
        assert.deepEqual(
          (await a.sealed.others('note', 2, undefined, 9)).map(({key}) => key),
          [
            ['A1', 1],
            ['A1', 3],
          ],
        );
      }));

    it('are replaced where they are still the same, with nothing else of the record and nothing of another region', () =>
      onStore(make, async (a, b) => {
        await fill(a, 1);
        await fill(b, 1);
        const before = {
          record: await a.applications.get('A1'),
          events: await a.applications.events('A1', 0),
          visit: await a.appointments.get('R1'),
          upload: await a.uploads.get('u', NOW),
        };
        for (const kind of sealedKinds) {
          for (const value of await a.sealed.others(kind, 2, undefined, 9)) {
            const next = typeof value.sealed === 'string' ? textOf(2) : bytesOf(2, value.key[1]!);
            assert.equal(await a.sealed.replace(value, next), true, kind);
            assert.equal(await a.sealed.replace(value, next), false, kind);
          }
        }
        assert.deepEqual(await counts(a, 2), [0, 0, 0, 0, 0, 0]);
        assert.deepEqual(await counts(b, 1), [0, 0, 0, 0, 0, 0]);
        const sealed = textOf(2);
        assert.deepEqual(await a.drafts.get('code', NOW), f.draft('code', {sealed}));
        assert.deepEqual(await a.applications.get('A1'), {...before.record, sealed});
        assert.deepEqual(
          await a.applications.events('A1', 0),
          before.events.map((event) => (event.note === undefined ? event : {...event, note: sealed})),
        );
        assert.deepEqual(await a.appointments.get('R1'), {...before.visit, sealed});
        assert.deepEqual(await a.uploads.get('u', NOW), {...before.upload, sealedName: sealed});
        assert.deepEqual(await a.uploads.read('u'), [
          {sealed: bytesOf(2, 0), size: 2},
          {sealed: bytesOf(2, 2), size: 2},
        ]);
      }));
  });

  describe('keyed hashes', () => {
    it('find the cases that have them, newest first, of one agency where asked', () =>
      onStore(make, async (a, b) => {
        const create = (reference: string, lookups: string[], agencyId: string, receivedAt: number) =>
          a.applications.create(
            f.newApplication(reference, {record: f.applicationRecord(reference, {agencyId, receivedAt}), lookups}),
          );
        await create('A1', ['x', 'y', 'x'], 'one', NOW);
        await create('A2', ['x'], 'two', NOW + 1);
        await create('A3', [], 'two', NOW + 2);
        const found = async (lookups: string[], query = {}) =>
          (await a.applications.find(lookups, {limit: 9, ...query})).map(({reference}) => reference);
        assert.deepEqual(await found(['x']), ['A2', 'A1']);
        assert.deepEqual(await found(['y', 'x']), ['A2', 'A1']);
        assert.deepEqual(await found(['x'], {limit: 1}), ['A2']);
        assert.deepEqual(await found(['x'], {agencyId: 'one'}), ['A1']);
        assert.deepEqual(await found([]), []);
        assert.deepEqual(await b.applications.find(['x'], {limit: 9}), []);
        await a.applications.setLookups('A1', ['z']);
        assert.deepEqual([await found(['x', 'y']), await found(['z'])], [['A2'], ['A1']]);
      }));
  });
}
