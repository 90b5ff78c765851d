import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Service, TimeLimits} from '@mpp-sdk/contract';
import {accessTo, complaint, createWorld, operatorToken, submit} from '../test/world.js';
import type {World} from '../test/world.js';

const at = (time: string) => Date.parse(`${time}+07:00`);

/** A complaint is answered within five working days; it is received on Tuesday 24 November 2026. */
async function timedCase(limits?: TimeLimits) {
  const world = await createWorld();
  const region = (await world.store.region('31'))!;
  const service = (await region.services.get('mpp.pengaduan'))!;
  const standard = {...service.standard, processingTime: {...service.standard.processingTime, value: fiveDays}};
  const plain: Service = {...service, standard, channels: [{channel: 'online'}]};
  await region.services.put([{...plain, ...(limits && {timeLimits: limits})}]);
  const receipt = await submit(world, complaint());
  const look = async () => {
    const token = await accessTo(world, 'applications', receipt);
    return (await world.call('GET', `/v1/regions/31/applications/${receipt.reference}`, {token})).body;
  };
  const move = (body: object) => moved(world, receipt.reference, body);
  return {world, region, receipt, look, move};
}
const fiveDays = {min: 5, max: 5, unit: 'workday' as const};

async function moved(world: World, reference: string, body: object) {
  const path = `/v1/staff/regions/31/applications/${reference}/events`;
  const answer = await world.call('POST', path, {token: operatorToken, body});
  assert.equal(answer.status, 201, answer.text);
  return answer.body.application;
}

test('an applicant reads which working day it is, of how many, and until when', async () => {
  const {world, receipt, look} = await timedCase();
  assert.equal(receipt.promisedDate, '2026-12-01');
  world.clock.now = at('2026-11-27T08:00:00');
  const {clock, promisedDate, nextStep} = await look();
  assert.deepEqual(clock, {workingDay: 3, of: 5, dueDate: '2026-12-01', late: false, deemedApproved: false});
  assert.deepEqual([promisedDate, nextStep.by], ['2026-12-01', '2026-12-01']);
  world.clock.now = at('2026-12-02T08:00:00');
  assert.equal((await look()).clock.late, true);
});

test('the clock stands while the applicant must answer or pay, and goes on after', async () => {
  const {world, look, move} = await timedCase();
  world.clock.now = at('2026-11-25T09:00:00');
  await move({status: 'action-needed'});
  world.clock.now = at('2026-11-27T09:00:00');
  assert.equal((await look()).clock.stoppedSince, '2026-11-25T02:00:00.000Z');
  await move({status: 'awaiting-payment'});
  world.clock.now = at('2026-11-30T09:00:00');
  const waiting = await look();
  assert.deepEqual(
    waiting.clockStops.map(({reason, to}: {reason: string; to?: string}) => [reason, to !== undefined]),
    [
      ['action-needed', true],
      ['awaiting-payment', false],
    ],
  );
  await move({status: 'in-review'});
  const {clock, promisedDate} = await look();
  assert.equal(clock.stoppedSince, undefined);
  assert.deepEqual(clock.moved, {from: '2026-12-01', to: '2026-12-04', reason: 'stopped'});
  assert.equal(promisedDate, '2026-12-04');
  const list = await world.call('GET', '/v1/staff/regions/31/applications', {token: operatorToken});
  assert.equal(list.body.items[0].promisedDate, '2026-12-04');
});

test('a new decree on holidays and a closure of the office move open cases and say so; decided ones stay', async () => {
  const {world, region, look, move} = await timedCase();
  const settings = await region.settings();
  const {profile} = settings;
  const holidays = [...profile.holidays, {date: '2026-11-30', name: 'Cuti bersama', kind: 'collective-leave' as const}];
  const offices = [{agencyId: 'lain', closures: [{date: '2026-11-27', name: 'Pindah gedung'}]}];
  await world.store.putRegion({...settings, profile: {...profile, holidays, offices}});
  assert.deepEqual((await look()).clock.moved, {from: '2026-12-01', to: '2026-12-02', reason: 'calendar'});
  const all = [{closures: offices[0]!.closures}];
  await world.store.putRegion({...settings, profile: {...profile, holidays, offices: all}});
  assert.equal((await look()).clock.dueDate, '2026-12-03');
  await move({status: 'decided', result: 'granted'});
  await world.store.putRegion(settings);
  assert.equal((await look()).clock.dueDate, '2026-12-03');
});

test('a case keeps the time that it was promised when the service changes its standard', async () => {
  const {region, look} = await timedCase();
  const service = (await region.services.get('mpp.pengaduan'))!;
  const value = {min: 60, max: 60, unit: 'workday' as const};
  const standard = {...service.standard, processingTime: {...service.standard.processingTime, value}};
  await region.services.put([{...service, standard}]);
  assert.equal((await look()).clock.of, 5);
});

test('stages run by themselves, and without a decision the law approves', async () => {
  const stage = (id: string, max: number) => ({id, name: {id}, time: {max, unit: 'workday' as const}});
  const limits = {
    legal: {max: 7, unit: 'workday' as const},
    legalBasis: 'PP 28/2025',
    deemedApproved: true,
    stages: [stage('terima', 1), {...stage('periksa', 2), deemedApproved: true}],
  };
  const {world, look, move} = await timedCase(limits);
  assert.deepEqual([(await look()).clock.stage.id, (await look()).legalDeadline], ['terima', '2026-12-03']);
  world.clock.now = at('2026-11-25T09:00:00');
  await move({status: 'in-review', agencyStatus: {code: 'periksa', label: {id: 'Diperiksa'}}});
  world.clock.now = at('2026-11-30T09:00:00');
  const {stage: checked, ...clock} = (await look()).clock;
  assert.deepEqual([checked.id, checked.dueDate, checked.deemedApproved], ['periksa', '2026-11-27', true]);
  assert.equal(clock.deemedApproved, false);
  world.clock.now = at('2026-12-04T09:00:00');
  assert.equal((await look()).clock.deemedApproved, true);
});

test('a decision ends the clock; time until it is taken up again is nobody’s delay', async () => {
  const {world, look, move} = await timedCase();
  world.clock.now = at('2026-11-26T09:00:00');
  await move({status: 'decided', result: 'granted'});
  world.clock.now = at('2026-12-10T09:00:00');
  assert.deepEqual([(await look()).clock.workingDay, (await look()).clock.late], [2, false]);
  await move({status: 'in-review'});
  const {clock, clockStops} = await look();
  assert.deepEqual([clock.workingDay, clock.dueDate, clockStops.at(-1).reason], [2, '2026-12-15', 'decided']);
});

test('citizens read what the time really was once ten cases came to a result, and nobody can say it for them', async () => {
  const {world, region, look} = await timedCase();
  const path = '/v1/regions/31/services/mpp.pengaduan';
  for (let count = 0; count < 10; count++) {
    assert.equal((await world.call('GET', path)).body.observedTime, undefined);
    const {reference} = await submit(world);
    world.clock.now += 2 * 86_400_000;
    await moved(world, reference, {status: 'decided', result: 'granted'});
  }
  world.clock.now += 11 * 60_000;
  const {body} = await world.call('GET', path);
  const {median, p80, ...rest} = body.observedTime;
  assert.ok(median >= 1 && p80 >= median && p80 <= 2, `${median} ${p80}`);
  assert.deepEqual(rest, {cases: 10, unit: 'workday', since: '2025-12-14'});
  assert.deepEqual((await look()).observedTime, body.observedTime);
  const invented = {...body, observedTime: {...body.observedTime, median: 0, p80: 0}};
  const put = await world.call('PUT', `/v1/staff${path.slice(3)}`, {token: operatorToken, body: invented});
  assert.equal(put.status, 200, put.text);
  assert.equal((await region.services.get('mpp.pengaduan'))!.observedTime, undefined);
  assert.deepEqual((await world.call('GET', path)).body.observedTime, body.observedTime);
});
