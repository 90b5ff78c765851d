import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FakeServer, json, problem} from './fake-server.fixture.js';

const bandung = {code: '32.73', name: 'Kota Bandung', level: 'regency', within: [{code: '32', name: 'Jawa Barat'}]};

describe('areas', () => {
  it('are asked for level by level, and a level is not sent twice', async () => {
    const provinces = {items: [{code: '32', name: 'Jawa Barat', level: 'province'}]};
    const detail = {...bandung, items: []};
    const server = new FakeServer(
      json(provinces, 200, {ETag: '"1"'}),
      json(detail, 200, {ETag: '"2"'}),
      new Response(null, {status: 304, headers: {ETag: '"2"'}}),
    );
    const {areas} = server.client();
    assert.deepEqual(await areas.provinces(), provinces);
    assert.deepEqual(await areas.get('32.73'), detail);
    assert.deepEqual(await areas.get('32.73'), detail);
    assert.deepEqual(
      server.seen.map(({url}) => url.replace('https://api.example/v1/regions/31', '')),
      ['/areas', '/areas/32.73', '/areas/32.73'],
    );
    assert.equal(server.seen[2]!.headers['If-None-Match'], '"2"');
  });

  it('are searched by what was typed, within an area and a level when told', async () => {
    const server = new FakeServer(json({items: [bandung]}));
    const {items} = await server.client().areas.search({q: "ba'u & co", level: 'regency', within: '32', limit: 5});
    assert.deepEqual(items, [bandung]);
    assert.match(server.seen[0]!.url, /\/areas\?q=ba'u%20%26%20co&level=regency&within=32&limit=5$/);
  });

  it('that do not exist are told as such', async () => {
    const server = new FakeServer(problem(404, 'area-not-found'));
    await assert.rejects(server.client().areas.get('99'), {kind: 'not-found', code: 'area-not-found'});
  });
});
