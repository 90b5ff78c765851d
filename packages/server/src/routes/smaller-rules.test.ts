import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  accessTo,
  assertProblem,
  book,
  complaint,
  createWorld,
  freeSlots,
  hold,
  operatorToken,
  person,
  staffToken,
  submit,
} from '../test/world.js';

const staff = '/v1/staff/regions/31';

test('a task with a form is answered with answers that the form accepts', async () => {
  const world = await createWorld();
  const receipt = await submit(world);
  const events = `${staff}/applications/${receipt.reference}/events`;
  const ask = (formId: string) =>
    world.call('POST', events, {
      token: operatorToken,
      body: {status: 'action-needed', task: {title: {id: 'Isi formulir'}, formId}},
    });
  assertProblem(await ask('none'), 422, 'validation-failed', '/task/formId');
  const taskId = (await ask('pengaduan')).body.application.tasks[0].id;
  const token = await accessTo(world, 'applications', receipt);
  const answer = (answers?: unknown) =>
    world.call('POST', `/v1/regions/31/applications/${receipt.reference}/responses`, {token, body: {taskId, answers}});
  assertProblem(await answer(), 422, 'validation-failed', '/answers/complaint/text');
  assertProblem(await answer({}), 422, 'validation-failed', '/answers/complaint/text');
  assert.equal((await answer(complaint().answers)).status, 201);
});

test('a form is replaced as it is sent, with any version', async () => {
  const world = await createWorld();
  const token = await staffToken(world, 'supervisor');
  const form = (await world.call('GET', '/v1/regions/31/forms/pengaduan')).body;
  const put = (body: unknown) => world.call('PUT', `${staff}/forms/pengaduan`, {body, token});
  const other = {...form, title: {id: 'Lain'}};
  for (const next of [form, other, {...other, version: 7}, {...form, version: 2}]) {
    assert.equal((await put(next)).status, 200);
    assert.deepEqual((await world.call('GET', '/v1/regions/31/forms/pengaduan')).body, next);
  }
});

test('a token for an agency that the region does not have is refused', async () => {
  const world = await createWorld();
  const body = {role: 'agency-officer', agencyId: 'tidak-ada'};
  const answer = await world.call('POST', `${staff}/tokens`, {body, token: operatorToken});
  assertProblem(answer, 422, 'validation-failed', '/agencyId');
});

test('an appointment goes with an application that exists, and with nothing else', async () => {
  const world = await createWorld();
  const earlier = await book(world);
  const {reference} = await submit(world);
  const away = await submit(world, complaint(), '72.01');
  const holdId = await hold(world, (await freeSlots(world))[1]!.id);
  const confirm = (applicationReference: string) =>
    world.call('POST', '/v1/regions/31/appointments', {
      body: {holdId, name: person.name, phone: person.phone, applicationReference},
    });
  for (const wrong of [earlier.reference, away.reference, 'A-2222-2222'])
    assertProblem(await confirm(wrong), 422, 'validation-failed', '/applicationReference');
  assert.equal((await confirm(reference.toLowerCase())).status, 201);
});

test('a reference that is drawn twice is drawn again', async () => {
  let same = 0;
  const fixed = (length: number) => new Uint8Array(length).fill(9);
  const randomBytes = (length: number) => (same-- > 0 ? fixed(length) : crypto.getRandomValues(new Uint8Array(length)));
  const world = await createWorld({randomBytes});
  const slots = await freeSlots(world);
  const references: string[] = [];
  for (const index of [0, 1]) {
    const holdId = await hold(world, slots[index]!.id);
    // The first draws of a request are its id and the reference.
    same = 2;
    const answer = await world.call('POST', '/v1/regions/31/appointments', {
      body: {holdId, name: person.name, phone: person.phone},
    });
    assert.equal(answer.status, 201, answer.text);
    references.push(answer.body.reference);
  }
  assert.notEqual(references[0], references[1]);
});
