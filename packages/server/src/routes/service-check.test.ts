import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Service, ServiceCheckReport} from '@mpp-sdk/contract';
import {all, office, staff} from '../test/import-office.js';
import {staffToken} from '../test/world.js';

test('the check tells what standards lack, by service, counted and in pages', async () => {
  const {world, token} = await office();
  const region = (await world.store.region('31'))!;
  const [sample] = await all(world);
  const done = {value: {id: 'ada'}, provenance: {status: 'operator' as const, checkedAt: '2026-11-01'}};
  const complete: Service = {
    ...sample!,
    id: 'lengkap.satu',
    agency: {id: 'lengkap', name: {id: 'Lengkap'}},
    standard: {
      ...(Object.fromEntries(
        Object.keys(sample!.standard).map((name) => [name, done]),
      ) as unknown as Service['standard']),
      requirements: {...done, value: [{text: {id: 'KTP'}, legalBasis: 'UU 24/2013'}]},
      procedure: {...done, value: [{id: 'Datang'}]},
      processingTime: {...done, value: {unit: 'day', min: 1}},
      fee: {...done, value: {type: 'fixed', amount: 5000}},
      legalBasis: {...done, value: [{id: 'PP 1/2020'}]},
    },
  };
  const {standard} = complete;
  const flawed: Service = {
    ...complete,
    id: 'lengkap.dua',
    standard: {
      ...standard,
      requirements: {...standard.requirements, value: [{text: {id: 'a'}, legalBasis: 'x'}, {text: {id: 'b'}}]},
      legalBasis: {provenance: {status: 'missing'}},
      guarantee: {...done, provenance: {status: 'operator', checkedAt: '2025-11-01'}},
      facilities: {...done, provenance: {status: 'general-knowledge'}},
    },
  };
  await region.services.put([complete, flawed]);
  const check = async (query: string) =>
    (await world.call('GET', `${staff}/services/check${query}`, {token})).body as ServiceCheckReport;
  const own = await check('?agencyId=lengkap');
  assert.deepEqual([own.day, own.services, own.complete, own.items.length], ['2026-11-24', 2, 1, 1]);
  assert.deepEqual(own.items[0]!.findings, [
    {kind: 'requirement-without-legal-basis', component: 'requirements', index: 1},
    {kind: 'fee-without-legal-basis', component: 'fee'},
    {kind: 'missing', component: 'legalBasis'},
    {kind: 'unverified', component: 'facilities'},
    {kind: 'stale', component: 'guarantee', checkedAt: '2025-11-01'},
  ]);
  assert.equal((await check('?agencyId=lengkap&staleAfterDays=400')).items[0]!.findings.length, 4);
  const whole = await check('?limit=100');
  const rest = await check(`?limit=100&cursor=${whole.next}`);
  assert.equal(whole.items.length + rest.items.length, whole.services - whole.complete);
  assert.equal(rest.next, undefined);
  assert.ok(whole.counts['missing']! > 100);
  const officer = await staffToken(world, 'agency-officer', {agencyId: 'dukcapil'});
  const limited = (await world.call('GET', `${staff}/services/check?limit=100`, {token: officer}))
    .body as ServiceCheckReport;
  assert.ok(limited.items.every(({agencyId}) => agencyId === 'dukcapil'));
});
