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

test('the first digits of a NIK are of an area that is there, may have been, or never was', async () => {
  const standing = async (code: string) => (await get(`/areas/${code}/standing`)).body.standing;
  for (const code of ['31', '31.71', '31.71.01']) assert.equal(await standing(code), 'current', code);
  // East Timor; Merauke and Deiyai as long as they were in Papua, with their districts.
  for (const code of ['54', '54.01', '91.01', '91.28', '91.01.03']) assert.equal(await standing(code), 'former', code);
  for (const code of ['99', '99.01', '99.01.01', '31.50', '31.99', '31.71.99', '31.71.00', '91.29', '54.14'])
    assert.equal(await standing(code), 'unknown', code);
  assert.match((await get('/areas/31.71.01/standing')).headers.get('Cache-Control')!, /^public, max-age=604800/);
  assertProblem(await get('/areas/31.7/standing'), 400, 'invalid-parameter');
  assertProblem(await get('/areas/31.71.01.1001/standing'), 400, 'invalid-parameter');
});
