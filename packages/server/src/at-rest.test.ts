import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createMemoryStore, seed} from './index.js';
import type {RegionStore, Store} from './index.js';
import type {SealedPart} from './store/records.js';
import {createWorld, lostCard, operatorToken, pdf, person, submit, upload, vaultOf} from './test/world.js';
import {openUpload, sealPart} from './uploads.js';

/** A memory store that writes down everything that is handed to a region's handle. */
function recording(): {store: Store; written: () => string} {
  const store = createMemoryStore();
  const texts: string[] = [];
  const listen = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown;
        if (typeof value === 'object' && value !== null) return listen(value);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          texts.push(JSON.stringify(args, (_, one: unknown) => (one instanceof Uint8Array ? latin1(one) : one)) ?? '');
          return (value as (...args: unknown[]) => unknown).apply(target, args);
        };
      },
    });
  const region = async (code: string): Promise<RegionStore | undefined> => {
    const handle = await store.region(code);
    return handle && listen(handle);
  };
  return {store: {...store, region}, written: () => texts.join('\n')};
}

const latin1 = (bytes: Uint8Array) => [...bytes].map((byte) => String.fromCharCode(byte)).join('');

test('neither the bytes of a file nor the words of a task reach a store in the clear', async () => {
  const {store, written} = recording();
  const world = await createWorld({store});
  const report = await upload(world, `Anggrek ${person.nik}`, 'Anggrek.pdf');
  const {reference} = await submit(world, lostCard(report, await upload(world)));
  const task = {title: {id: 'Kirim KTP Ibu Mawar'}, description: 'Foto suami Melati'};
  const moved = await world.call('POST', `/v1/staff/regions/31/applications/${reference}/events`, {
    token: operatorToken,
    body: {status: 'action-needed', task},
  });
  assert.equal(moved.body.application.tasks[0].title.id, task.title.id);
  assert.equal(moved.body.application.tasks[0].description, task.description);
  assert.ok(written().includes(reference), 'the recorder hears what is written');
  for (const secret of [person.nik, pdf('').trim(), 'Anggrek', 'Mawar', 'Melati'])
    assert.ok(!written().includes(secret), `the store sees ${secret}`);
});

test('a sealed piece opens only in its own place of its own file and region, and only unchanged', async () => {
  const store = createMemoryStore();
  await seed(store);
  const vault = vaultOf(store);
  const [region, away] = [(await store.region('31'))!, (await store.region('72.01'))!];
  const [first, second] = [
    await sealPart({vault}, '31', 'u', 0, Uint8Array.of(1, 2, 3)),
    await sealPart({vault}, '31', 'u', 3, Uint8Array.of(4, 5, 6)),
  ];
  const changed = {...second, sealed: second.sealed.map((byte, index) => (index === 20 ? byte ^ 1 : byte))};
  const keep = async (handle: RegionStore, id: string, parts: readonly SealedPart[]) => {
    const times = {createdAt: 0, expiresAt: 1};
    await handle.uploads.create({id, length: 6, offset: 0, sealedName: '', mediaType: 'image/png', ...times});
    for (const [index, part] of parts.entries()) await handle.uploads.append(id, index * 3, part, 0);
    return openUpload({vault}, handle, id);
  };
  assert.deepEqual(await keep(region, 'u', [first, second]), Uint8Array.of(1, 2, 3, 4, 5, 6));
  await assert.rejects(keep(region, 'other', [first, second]));
  await assert.rejects(keep(away, 'u', [first, second]));
  await region.uploads.delete('u');
  await assert.rejects(keep(region, 'u', [second, first]));
  await region.uploads.delete('u');
  await assert.rejects(keep(region, 'u', [first, changed]));
});
