import {createApp, seedRegions} from '@mpp-sdk/server';
import type {Store} from '@mpp-sdk/server';
import {memoryUse} from './memory-use.js';
import {percentile} from './metrics.js';
import {nationalServices, regionName} from './national-catalogue.js';
import {devQueries, ownQueries} from './queries.js';
import {table} from './table.js';
import {openNationalStore} from './visit-stores.js';

const size = 45_000;
const {profile, services: sample} = seedRegions[0]!;

/** 45,000 services in one region, as GET /services answers from them: time of a query, memory, and what an import costs. */
export async function searchNational(): Promise<string> {
  const {name, store, other, close} = await openNationalStore();
  try {
    await store.putRegion({profile, allowedOrigins: []});
    const region = (await store.region(profile.code))!;
    const importing = await took(async () => {
      for (const page of nationalServices(sample, size)) await region.services.put(page);
    });
    const before = memoryUse();
    const app = appOf(store);
    const block = blocked();
    const building = await took(() => ask(app, 'ktp hilang'));
    const longest = block();
    const after = memoryUse();
    const {times, busy, found} = await queries(app);
    const refresh = await refreshed(app, store, other);
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    const rows = [
      ['what', `${size.toLocaleString('en')} services, ${name}`],
      ['import, 148 a transaction', seconds(importing)],
      ['index built when first asked', `${seconds(building)}, nothing else waited longer than ${ms(longest)}`],
      ['query, p50 / p95 / longest', [0.5, 0.95, 1].map((share) => ms(percentile(times, share))).join(' / ')],
      ['the processor alone, p50 / p95', [0.5, 0.95].map((share) => ms(percentile(busy, share))).join(' / ')],
      ['services per answer, p50 / most', [0.5, 1].map((share) => percentile(found, share)).join(' / ')],
      ['heap that catalogue and index add', `${(after.heap - before.heap).toFixed(0)} MB`],
      ['process before / with the index', `${before.process.toFixed(0)} / ${after.process.toFixed(0)} MB`],
      ...refresh,
    ];
    return `Search at national size, through the whole server\n${table(rows)}`;
  } finally {
    await close();
  }
}

type App = (request: Request) => Promise<Response>;

const appOf = (store: Store): App => createApp(store, {dataKey: new Uint8Array(32)});

async function ask(app: App, query: string): Promise<{total: number; first?: string}> {
  const path = `http://bench.test/v1/regions/${profile.code}/services?q=${encodeURIComponent(query)}`;
  const {total, items} = (await (await app(new Request(path))).json()) as {total: number; items: {id: string}[]};
  return {total, first: items[0]?.id};
}

/** Every graded query as it is, and every one with the name of a regency; one round before does not count. */
async function queries(app: App): Promise<{times: number[]; busy: number[]; found: number[]}> {
  const texts = [...devQueries(), ...ownQueries()].map(({query}) => query);
  const all = texts.flatMap((query, at) => [query, `${query} ${regionName(at * 7)}`]);
  for (const query of all) await ask(app, query);
  const times: number[] = [];
  const busy: number[] = [];
  const found: number[] = [];
  for (const query of all) {
    // A machine that does other things as well makes a query wait, but not work longer.
    const before = process.cpuUsage();
    times.push(await took(async () => found.push((await ask(app, query)).total)));
    const {user, system} = process.cpuUsage(before);
    busy.push((user + system) / 1000);
  }
  return {times, busy, found};
}

/** One changed service and an import of 5,000, each by another process's handle, until this server shows it. */
async function refreshed(app: App, store: Store, other: Store): Promise<string[][]> {
  const theirs = (await other.region(profile.code))!;
  const word = (name: string) =>
    [...nationalServices(sample, 5000)].flat().map((one) => ({...one, name: {id: `${one.name.id} ${name}`}}));
  const [one] = word('zebrapolis');
  await theirs.services.put([one!]);
  const few = await took(async () => {
    if ((await ask(app, 'zebrapolis')).total !== 1) throw new Error('The changed service does not show');
  });
  await theirs.services.put(word('giraffopolis'));
  const block = blocked();
  let answers = 0;
  const times: number[] = [];
  const many = await took(async () => {
    for (let total = 0; total < 5000; answers += 1) {
      times.push(await took(async () => (total = (await ask(app, 'giraffopolis')).total)));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await store.ping();
  return [
    ['one change elsewhere, until it shows', `${few.toFixed(1)} ms`],
    [
      'import of 5,000 elsewhere, until it shows',
      `${seconds(many)}; ${answers} answers meanwhile, p95 ${percentile(times, 0.95).toFixed(1)} ms`,
    ],
    ['longest time that nothing else ran then', `${block().toFixed(1)} ms`],
  ];
}

/** Watches how long the process does nothing else; the answer is the longest such time so far. */
function blocked(): () => number {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 5);
    last = performance.now();
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
