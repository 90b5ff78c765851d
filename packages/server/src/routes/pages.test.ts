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
