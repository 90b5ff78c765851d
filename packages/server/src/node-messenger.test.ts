import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test} from 'node:test';
import {createMessenger} from './node-messenger.js';

test('hands a message to the gateway as JSON with its token, and fails where it is not taken', async () => {
  const heard: {headers: Record<string, unknown>; body: string}[] = [];
  let status = 202;
  const gateway = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += String(piece);
    heard.push({headers: request.headers, body});
    response.writeHead(status, status === 302 ? {Location: 'http://127.0.0.1:1/'} : {}).end();
  }).listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  try {
    const send = createMessenger(`http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`, 'rahasia');
    const message = {region: '31', channel: 'sms' as const, to: '+6281234567890', text: 'Nomor Anda A-1'};
    await send(message);
    assert.deepEqual(JSON.parse(heard[0]!.body), message);
    assert.equal(heard[0]!.headers['authorization'], 'Bearer rahasia');
    for (status of [500, 302]) await assert.rejects(send(message));
  } finally {
    gateway.close();
  }
});
