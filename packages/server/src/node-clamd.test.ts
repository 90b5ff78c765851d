import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:net';
import type {Server, Socket} from 'node:net';
import {join} from 'node:path';
import {test} from 'node:test';
import {createClamd} from './node-clamd.js';
import {withFolder} from './test/node-process.js';

/** Speaks clamd's INSTREAM as its manual says, and finds the word VIRUS. */
function fakeClamd(received: Buffer[], most = 10_000_000): Server {
  return createServer((socket: Socket) => {
    let waiting = Buffer.alloc(0);
    let content: Buffer[] | undefined;
    socket.on('error', () => {});
    socket.on('data', (data) => {
      waiting = Buffer.concat([waiting, data]);
      if (!content) {
        const command = waiting.indexOf(0);
        if (command < 0) return;
        if (waiting.subarray(0, command).toString() !== 'zINSTREAM') return void socket.end('UNKNOWN COMMAND\0');
        waiting = waiting.subarray(command + 1);
        content = [];
      }
      while (waiting.length >= 4) {
        const length = waiting.readUInt32BE();
        if (length === 0) {
          const whole = Buffer.concat(content);
          received.push(whole);
          return void socket.end(whole.includes('VIRUS') ? 'stream: Uji.Virus-1 FOUND\0' : 'stream: OK\0');
        }
        if (waiting.length < 4 + length) return;
        content.push(waiting.subarray(4, 4 + length));
        waiting = waiting.subarray(4 + length);
        if (content.reduce((sum, {length}) => sum + length, 0) > most)
          return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      }
    });
  });
}

async function closed(server: Server): Promise<void> {
  const done = once(server, 'close');
  server.close();
  await done;
}

test('a file of any size reaches clamd whole, over a socket of the machine or the network, and its verdict comes back', () =>
  withFolder(async (folder) => {
    const received: Buffer[] = [];
    const path = join(folder, 'clamd.sock');
    const [local, network] = [fakeClamd(received), fakeClamd(received)];
    await Promise.all([once(local.listen(path), 'listening'), once(network.listen(0, '127.0.0.1'), 'listening')]);
    const {port} = network.address() as {port: number};
    for (const scan of [createClamd({path}), createClamd({host: '127.0.0.1', port})]) {
      for (const size of [0, 1, 64 * 1024, 1_000_003]) {
        const bytes = Uint8Array.from({length: size}, (_, index) => index % 251);
        assert.deepEqual(await scan(bytes), {});
        assert.deepEqual(new Uint8Array(received.pop()!), bytes);
      }
      assert.deepEqual(await scan(Buffer.from('ini VIRUS')), {found: 'Uji.Virus-1'});
    }
    await closed(local);
    await closed(network);
  }));

test('no verdict is never taken for a good one: nobody there, silence, a limit, another program', () =>
  withFolder(async (folder) => {
    const path = join(folder, 'clamd.sock');
    await assert.rejects(createClamd({path})(Buffer.from('x')), {code: 'ENOENT'});
    const answers: ((socket: Socket) => void)[] = [
      () => {},
      (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      (socket) => socket.end(),
    ];
    for (const answer of answers) {
      const server = createServer((socket) => {
        socket.on('error', () => {});
        socket.resume();
        answer(socket);
      });
      await once(server.listen(path), 'listening');
      await assert.rejects(createClamd({path}, 100)(Buffer.from('x')));
      await closed(server);
    }
    const small = fakeClamd([], 10);
    await once(small.listen(path), 'listening');
    await assert.rejects(createClamd({path})(Buffer.alloc(200_000)));
    await closed(small);
  }));
