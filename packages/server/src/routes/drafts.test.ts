import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertProblem, complaint, createWorld, person, staffToken, submit} from '../test/world.js';

const path = '/v1/regions/31/drafts';
const draft = {formId: 'pengaduan', formVersion: 1, answers: {identity: {name: person.name}}};

test('a draft is saved, read by its code in any writing, changed and deleted', async () => {
  const world = await createWorld();
  const made = await world.call('POST', path, {body: draft});
  assert.equal(made.status, 201);
  assert.match(made.body.code, /^\w{4}-\w{4}-\w{4}$/);
  assert.equal(made.headers.get('ETag'), '"1"');
  const typed = made.body.code.toLowerCase().replaceAll('-', ' ');
  const read = await world.call('GET', `${path}/${encodeURIComponent(typed)}`);
  assert.deepEqual(read.body, made.body);
  const changed = await world.call('PUT', `${path}/${made.body.code}`, {
    body: {...draft, answers: {a: 1}},
    headers: {'If-Match': '"1"'},
  });
  assert.equal(changed.body.version, 2);
  assert.equal((await world.call('DELETE', `${path}/${made.body.code}`)).status, 204);
  assertProblem(await world.call('GET', `${path}/${made.body.code}`), 404, 'draft-not-found');
  assertProblem(await world.call('DELETE', `${path}/${made.body.code}`), 404, 'draft-not-found');
});

test('a draft that changed elsewhere is not written over', async () => {
  const world = await createWorld();
  const {code} = (await world.call('POST', path, {body: draft})).body;
  assertProblem(await world.call('PUT', `${path}/${code}`, {body: draft}), 428, 'precondition-required');
  await world.call('PUT', `${path}/${code}`, {body: draft, headers: {'If-Match': '"1"'}});
  assertProblem(
    await world.call('PUT', `${path}/${code}`, {body: draft, headers: {'If-Match': '"1"'}}),
    412,
    'draft-conflict',
  );
});

test('a draft of an unknown form or with an unknown member is refused', async () => {
  const world = await createWorld();
  assertProblem(await world.call('POST', path, {body: {...draft, formId: 'none'}}), 404, 'form-not-found');
  assertProblem(await world.call('POST', path, {body: {...draft, serviceId: 'none'}}), 404, 'service-not-found');
  assertProblem(await world.call('POST', path, {body: {...draft, secret: 1}}), 422, 'validation-failed', '/secret');
  assertProblem(await world.call('POST', path, {body: {formId: 'pengaduan'}}), 422, 'validation-failed', '/answers');
});

test('a draft expires after thirty days', async () => {
  const world = await createWorld();
  const {code} = (await world.call('POST', path, {body: draft})).body;
  world.clock.now += 31 * 86_400_000;
  assertProblem(await world.call('GET', `${path}/${code}`), 404, 'draft-not-found');
});

test('an officer takes a draft over by its code, and it is the same draft at the counter', async () => {
  const world = await createWorld();
  const {code} = (await world.call('POST', path, {body: draft})).body;
  const token = await staffToken(world, 'front-desk');
  const taken = await world.call('POST', `/v1/staff/regions/31/drafts/${code}/takeover`, {token});
  assert.equal(taken.body.channel, 'counter');
  assert.deepEqual(taken.body.answers, draft.answers);
  assert.equal(taken.body.code, code);
  const outreach = await world.call('POST', `/v1/staff/regions/31/drafts/${code}/takeover`, {
    token,
    body: {channel: 'outreach'},
  });
  assert.equal(outreach.body.channel, 'outreach');
  assertProblem(
    await world.call('POST', `/v1/staff/regions/31/drafts/${code}/takeover`, {token, body: {x: 1}}),
    422,
    'validation-failed',
    '/x',
  );
  const auditor = await staffToken(world, 'auditor');
  assertProblem(
    await world.call('POST', `/v1/staff/regions/31/drafts/${code}/takeover`, {token: auditor}),
    403,
    'forbidden',
  );
});

test('a sent application takes its draft away', async () => {
  const world = await createWorld();
  const {code} = (await world.call('POST', path, {body: draft})).body;
  await submit(world, complaint({draftCode: code.toLowerCase()}));
  assertProblem(await world.call('GET', `${path}/${code}`), 404, 'draft-not-found');
});
