import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {RegionStore} from '../store.js';
import * as f from './fixtures.js';

const PLACES = 2;
const SLOTS = 3;
const LIFE = 600_000;

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
}
type Command = fc.AsyncCommand<Model, RegionStore>;

const startOf = (slot: number) => f.NOW + (slot + 2) * f.HOUR;

function used(model: Model, slot: number, without?: string): number {
  let people = 0;
  for (const [id, held] of model.holds)
    if (held.slot === slot && held.expiresAt > model.now && id !== without) people += held.people;
  for (const one of model.booked.values()) if (one.open && one.slot === slot) people += one.people;
  return people;
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
    const fits = used(model, slot, replaces) + people <= PLACES;
    const answer = await real.appointments.hold(
      f.hold(id, {start, people, expiresAt}),
      (busy) => busy.filter((one) => one.start === start).reduce((sum, one) => sum + one.people, people) <= PLACES,
      {now: model.now, ...(replaces !== undefined && {replaces})},
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
    const {outcome} = await real.appointments.reschedule(reference, id, one?.version ?? 1, {now: model.now});
    const alive = held !== undefined && held.expiresAt > model.now;
    assert.equal(outcome, !one ? 'missing' : !one.open ? 'closed' : alive ? 'moved' : 'hold-expired');
    if (outcome !== 'moved') return;
    model.holds.delete(id);
    model.booked.set(reference, {slot: held!.slot, people: held!.people, version: one!.version + 1, open: true});
  });
}

function cancel(index: number): Command {
  return command(`cancel(${index})`, async (model, real) => {
    const reference = pick(model.booked.keys(), index);
    const one = model.booked.get(reference);
    const {outcome} = await real.appointments.setStatus(reference, ['booked'], 'cancelled', model.now);
    assert.equal(outcome, !one ? 'missing' : one.open ? 'set' : 'refused');
    if (one?.open) model.booked.set(reference, {...one, open: false, version: one.version + 1});
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
      fc.integer({min: 1, max: 11}).map(wait),
    ] as never,
    {maxCommands: 40},
  );
  await fc.assert(
    fc.asyncProperty(commands, (history) =>
      f.onStore(make, (real) =>
        fc.asyncModelRun(
          () => ({model: {now: f.NOW, made: 0, holds: new Map(), booked: new Map()} as Model, real}),
          history as never,
        ),
      ),
    ),
    {numRuns},
  );
}
