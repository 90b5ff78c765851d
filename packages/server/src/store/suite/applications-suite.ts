import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as f from './fixtures.js';

const {NOW, HOUR, onStore} = f;

export function applicationsSuite(make: f.Make): void {
  describe('applications', () => {
    it('keeps an application with everything in it', () =>
      onStore(make, async (a) => {
        const record = f.applicationRecord('A1', {
          serviceId: 'ktp',
          agencyId: 'dukcapil',
          result: 'granted',
          resultReason: 'complete',
          promisedDate: '2027-03-05',
          terms: {promise: {max: 5, unit: 'workday'}, limits: {deemedApproved: true}},
          stages: [{id: 'verify', from: '2027-03-01T00:00:00Z'}],
          settled: {at: '2027-03-04T00:00:00.000Z', tookDays: 3},
          tasks: [{id: 't1', state: 'open'}],
          documents: [{id: 'd1', name: 'ktp.pdf', kind: 'issued', state: 'available'}],
          clockStops: [{from: '2027-03-01T00:00:00Z', reason: 'waiting'}],
        });
        assert.deepEqual(await a.applications.create(f.newApplication('A1', {record})), {outcome: 'created'});
        assert.deepEqual(await a.applications.get('A1'), record);
        assert.equal(await a.applications.get('A2'), undefined);
        assert.deepEqual(await a.applications.events('A1', 0), [{...f.event(), id: '1'}]);
      }));

    it('creates one of 20 equal submissions at once and replays its answer to the other 19', () =>
      onStore(make, async (a) => {
        const answers = await Promise.all(
          Array.from({length: 20}, (_, n) =>
            a.applications.create(
              f.newApplication(`A${n}`, {idempotency: f.idempotency('same', 'body', `answer ${n}`)}),
            ),
          ),
        );
        const created = answers.findIndex(({outcome}) => outcome === 'created');
        const replayed = answers.filter(({outcome}) => outcome === 'replayed');
        assert.equal(replayed.length, 19);
        for (const answer of replayed)
          assert.deepEqual(answer, {outcome: 'replayed', sealedAnswer: `answer ${created}`});
        const kept = await a.applications.list({limit: 100});
        assert.deepEqual(
          kept.map(({reference}) => reference),
          [`A${created}`],
        );
      }));

    it('refuses a key that comes with another body, until the key has expired', () =>
      onStore(make, async (a) => {
        await a.applications.create(f.newApplication('A1', {idempotency: f.idempotency('key', 'body')}));
        const other = f.newApplication('A2', {idempotency: f.idempotency('key', 'other body')});
        assert.deepEqual(await a.applications.create(other), {outcome: 'key-reused'});
        assert.equal(await a.applications.get('A2'), undefined);
        const later = {...other, now: NOW + HOUR, idempotency: {...other.idempotency, expiresAt: NOW + 2 * HOUR}};
        assert.deepEqual(await a.applications.create(later), {outcome: 'created'});
      }));

    it('tells what a key answered without writing', () =>
      onStore(make, async (a) => {
        assert.deepEqual(await a.applications.replay('key', 'body', NOW), {outcome: 'new'});
        await a.applications.create(f.newApplication('A1', {idempotency: f.idempotency('key')}));
        const replayed = {outcome: 'replayed', sealedAnswer: 'answer'};
        assert.deepEqual(await a.applications.replay('key', 'body', NOW), replayed);
        assert.deepEqual(await a.applications.replay('key', 'other', NOW), {outcome: 'key-reused'});
        assert.deepEqual(await a.applications.replay('key', 'body', NOW + HOUR), {outcome: 'new'});
      }));

    it('does not overwrite an application whose reference comes again, and says no reference', () =>
      onStore(make, async (a) => {
        await a.applications.create(f.newApplication('A1'));
        const again = f.newApplication('A1', {idempotency: f.idempotency('other')});
        await assert.rejects(a.applications.create(again), (error: Error) => {
          assert.equal(error.name, 'DuplicateKeyError');
          assert.doesNotMatch(error.message, /A1/);
          return true;
        });
        assert.deepEqual(await a.applications.replay('other', 'body', NOW), {outcome: 'new'});
      }));

    it('deletes the draft and takes the uploads in the same step', () =>
      onStore(make, async (a) => {
        await a.drafts.create(f.draft('draft'));
        await f.finishedUpload(a, 'u1');
        await a.applications.create(f.newApplication('A1', {draftCodeHash: 'draft', uploadIds: ['u1', 'u1']}));
        assert.equal(await a.drafts.get('draft', NOW), undefined);
        assert.equal((await a.uploads.get('u1', NOW))?.reference, 'A1');
      }));

    it('creates nothing when an upload is not there, unfinished, expired or owned', () =>
      onStore(make, async (a) => {
        await a.drafts.create(f.draft('draft'));
        for (const id of ['good', 'owned']) await f.finishedUpload(a, id);
        await a.uploads.create(f.upload('unfinished', 3));
        await a.uploads.create(f.upload('expired', 0, {expiresAt: NOW}));
        await a.applications.create(f.newApplication('A0', {uploadIds: ['owned']}));
        const uploadIds = ['owned', 'good', 'unfinished', 'none', 'expired'];
        const answer = await a.applications.create(f.newApplication('A1', {uploadIds, draftCodeHash: 'draft'}));
        const missing = ['owned', 'unfinished', 'none', 'expired'];
        assert.deepEqual(answer, {outcome: 'uploads-missing', uploadIds: missing});
        assert.equal(await a.applications.get('A1'), undefined);
        assert.equal((await a.uploads.get('good', NOW))?.reference, undefined);
        assert.ok(await a.drafts.get('draft', NOW));
        const retry = await a.applications.create(f.newApplication('A1', {uploadIds: ['good']}));
        assert.deepEqual(retry, {outcome: 'created'});
      }));

    it('lets one of two officers win and numbers the events without a gap', () =>
      onStore(make, async (a) => {
        await a.applications.create(f.newApplication('A1'));
        const read = (await a.applications.get('A1'))!;
        const answers = await Promise.all(
          ['in-review', 'decided'].map((status) =>
            a.applications.change({...read, status: status as 'decided'}, [f.event(status), f.event('note')]),
          ),
        );
        assert.deepEqual(answers.map(({outcome}) => outcome).sort(), ['changed', 'conflict']);
        const kept = (await a.applications.get('A1'))!;
        assert.equal(kept.version, 2);
        const events = await a.applications.events('A1', 0);
        assert.deepEqual(
          events.map(({id, note}) => `${id} ${note}`),
          ['1 received', `2 ${kept.status}`, '3 note'],
        );
        assert.deepEqual(await a.applications.events('A1', 2), events.slice(2));
        assert.deepEqual(await a.applications.change({...kept, sealed: 'new'}, []), {outcome: 'changed'});
        const unknown = f.applicationRecord('none');
        assert.deepEqual(await a.applications.change(unknown, []), {outcome: 'conflict'});
      }));

    it('answers a repeated change from its key, and changes nothing when an upload is missing', () =>
      onStore(make, async (a) => {
        await a.applications.create(f.newApplication('A1'));
        await f.finishedUpload(a, 'u1');
        const read = (await a.applications.get('A1'))!;
        const change = (uploadIds: string[]) =>
          a.applications.change({...read, sealed: 'new'}, [f.event('answered')], {
            uploadIds,
            idempotency: f.idempotency('change'),
            now: NOW,
          });
        assert.deepEqual(await change(['none']), {outcome: 'uploads-missing', uploadIds: ['none']});
        assert.deepEqual(await a.applications.get('A1'), read);
        assert.deepEqual(await change(['u1']), {outcome: 'changed'});
        assert.deepEqual(await change(['u1']), {outcome: 'replayed', sealedAnswer: 'answer'});
        assert.equal((await a.uploads.get('u1', NOW))?.reference, 'A1');
        assert.equal((await a.applications.events('A1', 0)).length, 2);
      }));

    it('tells how long the cases of a service took, where they are enough', () =>
      onStore(make, async (a, b) => {
        const took = [9, 1, 3, 2, 2, 8, 4, 5, 30, 7];
        const settle = async (region: typeof a, reference: string, days: number, more: object = {}) => {
          const at = new Date(NOW).toISOString();
          const record = f.applicationRecord(reference, {
            serviceId: 'ktp',
            settled: {at, tookDays: days},
            result: 'granted',
            ...more,
          });
          await region.applications.create(f.newApplication(reference, {record}));
        };
        for (const [n, days] of took.entries()) await settle(a, `K${n}`, days);
        for (const [n, days] of took.slice(1).entries()) await settle(a, `F${n}`, days, {serviceId: 'kk'});
        await settle(a, 'taken-back', 99, {result: 'withdrawn'});
        await settle(a, 'without', 99, {serviceId: undefined});
        await settle(b, 'elsewhere', 99);
        await a.applications.create(
          f.newApplication('open', {record: f.applicationRecord('open', {serviceId: 'ktp'})}),
        );
        const expected = [{serviceId: 'ktp', cases: 10, median: 4, p80: 8}];
        assert.deepEqual(await a.applications.durations(NOW, 10), expected);
        assert.deepEqual(await a.applications.durations(NOW + 1, 1), []);
        const one = (await a.applications.get('K8'))!;
        await a.applications.change({...one, status: 'in-review', settled: undefined}, []);
        assert.deepEqual(await a.applications.durations(NOW, 10), []);
      }));

    it('wakes who watches a case when events are added to it, and nobody else', () =>
      onStore(make, async (a, b) => {
        for (const region of [a, b])
          for (const one of ['W1', 'W2']) await region.applications.create(f.newApplication(one));
        const woken: string[] = [];
        let wake = () => {};
        const heard = new Promise<void>((resolve) => (wake = resolve));
        const ends = [
          a.applications.watch('W1', () => (woken.push('a W1'), wake())),
          a.applications.watch('W2', () => woken.push('a W2')),
          b.applications.watch('W1', () => woken.push('b W1')),
        ];
        // A store that has just begun to listen may wake all, since it does not know what it has missed.
        await a.applications.change((await a.applications.get('W1'))!, [f.event()]);
        await heard;
        assert.ok(woken.includes('a W1'));
        for (const end of ends) end();
        const before = woken.length;
        await a.applications.change((await a.applications.get('W1'))!, [f.event()]);
        assert.equal((await a.applications.events('W1', 1)).length, 2);
        assert.equal(woken.length, before);
      }));

    it('lists oldest first, page by page, by status, service and agency', () =>
      onStore(make, async (a) => {
        const rows: [string, number, string, string][] = [
          ['B', 5, 'ktp', 'x'],
          ['a', 5, 'kk', 'x'],
          ['A', 9, 'ktp', 'y'],
          ['Z', 1, 'ktp', 'x'],
        ];
        for (const [reference, receivedAt, serviceId, agencyId] of rows) {
          const status = reference === 'Z' ? 'closed' : 'submitted';
          const record = f.applicationRecord(reference, {receivedAt, serviceId, agencyId, status});
          await a.applications.create(f.newApplication(reference, {record}));
        }
        const names = async (query: Parameters<typeof a.applications.list>[0]) =>
          (await a.applications.list(query)).map(({reference}) => reference).join('');
        assert.equal(await names({limit: 10}), 'ZBaA');
        assert.equal(await names({limit: 2}), 'ZB');
        assert.equal(await names({limit: 2, after: {receivedAt: 5, reference: 'B'}}), 'aA');
        assert.equal(await names({limit: 9, status: 'closed'}), 'Z');
        assert.equal(await names({limit: 9, serviceId: 'ktp', agencyId: 'x'}), 'ZB');
      }));
  });
}
