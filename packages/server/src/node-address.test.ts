import assert from 'node:assert/strict';
import {test} from 'node:test';
import {takeAddress} from './node-address.js';

test('a request that comes before the server is ready is answered once it is', async () => {
  const {server, url, answerWith} = await takeAddress('127.0.0.1', 0);
  try {
    const early = fetch(`${url}/early`);
    answerWith(async (request) => new Response(new URL(request.url).pathname));
    assert.equal(await (await early).text(), '/early');
    assert.equal(await (await fetch(`${url}/later`)).text(), '/later');
    await assert.rejects(takeAddress('127.0.0.1', Number(new URL(url).port)), {code: 'EADDRINUSE'});
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
