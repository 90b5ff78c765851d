import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCatalogues} from './catalogues.js';
import {createWorld} from './test/world.js';

test('many who ask at once share one rebuild, and a change makes one more', async () => {
  const world = await createWorld();
  const region = (await world.store.region('31'))!;
  let reads = 0;
  const all = () => {
    reads += 1;
    return region.services.all();
  };
  const counted = {...region, services: {...region.services, all}};
  const catalogues = createCatalogues();
  const ask = () => Promise.all(Array.from({length: 5}, () => catalogues.of(counted)));
  await ask();
  assert.equal(reads, 1);
  await region.services.put([(await region.services.all())[0]!]);
  const entries = await ask();
  assert.equal(reads, 2);
  assert.ok(entries.every((entry) => entry === entries[0]));
});

test('a rebuild that failed is tried again', async () => {
  const world = await createWorld();
  const region = (await world.store.region('31'))!;
  let broken = true;
  const all = async () => (broken ? Promise.reject(new Error('away')) : region.services.all());
  const shaky = {...region, services: {...region.services, all}};
  const catalogues = createCatalogues();
  await assert.rejects(catalogues.of(shaky));
  broken = false;
  assert.ok((await catalogues.of(shaky)).services.length > 0);
});
