import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createWorld} from '../test/world.js';

test('behind TLS a page takes everything from the public address', async () => {
  const world = await createWorld({publicUrl: 'https://layanan.example/mpp/'});
  const page = await world.app(new Request('http://server.test/pages/31/portal'));
  const text = await page.text();
  assert.match(text, /data-api="https:\/\/layanan\.example\/mpp"/);
  assert.match(text, /src="https:\/\/layanan\.example\/mpp\/embed\/mpp\.js"/);
  assert.match(text, /href="https:\/\/layanan\.example\/mpp\/pages\/page\.css"/);
  assert.match(page.headers.get('Content-Security-Policy')!, /script-src 'self' https:\/\/layanan\.example;/);
  assert.ok(!text.includes('http://server.test'));
});

test('the page for a handover shows the form, and a region alone leads to its portal', async () => {
  const world = await createWorld();
  const get = (path: string) => world.app(new Request(`http://server.test${path}`));
  const handover = await get('/pages/31/handover?mpp-service=dukcapil.ktp-hilang');
  assert.equal(handover.status, 200);
  assert.match(await handover.text(), /<mpp-application-form service-id="dukcapil\.ktp-hilang">/);
  for (const path of ['/pages/31', '/pages/31/', '/pages/72.01/']) {
    const answer = await get(path);
    assert.deepEqual([answer.status, answer.headers.get('Location')], [302, `/pages/${path.split('/')[2]}/portal`]);
  }
  const service = await get('/pages/31/?mpp-service=dukcapil.ktp-hilang');
  assert.equal(service.headers.get('Location'), '/pages/31/portal?mpp-service=dukcapil.ktp-hilang');
  assert.equal((await get('/pages/99/')).status, 404);
  assert.equal((await get('/pages/31/constructor')).status, 404);
  assert.equal((await get('/pages/page.css')).status, 200);
});

test('behind TLS a region alone leads to the portal at the public address', async () => {
  const world = await createWorld({publicUrl: 'https://layanan.example/mpp'});
  const answer = await world.app(new Request('http://server.test/pages/31/'));
  assert.equal(answer.headers.get('Location'), 'https://layanan.example/mpp/pages/31/portal');
});
