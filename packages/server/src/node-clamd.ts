import {once} from 'node:events';
import {connect} from 'node:net';
import type {FileScanner} from './options.js';

/** Where clamd listens: a socket of this machine, or another host. */
export type ScannerAddress = {path: string} | {host: string; port: number};

const pieceBytes = 64 * 1024;
/** clamd answers a file of a few MB in well under a second. */
const patienceMs = 30_000;

/** A virus scanner over clamd's INSTREAM: the file is sent in pieces with their length before each; nothing is written to a disk. */
export function createClamd(address: ScannerAddress, timeoutMs = patienceMs): FileScanner {
  return async (bytes) => {
    const socket = connect(address);
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('clamd does not answer')));
    try {
      await once(socket, 'connect');
      let answer = '';
      socket.on('data', (data) => (answer += data.toString('latin1')));
      const ended = once(socket, 'close');
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += pieceBytes) {
        const piece = bytes.subarray(at, at + pieceBytes);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(piece.length);
        socket.write(length);
        if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), ended]);
      }
      socket.write(Buffer.alloc(4));
      await ended;
      return verdictOf(answer);
    } finally {
      socket.destroy();
    }
  };
}

function verdictOf(answer: string): {found?: string} {
  const text = answer.replace(/\0[^]*$/, '').trim();
  if (text === 'stream: OK') return {};
  const [, found] = /^stream: (.+) FOUND$/.exec(text) ?? [];
  if (found === undefined) throw new Error('clamd gave no verdict');
  return {found};
}
