import assert from 'node:assert/strict';
import {test} from 'node:test';
import {accessTo, assertProblem, createWorld, operatorToken, submit} from '../test/world.js';

test('who is refused, granted in part or not served reads why; nobody decides so without a reason', async () => {
  const world = await createWorld();
  const receipt = await submit(world);
  const path = `/v1/staff/regions/31/applications/${receipt.reference}/events`;
  const move = (body: object) => world.call('POST', path, {token: operatorToken, body});
  for (const result of ['refused', 'partially', 'not-processed'])
    assertProblem(await move({status: 'decided', result}), 422, 'validation-failed', '/resultReason');
  assertProblem(await move({status: 'in-review', resultReason: 'x'}), 422, 'validation-failed', '/result');
  const why = 'Alamat Siti Contoh tidak di wilayah ini.';
  assert.equal((await move({status: 'decided', result: 'refused', resultReason: why})).status, 201);
  const token = await accessTo(world, 'applications', receipt);
  const look = async () => (await world.call('GET', `/v1/regions/31/applications/${receipt.reference}`, {token})).body;
  assert.deepEqual([(await look()).result, (await look()).resultReason], ['refused', why]);
  const stored = await (await world.store.region('31'))!.applications.get(receipt.reference);
  assert.ok(!JSON.stringify(stored).includes('Siti'), 'the reason lies sealed');
  await move({status: 'decided', result: 'partially', note: 'Hanya untuk satu alamat.'});
  assert.equal((await look()).resultReason, 'Hanya untuk satu alamat.');
  await move({status: 'decided', result: 'granted'});
  assert.equal((await look()).resultReason, undefined);
});
