import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {FakeServer, html, json} from './fake-server.fixture.js';
import {sseParser} from './sse.js';

function stream(...pieces: (string | Uint8Array<ArrayBuffer>)[]): Response {
  const bytes = pieces.map((piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece));
  const body = new ReadableStream({
    start(controller) {
      for (const piece of bytes) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(body, {headers: {'Content-Type': 'text/event-stream; charset=utf-8'}});
}

const event = (id: string) => ({id, at: '', type: 'message', status: 'in-review', channel: 'online', note: 'é'});
const message = (id: string) =>
  `id: ${id}\ndata: ${JSON.stringify({specversion: '1.0', id, source: 's', type: 't', data: event(id)})}\n\n`;

describe('the event stream of an application', () => {
  it('gives each event once and in order, however the bytes are cut, and tells the last id', async () => {
    const bytes = new TextEncoder().encode(`: hello\n\n${message('1')}${message('2')}`);
    const pieces = [...bytes].map((byte) => new Uint8Array([byte]));
    const server = new FakeServer(stream(...pieces));
    const seen: unknown[] = [];
    const onEvent = (each: unknown) => void seen.push(each);
    const last = await server.client().applications.stream('R', 'token', {lastEventId: '0', onEvent});
    assert.deepEqual(seen, [event('1'), event('2')]);
    assert.equal(last, '2');
    const {url, headers} = server.seen[0]!;
    assert.equal(url, 'https://api.example/v1/regions/31/applications/R/events');
    assert.deepEqual(headers, {Accept: 'text/event-stream', Authorization: 'Bearer token', 'Last-Event-ID': '0'});
  });

  it('passes over what it cannot read', async () => {
    const server = new FakeServer(stream('data: {"half\n\n', 'data: 7\n\n', message('3')));
    const seen: string[] = [];
    await server.client().applications.stream('R', 't', {onEvent: ({id}) => void seen.push(id)});
    assert.deepEqual(seen, ['3']);
  });

  it('does not take a page or a list for a stream', async () => {
    for (const answer of [html(200), json({items: []})]) {
      const server = new FakeServer(answer);
      const reading = server.client().applications.stream('R', 't', {onEvent: () => assert.fail()});
      await assert.rejects(reading, {kind: 'protocol'});
    }
  });

  it('ends with an abort, and with a long silence', async () => {
    const open = () => new Response(new ReadableStream(), {headers: {'Content-Type': 'text/event-stream'}});
    const server = new FakeServer(open(), open());
    const controller = new AbortController();
    const {applications} = server.client({retries: 0});
    const left = applications.stream('R', 't', {signal: controller.signal, onEvent: () => {}});
    controller.abort();
    await assert.rejects(left, {kind: 'aborted'});
    const sent = server.nextRequest();
    const silent = applications.stream('R', 't', {onEvent: () => {}});
    await sent;
    server.expire();
    await assert.rejects(silent, {kind: 'timeout'});
  });
});

describe('a slow stream', () => {
  it('is given its time anew with each piece', async () => {
    let send = (_: string): void => {};
    const body = new ReadableStream({
      start: (controller) => void (send = (piece) => controller.enqueue(new TextEncoder().encode(piece))),
    });
    const server = new FakeServer(new Response(body, {headers: {'Content-Type': 'text/event-stream'}}));
    const controller = new AbortController();
    const sent = server.nextRequest();
    const arrived = new Promise<void>((resolve) => {
      const onEvent = () => resolve();
      const call = {signal: controller.signal, onEvent};
      server
        .client()
        .applications.stream('R', 't', call)
        .catch(() => {});
    });
    await sent;
    const [first] = server.timers.keys();
    send(message('1'));
    await arrived;
    assert.equal(server.timers.size, 1);
    assert.ok(first && !server.timers.has(first));
    controller.abort();
  });
});

describe('the parser of server-sent events', () => {
  const text = '\uFEFFid: 1\r\nevent: a\r\ndata: x\r\ndata:  y\r\n\r\ndata\n\n:c\rid\rdata: z\r\r';
  const parse = (pieces: string[]) => {
    const seen: unknown[] = [];
    const push = sseParser((each) => seen.push(each));
    pieces.forEach(push);
    push('\n');
    return seen;
  };

  it('knows all line ends, joined data and a reset id', () => {
    assert.deepEqual(parse([text]), [
      {id: '1', event: 'a', data: 'x\n y'},
      {id: '1', event: 'message', data: ''},
      {id: '', event: 'message', data: 'z'},
    ]);
  });

  it('says the same wherever the text is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), {maxLength: 6}), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        assert.deepEqual(parse(at.slice(1).map((end, index) => text.slice(at[index]!, end))), parse([text]));
      }),
    );
  });
});
