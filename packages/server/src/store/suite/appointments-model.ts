import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {RegionStore} from '../store.js';
import * as f from './fixtures.js';
import {LIFE, offersAt, PLACES, serve, SLOTS, startOf, type Waits} from './waiting-rule.js';

interface Held {
  slot: number;
  people: number;
  expiresAt: number;
}
/** What the appointments of one office should look like. */
interface Model {
  now: number;
  made: number;
  holds: Map<string, Held>;
  booked: Map<string, {slot: number; people: number; version: number; open: boolean}>;
  line: Map<string, Waits>;
  /** what is offered, by who waits */
  offered: Map<string, Held>;
}
type Command = fc.AsyncCommand<Model, RegionStore>;

function used(model: Model, slot: number, without?: string): number {
  let people = 0;
  for (const [id, held] of model.holds)
    if (held.slot === slot && held.expiresAt > model.now && id !== without) people += held.people;
  for (const offer of model.offered.values())
    if (offer.slot === slot && offer.expiresAt > model.now) people += offer.people;
  for (const one of model.booked.values()) if (one.open && one.slot === slot) people += one.people;
  return people;
}

function serveModel(model: Model, without?: string) {
  const line = [...model.line.values()].sort(
    (a, b) => a.waitsSince - b.waitsSince || (a.reference < b.reference ? -1 : 1),
  );
  return serve(line, (slot) => used(model, slot, without), model.now);
}

/** The model gives what is free to those who wait, as the store should have. */
function give(model: Model): void {
  const {given, gone} = serveModel(model);
  for (const reference of gone) model.line.delete(reference);
  for (const [reference, slot] of given) {
    const one = model.line.get(reference)!;
    const expiresAt = model.now + LIFE;
    model.offered.set(reference, {slot, people: one.people, expiresAt});
    model.line.set(reference, {...one, waitsSince: expiresAt, offers: one.offers + 1, version: one.version + 1});
  }
}

/** The name at `index`, counted round, or one that nobody has. */
function pick(names: Iterable<string>, index: number): string {
  const all = [...names];
  return all.length > 0 ? all[index % all.length]! : 'nobody';
}

function command(name: string, run: (model: Model, real: RegionStore) => Promise<void>): Command {
  return {
    check: () => true,
    run: async (model, real) => {
      await run(model, real);
      for (let slot = 0; slot < SLOTS; slot++) {
        const busy = await real.appointments.busy('office', startOf(slot), startOf(slot) + 1, model.now);
        const people = busy.reduce((sum, one) => sum + one.people, 0);
        assert.equal(people, used(model, slot));
        assert.ok(people <= PLACES, 'overbooked');
      }
    },
    toString: () => name,
  };
}

function hold(slot: number, people: number, replacing: number | null): Command {
  return command(`hold(${slot}, ${people}, ${replacing})`, async (model, real) => {
    const id = `h${(model.made += 1)}`;
    const replaces = replacing === null ? undefined : pick(model.holds.keys(), replacing);
    const start = startOf(slot);
    const expiresAt = model.now + LIFE;
    const promised = [...serveModel(model, replaces).given]
      .filter(([, offered]) => offered === slot)
      .reduce((sum, [reference]) => sum + model.line.get(reference)!.people, 0);
    const fits = used(model, slot, replaces) + promised + people <= PLACES;
    const answer = await real.appointments.hold(
      f.hold(id, {start, people, expiresAt}),
      (busy) => busy.filter((one) => one.start === start).reduce((sum, one) => sum + one.people, people) <= PLACES,
      {now: model.now, offers: offersAt(model.now), ...(replaces !== undefined && {replaces})},
    );
    assert.deepEqual(answer, {outcome: fits ? 'held' : 'taken'});
    if (!fits) return;
    if (replaces !== undefined) model.holds.delete(replaces);
    model.holds.set(id, {slot, people, expiresAt});
  });
}

function confirm(index: number): Command {
  return command(`confirm(${index})`, async (model, real) => {
    const id = pick(model.holds.keys(), index);
    const held = model.holds.get(id);
    const reference = `R${(model.made += 1)}`;
    const {outcome} = await real.appointments.confirm(id, f.fromHold(reference), {now: model.now});
    const alive = held !== undefined && held.expiresAt > model.now;
    assert.equal(outcome, alive ? 'booked' : 'hold-expired');
    if (!alive) return;
    model.holds.delete(id);
    model.booked.set(reference, {slot: held.slot, people: held.people, version: 1, open: true});
  });
}

function move(index: number, to: number): Command {
  return command(`move(${index}, ${to})`, async (model, real) => {
    const reference = pick(model.booked.keys(), index);
    const id = pick(model.holds.keys(), to);
    const [one, held] = [model.booked.get(reference), model.holds.get(id)];
    const {outcome} = await real.appointments.reschedule(reference, id, one?.version ?? 1, {
      now: model.now,
      offers: offersAt(model.now),
    });
    const alive = held !== undefined && held.expiresAt > model.now;
    assert.equal(outcome, !one ? 'missing' : !one.open ? 'closed' : alive ? 'moved' : 'hold-expired');
    if (outcome !== 'moved') return;
    model.holds.delete(id);
    model.booked.set(reference, {slot: held!.slot, people: held!.people, version: one!.version + 1, open: true});
    give(model);
  });
}

function cancel(index: number): Command {
  return command(`cancel(${index})`, async (model, real) => {
    const reference = pick([...model.booked.keys(), ...model.line.keys()], index);
    const one = model.booked.get(reference);
    const waits = model.line.has(reference);
    const {outcome} = await real.appointments.cancel(reference, {now: model.now, offers: offersAt(model.now)});
    assert.equal(outcome, waits || one?.open ? 'set' : one ? 'refused' : 'missing');
    if (outcome !== 'set') return;
    if (one) model.booked.set(reference, {...one, open: false, version: one.version + 1});
    model.line.delete(reference);
    model.offered.delete(reference);
    give(model);
  });
}

function join(people: number): Command {
  return command(`join(${people})`, async (model, real) => {
    const reference = `W${(model.made += 1)}`;
    const {locationId, serviceIds, start, end} = f.hold(reference, {start: startOf(0)});
    const waits = {...f.fromHold(reference, {status: 'waitlisted', waitsSince: model.now}), locationId, serviceIds};
    await real.appointments.wait({...waits, people, start, end}, {now: model.now});
    model.line.set(reference, {reference, people, waitsSince: model.now, offers: 0, version: 1});
    await real.appointments.offer(offersAt(model.now), model.now);
    give(model);
  });
}

function take(index: number): Command {
  return command(`take(${index})`, async (model, real) => {
    const reference = pick(model.offered.keys(), index);
    const [offer, one] = [model.offered.get(reference), model.line.get(reference)];
    if (!offer || !one) return;
    const alive = offer.expiresAt > model.now;
    const seen = await real.appointments.offerFor(reference, model.now);
    assert.deepEqual(seen && [seen.start, seen.expiresAt], alive ? [startOf(offer.slot), offer.expiresAt] : undefined);
    const {outcome} = await real.appointments.reschedule(reference, seen?.id ?? 'nothing', one.version, {
      now: model.now,
    });
    assert.equal(outcome, alive ? 'moved' : 'hold-expired');
    if (!alive) return;
    model.offered.delete(reference);
    model.line.delete(reference);
    model.booked.set(reference, {slot: offer.slot, people: offer.people, version: one.version + 1, open: true});
  });
}

function wait(minutes: number): Command {
  return command(`wait(${minutes})`, async (model) => {
    model.now += minutes * 60_000;
  });
}

/** Random histories of one office against a small model: each answer is the model's, and no slot ever has too many people. */
export async function checkAppointments(make: f.Make, numRuns: number): Promise<void> {
  const index = fc.nat({max: 9});
  const slot = fc.nat({max: SLOTS - 1});
  const commands = fc.commands<Model, RegionStore, false>(
    [
      fc.tuple(slot, fc.integer({min: 1, max: 2}), fc.option(index)).map((args) => hold(...args)),
      index.map(confirm),
      fc.tuple(index, index).map((args) => move(...args)),
      index.map(cancel),
      fc.integer({min: 1, max: 2}).map(join),
      index.map(take),
      fc.integer({min: 1, max: 11}).map(wait),
    ] as never,
    {maxCommands: 40},
  );
  await fc.assert(
    fc.asyncProperty(commands, (history) =>
      f.onStore(make, (real) =>
        fc.asyncModelRun(
          () => ({
            model: {
              now: f.NOW,
              made: 0,
              holds: new Map(),
              booked: new Map(),
              line: new Map(),
              offered: new Map(),
            } as Model,
            real,
          }),
          history as never,
        ),
      ),
    ),
    {numRuns},
  );
}
