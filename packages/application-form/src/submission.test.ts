import {expect} from '@open-wc/testing';
import {MppError} from '@mpp-sdk/api-client';
import type {MppClient} from '@mpp-sdk/api-client';
import type {ApplicationReceipt, ApplicationRequest} from '@mpp-sdk/contract';
import {send, withAttempt, withoutRefused} from './submission.js';

const body = (text: string): ApplicationRequest => ({formId: 'f', formVersion: 1, answers: {text}});

/** A server that keeps one body per key, as the contract says. */
function serverThatHas(kept?: ApplicationRequest): {client: MppClient; seen: ApplicationRequest[]} {
  const seen: ApplicationRequest[] = [];
  const submit = async (request: ApplicationRequest): Promise<ApplicationReceipt> => {
    seen.push(request);
    kept ??= request;
    if (JSON.stringify(kept) === JSON.stringify(request)) return {reference: 'R', accessCode: 'C', receivedAt: 'T'};
    throw new MppError('invalid', 'applications.submit', {status: 422, code: 'idempotency-key-reused'});
  };
  return {client: {applications: {submit}} as unknown as MppClient, seen};
}

describe('sending one intention', () => {
  const {signal} = new AbortController();

  it('gives the receipt of what was sent', async () => {
    const {client} = serverThatHas();
    expect((await send(client, {idempotencyKey: 'k', attempts: []}, body('a'), signal)).earlier).to.equal(false);
  });

  it('finds the attempt that had arrived among several', async () => {
    const {client, seen} = serverThatHas(body('b'));
    const attempts = [body('a'), body('b'), body('c')];
    const {earlier} = await send(client, {idempotencyKey: 'k', attempts}, body('c'), signal);
    expect(earlier).to.equal(true);
    expect(seen).to.deep.equal([body('c'), body('a'), body('b')]);
  });

  it('tells when the key belongs to something unknown', async () => {
    const {client} = serverThatHas(body('x'));
    const failure = await send(client, {idempotencyKey: 'k', attempts: [body('a')]}, body('a'), signal).catch((e) => e);
    expect(failure.code).to.equal('idempotency-key-reused');
  });

  it('remembers a body until the server has refused it for certain', () => {
    const attempts = withAttempt(withAttempt([], body('a')), body('a'));
    expect(attempts).to.have.length(1);
    expect(withoutRefused(attempts, body('a'), new MppError('offline', 'x'))).to.have.length(1);
    expect(withoutRefused(attempts, body('a'), new MppError('timeout', 'x'))).to.have.length(1);
    expect(withoutRefused(attempts, body('a'), new MppError('invalid', 'x'))).to.have.length(0);
  });
});
