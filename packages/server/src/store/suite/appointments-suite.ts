import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Busy} from '../appointments.js';
import * as f from './fixtures.js';

const {NOW, HOUR, onStore} = f;

/** Room for `places` people in each slot; the tests' slots do not overlap one another. */
function room(places: number, start = f.hold('any').start): (busy: Busy[]) => boolean {
  return (busy) => busy.filter((one) => one.start === start).reduce((sum, {people}) => sum + people, 0) < places;
}

export function appointmentsSuite(make: f.Make): void {
  describe('appointments', () => {
    it('gives 5 places to exactly 5 of 40 who ask at once', () =>
      onStore(make, async (a) => {
        const answers = await Promise.all(
          Array.from({length: 40}, (_, n) => a.appointments.hold(f.hold(`h${n}`), room(5), {now: NOW})),
        );
        assert.equal(answers.filter(({outcome}) => outcome === 'held').length, 5);
        assert.equal(answers.filter(({outcome}) => outcome === 'taken').length, 35);
        assert.equal((await a.appointments.busy('office', NOW, NOW + 24 * HOUR, NOW)).length, 5);
      }));

    it('never gives a place twice while holds are confirmed, released and asked for at once', () =>
      onStore(make, async (a) => {
        await Promise.all(
          Array.from({length: 30}, async (_, n) => {
            const {outcome} = await a.appointments.hold(f.hold(`h${n}`), room(3), {now: NOW});
            if (outcome === 'held') await a.appointments.confirm(`h${n}`, f.fromHold(`R${n}`), {now: NOW});
          }),
        );
        assert.equal((await a.appointments.list({limit: 100})).length, 3);
      }));

    it('does not give a place twice at its expiry, whichever of a late confirmation and a new hold comes first', () =>
      onStore(make, async (a) => {
        for (let n = 0; n < 10; n++) {
          const start = NOW + (n + 2) * HOUR;
          const old = f.hold(`old${n}`, {start});
          await a.appointments.hold(old, room(1, start), {now: NOW});
          const fresh = f.hold(`new${n}`, {start, expiresAt: old.expiresAt + HOUR});
          const confirm = () => a.appointments.confirm(old.id, f.fromHold(`R${n}`), {now: old.expiresAt - 1});
          const renew = () => a.appointments.hold(fresh, room(1, start), {now: old.expiresAt});
          const [first, second] = n % 2 === 0 ? [confirm(), renew()] : [renew(), confirm()];
          const outcomes = [(await first).outcome, (await second).outcome].sort().join(' ');
          assert.match(outcomes, /^(booked taken|held hold-expired)$/);
        }
      }));

    it('tells what is busy: what overlaps, at this place, live', () =>
      onStore(make, async (a) => {
        const yes = {now: NOW};
        const at = (hours: number, id: string, more = {}) =>
          a.appointments.hold(f.hold(id, {start: NOW + hours * HOUR, ...more}), () => true, yes);
        await at(2, 'two', {people: 3});
        await at(3, 'three');
        await at(3, 'elsewhere', {locationId: 'other'});
        await at(23.75, 'midnight');
        const busy = (from: number, to: number, now = NOW) =>
          a.appointments.busy('office', NOW + from * HOUR, NOW + to * HOUR, now);
        assert.deepEqual(await busy(2, 3), [{start: NOW + 2 * HOUR, end: NOW + 2.5 * HOUR, people: 3}]);
        assert.deepEqual(await busy(2.5, 3), []);
        assert.equal((await busy(24, 48)).length, 1);
        assert.equal((await busy(0, 24)).length, 3);
        assert.deepEqual(await busy(0, 24, f.hold('x').expiresAt), []);
      }));

    it('shows the whole day to the rule, and refuses a visit that is backwards or longer than a day', () =>
      onStore(make, async (a) => {
        await a.appointments.hold(f.hold('early'), () => true, {now: NOW});
        let seen: Busy[] = [];
        const look = (busy: Busy[]) => ((seen = busy), true);
        await a.appointments.hold(f.hold('late', {start: NOW + 20 * HOUR}), look, {now: NOW});
        assert.equal(seen.length, 1);
        for (const end of [NOW + 2 * HOUR, NOW, NOW + 27 * HOUR])
          await assert.rejects(
            a.appointments.hold(f.hold('bad', {start: NOW + 2 * HOUR, end}), () => true, {now: NOW}),
            RangeError,
          );
      }));

    it('frees the older hold for the one that replaces it, and keeps it when the new slot is taken', () =>
      onStore(make, async (a) => {
        await a.appointments.hold(f.hold('old'), room(1), {now: NOW});
        const same = await a.appointments.hold(f.hold('new'), room(1), {now: NOW, replaces: 'old'});
        assert.deepEqual(same, {outcome: 'held'});
        assert.equal(await a.appointments.getHold('old', NOW), undefined);
        const full = await a.appointments.hold(f.hold('third'), () => false, {now: NOW, replaces: 'new'});
        assert.deepEqual(full, {outcome: 'taken'});
        assert.deepEqual(await a.appointments.getHold('new', NOW), f.hold('new'));
        assert.equal(await a.appointments.getHold('third', NOW), undefined);
      }));

    it('gives the place of an expired or released hold to the next', () =>
      onStore(make, async (a) => {
        await a.appointments.hold(f.hold('first'), room(1), {now: NOW});
        const {expiresAt} = f.hold('first');
        const asks = (id: string, now: number) =>
          a.appointments.hold(f.hold(id, {expiresAt: expiresAt + HOUR}), room(1), {now});
        assert.deepEqual(await asks('second', expiresAt - 1), {outcome: 'taken'});
        assert.deepEqual(await asks('second', expiresAt), {outcome: 'held'});
        await a.appointments.releaseHold('second');
        await a.appointments.releaseHold('nobody');
        assert.deepEqual(await asks('third', expiresAt), {outcome: 'held'});
      }));

    it('leaves nothing behind when the rule itself fails', () =>
      onStore(make, async (a) => {
        const broken = () => {
          throw new Error('rule is broken');
        };
        const options = {now: NOW, idempotency: f.idempotency('key')};
        await assert.rejects(a.appointments.hold(f.hold('h'), broken, options), /rule is broken/);
        assert.equal(await a.appointments.getHold('h', NOW), undefined);
        assert.deepEqual(await a.appointments.hold(f.hold('h'), () => true, options), {outcome: 'held'});
      }));

    it('holds and confirms once per key, however often it is asked', () =>
      onStore(make, async (a) => {
        const options = {now: NOW, idempotency: f.idempotency('hold')};
        const holds = await Promise.all(
          Array.from({length: 10}, (_, n) => a.appointments.hold(f.hold(`h${n}`), () => true, options)),
        );
        assert.equal(holds.filter(({outcome}) => outcome === 'replayed').length, 9);
        const id = `h${holds.findIndex(({outcome}) => outcome === 'held')}`;
        const confirming = {now: NOW, idempotency: f.idempotency('confirm')};
        const confirms = await Promise.all(
          Array.from({length: 10}, (_, n) => a.appointments.confirm(id, f.fromHold(`R${n}`), confirming)),
        );
        assert.equal(confirms.filter(({outcome}) => outcome === 'booked').length, 1);
        assert.equal(confirms.filter(({outcome}) => outcome === 'replayed').length, 9);
        const reused = await a.appointments.replay('confirm', 'other', NOW);
        assert.deepEqual(reused, {outcome: 'key-reused'});
      }));

    it('does not keep a key for a slot that was taken or a hold that had expired', () =>
      onStore(make, async (a) => {
        const options = {now: NOW, idempotency: f.idempotency('key')};
        assert.deepEqual(await a.appointments.hold(f.hold('h'), () => false, options), {outcome: 'taken'});
        assert.deepEqual(await a.appointments.confirm('h', f.fromHold('R'), options), {outcome: 'hold-expired'});
        assert.deepEqual(await a.appointments.replay('key', 'body', NOW), {outcome: 'new'});
      }));

    it('books what was held, once', () =>
      onStore(make, async (a) => {
        const {id, locationId, serviceIds, people, start, end} = f.hold('h', {people: 2});
        await a.appointments.hold(f.hold('h', {people: 2}), () => true, {now: NOW});
        const given = f.fromHold('R1', {applicationReference: 'A1'});
        const expected = {...given, locationId, serviceIds, people, start, end};
        const answer = await a.appointments.confirm(id, given, {now: NOW});
        assert.deepEqual(answer, {outcome: 'booked', appointment: expected});
        assert.deepEqual(await a.appointments.get('R1'), expected);
        assert.equal(await a.appointments.getHold(id, NOW), undefined);
        const again = await a.appointments.confirm(id, f.fromHold('R2'), {now: NOW});
        assert.deepEqual(again, {outcome: 'hold-expired'});
        assert.equal(await a.appointments.get('R2'), undefined);
      }));

    it('does not book with a reference that is in use, and keeps the hold', () =>
      onStore(make, async (a) => {
        for (const id of ['h1', 'h2']) await a.appointments.hold(f.hold(id), () => true, {now: NOW});
        await a.appointments.confirm('h1', f.fromHold('R1'), {now: NOW});
        await assert.rejects(a.appointments.confirm('h2', f.fromHold('R1'), {now: NOW}), {name: 'DuplicateKeyError'});
        assert.ok(await a.appointments.getHold('h2', NOW));
        await assert.rejects(
          a.appointments.hold(f.hold('h2'), () => true, {now: NOW}),
          {name: 'DuplicateKeyError'},
        );
      }));

    it('moves a booking to a held place when nothing changed meanwhile', () =>
      onStore(make, async (a) => {
        const later = f.hold('h2', {start: NOW + 5 * HOUR, locationId: 'other', people: 2});
        await a.appointments.hold(f.hold('h1'), () => true, {now: NOW});
        await a.appointments.hold(later, () => true, {now: NOW});
        await a.appointments.confirm('h1', f.fromHold('R1'), {now: NOW});
        const move = (reference: string, holdId: string, version: number, now = NOW + 1) =>
          a.appointments.reschedule(reference, holdId, version, {now});
        assert.deepEqual(await move('none', 'h2', 1), {outcome: 'missing'});
        assert.deepEqual(await move('R1', 'h2', 7), {outcome: 'conflict'});
        assert.deepEqual(await move('R1', 'h2', 1, later.expiresAt), {outcome: 'hold-expired'});
        const moved = await move('R1', 'h2', 1);
        assert.equal(moved.outcome, 'moved');
        const kept = (await a.appointments.get('R1'))!;
        assert.deepEqual(moved, {outcome: 'moved', appointment: kept});
        const {start, end, locationId, people, version, updatedAt} = kept;
        assert.deepEqual(
          {start, end, locationId, people, version, updatedAt},
          {start: later.start, end: later.end, locationId: 'other', people: 2, version: 2, updatedAt: NOW + 1},
        );
        assert.equal(await a.appointments.getHold('h2', NOW), undefined);
        assert.deepEqual(await a.appointments.busy('office', NOW, NOW + 24 * HOUR, NOW), []);
      }));

    it('moves a booking within a slot that it fills itself, and gives the place to nobody else meanwhile', () =>
      onStore(make, async (a) => {
        await a.appointments.hold(f.hold('h1'), room(1), {now: NOW});
        await a.appointments.confirm('h1', f.fromHold('R1'), {now: NOW});
        assert.deepEqual(await a.appointments.hold(f.hold('other'), room(1), {now: NOW}), {outcome: 'taken'});
        const same = f.hold('h2', {moves: 'R1'});
        assert.deepEqual(await a.appointments.hold(same, room(1), {now: NOW}), {outcome: 'held'});
        assert.deepEqual(await a.appointments.getHold('h2', NOW), same);
        assert.deepEqual(await a.appointments.hold(f.hold('other'), room(1), {now: NOW}), {outcome: 'taken'});
        assert.deepEqual(await a.appointments.confirm('h2', f.fromHold('R2'), {now: NOW}), {outcome: 'hold-expired'});
        const elsewhere = f.hold('h3', {start: NOW + 5 * HOUR});
        await a.appointments.hold(elsewhere, room(1, elsewhere.start), {now: NOW});
        await a.appointments.confirm('h3', f.fromHold('R3'), {now: NOW});
        assert.deepEqual(await a.appointments.reschedule('R3', 'h2', 1, {now: NOW}), {outcome: 'hold-expired'});
        assert.equal((await a.appointments.reschedule('R1', 'h2', 1, {now: NOW})).outcome, 'moved');
        assert.equal((await a.appointments.busy('office', NOW, NOW + 4 * HOUR, NOW)).length, 1);
      }));

    it('frees the place of a cancelled booking and of one who did not come; a closed one cannot move', () =>
      onStore(make, async (a) => {
        for (const status of ['cancelled', 'no-show'] as const) {
          const held = await a.appointments.hold(f.hold(status), room(1), {now: NOW});
          assert.deepEqual(held, {outcome: 'held'});
          await a.appointments.confirm(status, f.fromHold(`R-${status}`), {now: NOW});
          const set = await a.appointments.setStatus(`R-${status}`, ['booked'], status, NOW + 9);
          assert.equal(set.outcome, 'set');
          const kept = (await a.appointments.get(`R-${status}`))!;
          assert.deepEqual(set, {outcome: 'set', appointment: kept});
          assert.deepEqual([kept.status, kept.version, kept.updatedAt], [status, 2, NOW + 9]);
          const again = await a.appointments.setStatus(`R-${status}`, ['booked'], 'checked-in', NOW);
          assert.deepEqual(again, {outcome: 'refused'});
          assert.deepEqual(await a.appointments.reschedule(`R-${status}`, 'x', 2, {now: NOW}), {outcome: 'closed'});
        }
        assert.deepEqual(await a.appointments.setStatus('none', ['booked'], 'cancelled', NOW), {outcome: 'missing'});
      }));

    it('keeps a line of those who wait, and offers a place to one of them for a time', () =>
      onStore(make, async (a) => {
        const {locationId, serviceIds, people, start, end} = f.hold('any');
        const place = {locationId, serviceIds, people, start, end};
        const waits = (reference: string, waitsSince: number) =>
          a.appointments.wait({...f.fromHold(reference, {status: 'waitlisted', waitsSince}), ...place}, {now: NOW});
        assert.deepEqual(await waits('R2', NOW - 2), {outcome: 'waits'});
        await waits('R1', NOW - 1);
        await assert.rejects(waits('R1', NOW), {name: 'DuplicateKeyError'});
        const day = {locationId, from: NOW, to: NOW + 24 * HOUR};
        const line = async () => (await a.appointments.line(day)).map((one) => one.reference);
        assert.deepEqual(await line(), ['R2', 'R1']);
        assert.equal(await a.appointments.before({reference: 'R1', waitsSince: NOW - 1}, day), 1);
        assert.deepEqual(await a.appointments.lines(NOW), [{locationId, start}]);
        assert.deepEqual(await a.appointments.lines(end), []);
        assert.deepEqual(await a.appointments.busy(locationId, start, end, NOW), []);
        const offers = {...day, plan: f.firstInLine()};
        await Promise.all([a.appointments.offer(offers, NOW), a.appointments.offer(offers, NOW)]);
        const given = (await a.appointments.offerFor('R2', NOW))!;
        assert.equal(await a.appointments.offerFor('R2', given.expiresAt), undefined);
        assert.equal(await a.appointments.offerFor('R1', NOW), undefined);
        assert.deepEqual(await line(), ['R1', 'R2']);
        assert.equal((await a.appointments.get('R2'))!.offers, 1);
        const reschedule = (reference: string, version: number) =>
          a.appointments.reschedule(reference, given.id, version, {now: NOW});
        assert.deepEqual(await reschedule('R1', 1), {outcome: 'hold-expired'});
        const taken = await reschedule('R2', 2);
        assert.ok(taken.outcome === 'moved' && taken.appointment.status === 'booked');
        assert.equal(taken.appointment.waitsSince, undefined);
        assert.deepEqual(await line(), ['R1']);
      }));

    it('gives what is cancelled, released or left to the first in line at once: nobody who comes meanwhile gets in before', () =>
      onStore(make, async (a) => {
        const {locationId, serviceIds, people, start, end} = f.hold('any');
        const place = {locationId, serviceIds, people, start, end};
        const offers = {locationId, from: NOW, to: NOW + 24 * HOUR, plan: f.firstInLine()};
        const wait = (reference: string, waitsSince: number) =>
          a.appointments.wait({...f.fromHold(reference, {status: 'waitlisted', waitsSince}), ...place}, {now: NOW});
        await a.appointments.hold(f.hold('h'), room(1), {now: NOW});
        await a.appointments.confirm('h', f.fromHold('MINE'), {now: NOW});
        await wait('W1', NOW - 2);
        await wait('W2', NOW - 1);
        const newcomer = (id: string) => a.appointments.hold(f.hold(id), room(1), {now: NOW, offers});
        const [gone, ...newcomers] = await Promise.all([
          a.appointments.cancel('MINE', {now: NOW, offers}),
          ...Array.from({length: 5}, (_, n) => newcomer(`new${n}`)),
        ]);
        assert.equal(gone.outcome, 'set');
        assert.deepEqual([...new Set(newcomers.map(({outcome}) => outcome))], ['taken']);
        const first = (await a.appointments.offerFor('W1', NOW))!;
        await a.appointments.releaseHold(first.id, {now: NOW, offers});
        const second = (await a.appointments.offerFor('W2', NOW))!;
        assert.deepEqual(await newcomer('late'), {outcome: 'taken'});
        assert.equal((await a.appointments.cancel('W2', {now: NOW, offers})).outcome, 'set');
        assert.equal(await a.appointments.getHold(second.id, NOW), undefined);
        assert.deepEqual(await a.appointments.cancel('W2', {now: NOW, offers}), {outcome: 'refused'});
        assert.deepEqual(await a.appointments.cancel('nobody', {now: NOW}), {outcome: 'missing'});
      }));

    it('sees nobody before it who waits for what is not free: then a newcomer with a shorter visit may come', () =>
      onStore(make, async (a) => {
        const {locationId, serviceIds, people, start, end} = f.hold('any');
        await a.appointments.wait(
          {...f.fromHold('W1', {status: 'waitlisted', waitsSince: NOW}), locationId, serviceIds, people, start, end},
          {now: NOW},
        );
        const day = {locationId, from: NOW, to: NOW + 24 * HOUR};
        const offers = {...day, plan: () => ({offers: [], gone: ['W1']})};
        assert.deepEqual(await a.appointments.hold(f.hold('new'), room(1), {now: NOW, offers}), {outcome: 'held'});
        assert.equal((await a.appointments.get('W1'))!.status, 'waitlisted');
        await a.appointments.offer(offers, NOW);
        assert.equal((await a.appointments.get('W1'))!.status, 'cancelled');
      }));

    it('lists by time and reference, page by page, by place', () =>
      onStore(make, async (a) => {
        const rows: [string, number, string][] = [
          ['B', 3, 'office'],
          ['A', 3, 'office'],
          ['C', 2, 'other'],
          ['D', 5, 'office'],
        ];
        for (const [name, hours, locationId] of rows) {
          await a.appointments.hold(f.hold(name, {start: NOW + hours * HOUR, locationId}), () => true, {now: NOW});
          await a.appointments.confirm(name, f.fromHold(name), {now: NOW});
        }
        const names = async (query: Parameters<typeof a.appointments.list>[0]) =>
          (await a.appointments.list(query)).map(({reference}) => reference).join('');
        assert.equal(await names({limit: 10}), 'CABD');
        assert.equal(await names({limit: 2, after: {start: NOW + 3 * HOUR, reference: 'A'}}), 'BD');
        assert.equal(await names({limit: 9, locationId: 'office'}), 'ABD');
        assert.equal(await names({limit: 9, from: NOW + 3 * HOUR, to: NOW + 5 * HOUR}), 'AB');
      }));
  });
}
