import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {RegionStore} from '../store.js';
import * as f from './fixtures.js';

const {NOW, HOUR, onStore} = f;

/** One of everything, under ids that both regions use. */
async function fill(region: RegionStore): Promise<void> {
  await region.services.put([f.service('ktp')]);
  await region.forms.put(f.form('form'));
  await region.locations.put(f.location('office'));
  await region.drafts.create(f.draft('draft'));
  await region.applications.create(f.newApplication('A1', {idempotency: f.idempotency('key')}));
  await region.appointments.hold(f.hold('held'), () => true, {now: NOW});
  await region.appointments.hold(f.hold('booked'), () => true, {now: NOW});
  await region.appointments.confirm('booked', f.fromHold('R1'), {now: NOW});
  await f.finishedUpload(region, 'upload');
  await region.accessTokens.put({tokenHash: 't', kind: 'application', reference: 'A1', expiresAt: NOW + HOUR});
  await region.staffTokens.create(f.staffToken('staff'));
  await region.searchWords.count(f.searched('suket pindah'), 9);
  await region.searchWords.decide([], {rejectedKey: 'cuaca'});
  await region.searchWords.putSynonyms([{phrase: 'suket', text: 'surat keterangan'}]);
}

/** Everything a handle can read of what `fill` wrote. */
async function contents(region: RegionStore): Promise<Record<string, unknown>> {
  return {
    version: await region.services.version(),
    services: await region.services.all(),
    service: await region.services.get('ktp'),
    forms: await region.forms.all(),
    form: await region.forms.get('form'),
    locations: await region.locations.all(),
    location: await region.locations.get('office'),
    draft: await region.drafts.get('draft', NOW),
    application: await region.applications.get('A1'),
    applications: await region.applications.list({limit: 9}),
    events: await region.applications.events('A1', 0),
    replay: await region.applications.replay('key', 'body', NOW),
    hold: await region.appointments.getHold('held', NOW),
    busy: await region.appointments.busy('office', NOW, NOW + 24 * HOUR, NOW),
    appointment: await region.appointments.get('R1'),
    appointments: await region.appointments.list({limit: 9}),
    upload: await region.uploads.get('upload', NOW),
    bytes: await region.uploads.read('upload'),
    access: await region.accessTokens.get('t', NOW),
    staff: await region.staffTokens.find('hash-staff', NOW),
    staffList: await region.staffTokens.list(NOW),
    since: await f.collected(region.services.since(0)),
    many: await region.services.many(['ktp']),
    searches: await region.searchWords.sums('2027-01-01'),
    rejected: await region.searchWords.rejected(),
    synonyms: await region.searchWords.synonyms(),
  };
}

/** Tries to change or delete everything that `fill` wrote. */
async function meddle(region: RegionStore): Promise<void> {
  assert.equal(await region.drafts.replace(f.draft('draft', {sealed: 'x'}), 1), 'missing');
  assert.equal(await region.drafts.delete('draft'), false);
  const record = f.applicationRecord('A1', {sealed: 'x'});
  assert.deepEqual(await region.applications.change(record, [f.event()]), {outcome: 'conflict'});
  const theirs = f.newApplication('A9', {uploadIds: ['upload'], draftCodeHash: 'draft'});
  assert.deepEqual(await region.applications.create(theirs), {outcome: 'uploads-missing', uploadIds: ['upload']});
  const confirmed = await region.appointments.confirm('held', f.fromHold('R9'), {now: NOW});
  assert.deepEqual(confirmed, {outcome: 'hold-expired'});
  await region.appointments.releaseHold('held');
  const replaced = await region.appointments.hold(f.hold('mine'), () => true, {now: NOW, replaces: 'held'});
  assert.deepEqual(replaced, {outcome: 'held'});
  await region.appointments.releaseHold('mine');
  assert.deepEqual(await region.appointments.reschedule('R1', 'held', 1, {now: NOW}), {outcome: 'missing'});
  assert.deepEqual(await region.appointments.setStatus('R1', ['booked'], 'cancelled', NOW), {outcome: 'missing'});
  assert.equal(await region.uploads.append('upload', 3, f.part(0), NOW), 'missing');
  assert.equal(await region.uploads.delete('upload'), false);
  assert.equal(await region.staffTokens.revoke('staff'), false);
  assert.equal(await region.staffTokens.rotate('staff', 'x', NOW + HOUR, NOW), undefined);
}

export function wholeStoreSuite(make: f.Make): void {
  describe('the store as a whole', () => {
    it("reads and changes nothing of one region through another's handle", () =>
      onStore(make, async (a, b) => {
        const empty = await contents(b);
        await fill(a);
        const full = await contents(a);
        for (const [name, value] of Object.entries(full)) assert.notDeepEqual(value, empty[name], name);
        assert.deepEqual(await contents(b), empty);
        await meddle(b);
        assert.deepEqual(await contents(b), empty);
        assert.deepEqual(await contents(a), full);
      }));

    it('lets two regions use the same ids', () =>
      onStore(make, async (a, b) => {
        await fill(a);
        await fill(b);
        assert.deepEqual(await contents(b), await contents(a));
      }));

    it('counts uses per bucket and window, also when many come at once', () =>
      onStore(make, async (_a, _b, store) => {
        const counts = await Promise.all(Array.from({length: 10}, () => store.hit('ip', 60, NOW)));
        assert.deepEqual(
          counts.sort((x, y) => x - y),
          [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        );
        assert.equal(await store.hit('other', 60, NOW), 1);
        assert.equal(await store.hit('ip', 60, NOW + 59_999), 11);
        assert.equal(await store.hit('ip', 60, NOW + 60_000), 1);
        assert.equal(await store.hit('ip', 3600, NOW), 1);
        assert.equal(await store.hit('ip', 3600, NOW, 5), 6);
        assert.equal(await store.hit('ip', 3600, NOW, -2), 4);
        assert.deepEqual([await store.hits('ip', 3600, NOW), await store.hits('none', 3600, NOW)], [4, 0]);
        assert.equal(await store.hits('ip', 3600, NOW + 3_600_000), 0);
      }));

    it('sweeps away what has expired and nothing else', () =>
      onStore(make, async (a, _b, store) => {
        await fill(a);
        await a.applications.create(
          f.newApplication('A2', {uploadIds: ['upload'], idempotency: {...f.idempotency('long'), expiresAt: NOW * 2}}),
        );
        await a.drafts.create(f.draft('long', {expiresAt: NOW * 2}));
        await f.finishedUpload(a, 'loose');
        await store.hit('ip', 60, NOW);
        await store.sweep(NOW + HOUR);
        // Asked with the clock of before, only what is really gone is missing.
        const after = await contents(a);
        for (const name of ['draft', 'hold', 'access', 'staff']) assert.equal(after[name], undefined, name);
        assert.deepEqual(after['replay'], {outcome: 'new'});
        assert.equal(await a.uploads.read('loose'), undefined);
        assert.equal(await store.hit('ip', 60, NOW), 1);
        assert.ok(await a.drafts.get('long', NOW));
        assert.equal((await a.applications.replay('long', 'body', NOW)).outcome, 'replayed');
        assert.deepEqual(after['bytes'], [f.part(3)]);
        assert.deepEqual([(after['applications'] as []).length, (after['appointments'] as []).length], [2, 1]);
        assert.deepEqual(after['services'], [f.service('ktp')]);
      }));

    it('answers a ping', () => onStore(make, async (_a, _b, store) => store.ping()));
  });
}
