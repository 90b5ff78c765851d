import assert from 'node:assert/strict';
import {it} from 'node:test';
import {seedRegions} from '@mpp-sdk/server';
import {nationalServices, regionName} from './national-catalogue.js';

it('a nation of services: as many as asked for, each with an id of its own, most with wording of their own', () => {
  const services = [...nationalServices(seedRegions[0]!.services, 1000)].flat();
  assert.equal(services.length, 1000);
  assert.equal(new Set(services.map(({id}) => id)).size, 1000);
  assert.ok(new Set(services.map(({name}) => name.id)).size > 950);
  assert.equal(new Set(Array.from({length: 240}, (_, at) => regionName(at))).size, 240);
});
