import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {RegionProfile} from '@mpp-sdk/contract';
import type {AppOptions, Message} from '../options.js';
import {createMemoryStore} from '../index.js';
import {assertProblem, complaint, createWorld, operatorToken, person, submit, type World} from '../test/world.js';

const path = '/v1/regions/31/reference-recoveries';
const remembered = {serviceId: 'mpp.pengaduan', receivedDate: '2026-11-24', phoneEnding: '7890'};

async function recoveryWorld(
  recovery: RegionProfile['recovery'] = {channel: 'sms'},
  options: Partial<AppOptions> = {},
) {
  const sent: Message[] = [];
  let arrived = () => {};
  const first = new Promise<void>((resolve) => (arrived = resolve));
  const store = createMemoryStore();
  const messenger = async (message: Message) => {
    sent.push(message);
    arrived();
  };
  const world = await createWorld({store, messenger, ...options});
  const settings = await (await store.region('31'))!.settings();
  await store.putRegion({...settings, profile: {...settings.profile, recovery}});
  const ask = (body: object = remembered) => world.call('POST', path, {body});
  return {world, sent, first, ask};
}

test('the number goes to the phone that the application names, and nowhere else', async () => {
  const {world, sent, first, ask} = await recoveryWorld();
  const {reference} = await submit(world);
  const answer = await ask();
  assert.deepEqual([answer.status, answer.body], [202, {channel: 'sms'}]);
  await first;
  assert.deepEqual(
    sent.map(({text: _text, ...rest}) => rest),
    [{region: '31', channel: 'sms', to: '+6281234567890'}],
  );
  assert.ok(sent[0]!.text.includes(reference) && !sent[0]!.text.includes(person.name), sent[0]!.text);
  assert.ok(!world.lines.some((line) => line.includes('7890') || line.includes(reference)));
});

test('the answer is the same and waits for nothing, whether there is such an application or not', async () => {
  const {world, ask, sent} = await recoveryWorld();
  await submit(world);
  const {applications} = (await world.store.region('31'))!;
  // A search that never ends: an answer that waited for it would never come.
  applications.find = () => new Promise(() => {});
  const answers = [await ask(), await ask({...remembered, phoneEnding: '0000'})];
  const told = answers.map(({status, text, headers}) => {
    headers.delete('X-Request-Id');
    return [status, text, [...headers]];
  });
  assert.deepEqual(told[0], told[1]);
  assert.deepEqual(sent, []);
});

test('going through every ending of a phone finds nothing in the answers and ends at the limit', async () => {
  const {world} = await recoveryWorld(undefined, {rateLimits: false});
  await submit(world);
  const answers = new Set<string>();
  for (let ending = 0; ending < 10_000; ending++) {
    const body = {...remembered, phoneEnding: String(ending).padStart(4, '0')};
    const answer = await rawAsk(world, body);
    answers.add(`${answer.status} ${await answer.text()}`);
  }
  assert.deepEqual([...answers], ['202 {"channel":"sms"}']);

  let address = 0;
  const limited = await recoveryWorld(undefined, {clientAddress: () => `192.0.2.${address++ % 250}`});
  const statuses: number[] = [];
  for (let ending = 0; ending < 200; ending++) {
    const answer = await limited.ask({...remembered, phoneEnding: String(ending).padStart(4, '0')});
    statuses.push(answer.status);
  }
  assert.deepEqual([statuses.filter((one) => one === 202).length, statuses.at(-1)], [100, 429]);
});

const rawAsk = ({app}: World, body: object) =>
  app(
    new Request(`http://server.test${path}`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(body),
    }),
  );

test('nobody is flooded: three messages a day for the same application, twenty questions an hour from one address', async () => {
  const {world, ask} = await recoveryWorld();
  await submit(world);
  for (let count = 0; count < 3; count++) assert.equal((await ask()).status, 202);
  assertProblem(await ask(), 429, 'rate-limited');
  for (let count = 0; count < 16; count++) await ask({...remembered, phoneEnding: `10${count + 10}`});
  assertProblem(await ask({...remembered, receivedDate: '2026-11-23'}), 429, 'rate-limited');
});

test('it is offered only where the region has named a channel and the server can send', async () => {
  for (const recovery of [undefined, {channel: 'counter' as const}]) {
    const {ask} = await recoveryWorld(recovery === undefined ? ({} as never) : recovery);
    assertProblem(await ask(), 404, 'recovery-not-offered');
  }
  const {ask} = await recoveryWorld({channel: 'whatsapp'}, {messenger: undefined});
  assertProblem(await ask(), 404, 'recovery-not-offered');
});

test('refuses what is not a date and four digits', async () => {
  const {ask} = await recoveryWorld();
  assertProblem(await ask({...remembered, phoneEnding: '789'}), 422, 'validation-failed', '/phoneEnding');
  assertProblem(await ask({...remembered, receivedDate: '24-11-2026'}), 422, 'validation-failed', '/receivedDate');
});

test('a number that could not be sent is a failure in the log without the person', async () => {
  let failed = (_line: string) => {};
  const failure = new Promise<string>((resolve) => (failed = resolve));
  const {world, ask} = await recoveryWorld(undefined, {
    logger: {request: () => {}, failure: (entry) => failed(JSON.stringify(entry))},
    messenger: async () => {
      throw new Error('gateway away +6281234567890');
    },
  });
  await submit(world);
  assert.equal((await ask()).status, 202);
  assert.doesNotMatch(await failure, /6281234567890/);
});

test('a case is still found after the region’s key was exchanged', async () => {
  const {world, sent, first, ask} = await recoveryWorld();
  const {reference} = await submit(world, complaint());
  const keys = '/v1/staff/regions/31/keys';
  assert.equal((await world.call('POST', keys, {token: operatorToken})).status, 201);
  world.clock.now += 3_600_000;
  const resealed = await world.call('POST', `${keys}/reseal`, {token: operatorToken});
  assert.equal(resealed.body.done, true, resealed.text);
  assert.equal((await ask()).status, 202);
  await first;
  assert.ok(sent[0]!.text.includes(reference));
});
