import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {FormDefinition} from '@mpp-sdk/contract';
import {assertProblem, createWorld, operatorToken} from './test/world.js';

const place = (name: string) => ({type: 'object', 'x-field': 'address', 'x-level': 'district', title: name});
const definition: FormDefinition = {
  id: 'alamat',
  version: 1,
  title: {id: 'Alamat'},
  schema: {
    type: 'object',
    properties: {
      home: place('Rumah'),
      others: {type: 'array', items: {type: 'object', properties: {home: place('Rumah lain')}}},
    },
  } as FormDefinition['schema'],
  uischema: {
    type: 'VerticalLayout',
    elements: ['home', 'others'].map((name) => ({type: 'Control', scope: `#/properties/${name}`})),
  },
};

const address = (district: string) => ({
  province: {code: '31', name: 'DKI Jakarta'},
  regency: {code: '31.71', name: 'Jakarta Pusat'},
  district: {code: district, name: 'Gambir'},
});
const home = (district: string) => ({home: address(district)});

test('an address in an area that the country does not have is refused where it was answered', async () => {
  const world = await createWorld();
  const stored = await world.call('PUT', '/v1/staff/regions/31/forms/alamat', {body: definition, token: operatorToken});
  assert.equal(stored.status, 200, stored.text);
  const send = (answers: object) =>
    world.call('POST', '/v1/regions/31/applications', {
      body: {formId: 'alamat', formVersion: 1, answers},
      headers: {'Idempotency-Key': crypto.randomUUID()},
    });

  const refused = assertProblem(await send(home('31.71.99')), 422, 'validation-failed', '/answers/home');
  assert.deepEqual(
    refused.errors!.map(({code}) => code),
    ['address'],
  );
  const entries = {...home('31.71.01'), others: [home('31.71.02'), home('31.71.98')]};
  assertProblem(await send(entries), 422, 'validation-failed', '/answers/others/1/home');
  assert.equal((await send({...entries, others: [home('31.71.02')]})).status, 201);
  assert.equal((await send({})).status, 201, 'an address that is not asked for is not missed');
});
