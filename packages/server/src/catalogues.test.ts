import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Service} from '@mpp-sdk/contract';
import {createCatalogues} from './catalogues.js';
import type {RegionStore} from './store/store.js';
import {createWorld} from './test/world.js';

const large = {large: 1, fewChanges: 3};

async function home(): Promise<RegionStore> {
  return (await (await createWorld()).store.region('31'))!;
}

/** The region with a gate before every reading of its whole catalogue. */
function gated(region: RegionStore, before: () => Promise<void> | void): RegionStore {
  const since = async function* (version: number) {
    if (version === 0) await before();
    yield* region.services.since(version);
  };
  return {...region, services: {...region.services, since}};
}

const renamed = (services: Service[], name: string) =>
  services.map((one) => ({...one, name: {id: `${one.name.id} ${name}`}}));

test('many who ask at once share one rebuild, and a change makes one more', async () => {
  const region = await home();
  let reads = 0;
  const counted = gated(region, () => void (reads += 1));
  const catalogues = createCatalogues();
  const ask = () => Promise.all(Array.from({length: 5}, () => catalogues.of(counted)));
  await ask();
  assert.equal(reads, 1);
  await region.services.put(renamed(await region.services.all(), 'baru'));
  await region.searchWords.putSynonyms([{phrase: 'x', text: 'y'}]);
  const entries = await ask();
  assert.equal(reads, 2);
  assert.ok(entries.every((entry) => entry === entries[0]));
});

test('a rebuild that failed is told and tried again', async () => {
  const region = await home();
  let broken = true;
  const failures: unknown[] = [];
  const shaky = gated(region, () => {
    if (broken) throw new Error('away');
  });
  const catalogues = createCatalogues(undefined, (error) => failures.push(error));
  await assert.rejects(catalogues.of(shaky), /away/);
  broken = false;
  assert.ok((await catalogues.of(shaky)).catalogue.services.length > 0);
  assert.equal(failures.length, 1);
});

test('while a large catalogue is made anew after an import, the old one answers; then the new one', async () => {
  const region = await home();
  let open = () => {};
  let gate: Promise<void> | undefined = undefined;
  const catalogues = createCatalogues(large);
  const slow = gated(region, () => gate);
  const old = await catalogues.of(slow);
  gate = new Promise((resolve) => (open = resolve));
  await region.services.put(renamed(await region.services.all(), 'Zebrapolis'));
  assert.equal(await catalogues.of(slow), old);
  assert.equal(old.index.search('zebrapolis').confident, false);
  open();
  let fresh = await catalogues.of(slow);
  for (let turns = 0; fresh === old && turns < 1000; turns++) {
    await new Promise((resolve) => setImmediate(resolve));
    fresh = await catalogues.of(slow);
  }
  assert.equal(fresh.version, old.version + 1);
  assert.equal(fresh.index.search('zebrapolis').total, 148);
  assert.notEqual((await fresh.answer()).etag, (await old.answer()).etag);
});

test('a few changes of a large catalogue show at once, as if all had been made anew', async () => {
  const region = await home();
  let reads = 0;
  const counted = gated(region, () => void (reads += 1));
  const catalogues = createCatalogues(large);
  await catalogues.of(counted);
  const [first, second] = await region.services.all();
  const agency = {id: 'baru', name: {id: 'Dinas Baru'}};
  const added = {...first!, id: 'baru.layanan', name: {id: 'Layanan Zebrapolis'}, agency};
  await region.services.put([added, {...second!, aliases: ['giraffopolis']}]);
  const entry = await catalogues.of(counted);
  assert.equal(reads, 1);
  const anew = await createCatalogues().of(region);
  assert.deepEqual(entry.catalogue, anew.catalogue);
  assert.equal((await entry.answer()).etag, (await anew.answer()).etag);
  for (const query of ['zebrapolis', 'giraffopolis', 'ktp hilang', 'dinas baru', '']) {
    const ids = (index: typeof entry.index) => index.search(query, {limit: 200}).items.map(({id}) => id);
    assert.deepEqual(ids(entry.index), ids(anew.index), query);
  }
});

test('a renamed agency is read anew, so that the agency has one name', async () => {
  const region = await home();
  const catalogues = createCatalogues(large);
  await catalogues.of(region);
  const services = await region.services.all();
  const last = services.filter(({agency}) => agency.id === services[0]!.agency.id).at(-1)!;
  await region.services.put([{...last, agency: {...last.agency, name: {id: 'Nama Baru'}}}]);
  await catalogues.of(region);
  const settled = async () => (await catalogues.of(region)).version === (await region.services.version());
  for (let turns = 0; !(await settled()) && turns < 1000; turns++)
    await new Promise((resolve) => setImmediate(resolve));
  const {agencies} = (await catalogues.of(region)).catalogue;
  assert.deepEqual(agencies, (await createCatalogues().of(region)).catalogue.agencies);
  assert.equal(agencies.find(({id}) => id === last.agency.id)?.name.id, 'Nama Baru');
});

test('two processes on one store see the same catalogue after an import by one of them', async () => {
  const region = await home();
  const [here, there] = [createCatalogues(large), createCatalogues()];
  const before = await Promise.all([here.of(region), there.of(region)]);
  await region.services.put([{...(await region.services.all())[0]!, id: 'baru.layanan'}]);
  const after = await Promise.all([here.of(region), there.of(region)]);
  const tags = await Promise.all([...before, ...after].map(async (entry) => (await entry.answer()).etag));
  assert.equal(new Set(tags).size, 2);
  assert.equal(tags[2], tags[3]);
});

test('a region finds its own services only, also when two are searched by turns', async () => {
  const world = await createWorld();
  for (const [code, other] of [
    ['31', '72.01'],
    ['72.01', '31'],
  ] as const) {
    const region = (await world.store.region(code))!;
    const [service] = await region.services.all();
    const word = `zebrapolis${code.slice(0, 2)}`;
    await region.services.put([{...service!, id: `hanya.${code.replace('.', '-')}`, name: {id: word}}]);
    const find = async (where: string) => (await world.call('GET', `/v1/regions/${where}/services?q=${word}`)).body;
    assert.equal((await find(code)).items[0].name.id, word);
    assert.ok(!(await world.call('GET', `/v1/regions/${other}/catalogue`)).text.includes(word));
    assert.ok(!(await world.call('GET', `/v1/regions/${other}/catalogue/standards`)).text.includes(word));
    assert.ok(!JSON.stringify(await find(other)).includes(word));
  }
});

test('a catalogue of a nation is not given out whole; agencies are counted up to a hundred, and the chosen one', async () => {
  const world = await createWorld();
  const region = (await world.store.region('31'))!;
  const [service] = await region.services.all();
  const many = Array.from({length: 10_001}, (_, at) => ({
    ...service!,
    id: `banyak.layanan-${at}`,
    agency: {id: `instansi-${at % 300}`, name: {id: `Instansi ${at % 300}`}},
  }));
  await region.services.put(many);
  const {body} = await world.call('GET', '/v1/regions/31/catalogue');
  assert.deepEqual([body.services, body.total], [[], 10_149]);
  const {facets} = (await world.call('GET', '/v1/regions/31/services?agencyId=instansi-299')).body;
  assert.deepEqual([facets.agencies.length, facets.agencies.at(-1).id], [101, 'instansi-299']);
});
