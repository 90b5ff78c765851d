import {expect} from '@open-wc/testing';
import {MppError} from '@mpp-sdk/api-client';
import type {ReactiveController} from 'lit';
import {RequestController} from './request-controller.js';

/** A host that counts updates and can be connected and disconnected. */
function host() {
  const controllers: ReactiveController[] = [];
  return {
    updates: 0,
    updateComplete: Promise.resolve(true),
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController() {},
    requestUpdate() {
      this.updates++;
    },
    connect: () => controllers.forEach((controller) => controller.hostConnected?.()),
    disconnect: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
}
/** A request that the test answers by hand. */
function byHand() {
  const calls: {signal: AbortSignal; word: string; answer(value: string): void; fail(error: unknown): void}[] = [];
  const send = (signal: AbortSignal, word: string) =>
    new Promise<string>((answer, fail) => void calls.push({signal, word, answer, fail}));
  return {calls, send};
}

describe('RequestController', () => {
  it('goes from idle over loading to done', async () => {
    const {calls, send} = byHand();
    const request = new RequestController(host(), send);
    expect(request.state.status).to.equal('idle');
    const run = request.run('a');
    expect(request.loading).to.equal(true);
    calls[0]!.answer('answer');
    expect(await run).to.equal('answer');
    expect(request.state).to.deep.equal({status: 'done', value: 'answer'});
  });
  it('lets the last run win and aborts the one before', async () => {
    const {calls, send} = byHand();
    const request = new RequestController(host(), send);
    const first = request.run('a');
    const second = request.run('b');
    expect(calls[0]!.signal.aborted).to.equal(true);
    calls[1]!.answer('second');
    calls[0]!.answer('first');
    expect(await first).to.equal(undefined);
    expect(await second).to.equal('second');
    expect(request.value).to.equal('second');
  });
  it('keeps the answer before a failed one', async () => {
    const {calls, send} = byHand();
    const request = new RequestController(host(), send);
    const first = request.run('a');
    calls[0]!.answer('old');
    await first;
    const second = request.retry();
    calls[1]!.fail(new MppError('offline', 'test'));
    await second;
    expect(request.error?.kind).to.equal('offline');
    expect(request.value).to.equal('old');
  });
  it('ends with its element and goes on when the element is moved', async () => {
    const {calls, send} = byHand();
    const element = host();
    const request = new RequestController(element, send);
    void request.run('a');
    element.disconnect();
    expect(calls[0]!.signal.aborted).to.equal(true);
    element.connect();
    expect(calls.length).to.equal(2);
    calls[1]!.answer('again');
    await Promise.resolve();
    await Promise.resolve();
    expect(request.value).to.equal('again');
  });
});
