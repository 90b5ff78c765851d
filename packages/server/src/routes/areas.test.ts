import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertProblem, createWorld} from '../test/world.js';

const world = await createWorld();
const get = (path: string, headers = {}) => world.call('GET', `/v1/regions/31${path}`, {headers});

test('an address is chosen level by level, and each step is kept for a week and known again by its tag', async () => {
  const provinces = await get('/areas');
  assert.equal(provinces.body.items.length, 38);
  assert.deepEqual(provinces.body.items[10], {code: '31', name: 'Daerah Khusus Ibukota Jakarta', level: 'province'});
  for (const path of ['/areas', '/areas/31', '/areas/31.71', '/areas/31.71.01', '/areas/31.71.01.1001']) {
    const answer = await get(path);
    assert.equal(answer.status, 200, answer.text);
    assert.match(answer.headers.get('Cache-Control')!, /^public, max-age=604800/);
    const again = await get(path, {'If-None-Match': answer.headers.get('ETag')!});
    assert.deepEqual([again.status, again.text], [304, '']);
  }
});

test('an address is found by typing it, nearest first', async () => {
  const {body} = await get('/areas?q=gambir&limit=2');
  assert.deepEqual(body.items[0], {
    code: '31.71.01',
    name: 'Gambir',
    level: 'district',
    within: [
      {code: '31.71', name: 'Kota Administrasi Jakarta Pusat'},
      {code: '31', name: 'Daerah Khusus Ibukota Jakarta'},
    ],
  });
  assert.equal((await get('/areas?q=gambir&level=village&within=31.71')).body.items[0].code, '31.71.01.1001');
  assert.deepEqual((await get('/areas?q=')).body, {items: []});
});

test('a code that is none is refused, one that nothing has is not found', async () => {
  assertProblem(await get('/areas/abc'), 400, 'invalid-parameter');
  assertProblem(await get('/areas/31.7'), 400, 'invalid-parameter');
  assertProblem(await get('/areas/98'), 404, 'area-not-found');
  assertProblem(await get('/areas/31.71.01.1999'), 404, 'area-not-found');
  assertProblem(await get('/areas?q=a&level=country'), 400, 'invalid-parameter');
  assertProblem(await get('/areas?q=a&within=31;'), 400, 'invalid-parameter');
  assertProblem(await get(`/areas?q=${'a'.repeat(101)}`), 400, 'invalid-parameter');
});
