import {expect} from '@open-wc/testing';
import {askedBy, pageSize} from './asked.js';

describe('what a page asks by attributes', () => {
  const never = (text: string) => expect.fail(text);
  it('is nothing where nothing has changed, so that the citizen’s own choices stay', () => {
    expect(askedBy({query: 'ktp'}, () => false, never)).to.equal(undefined);
  });
  it('takes only what has changed, and an emptied attribute as "all"', () => {
    const changed = (name: string) => name === 'channel';
    expect(askedBy({query: 'ktp', channel: ''}, changed, never)).to.deep.equal({channel: undefined});
  });
  it('leaves an unknown channel open and says so', () => {
    const told: string[] = [];
    expect(
      askedBy(
        {channel: 'telepati'},
        (name) => name === 'channel',
        (text) => told.push(text),
      ),
    ).to.deep.equal({
      channel: undefined,
    });
    expect(told[0]).to.contain('telepati');
  });
  it('cuts a query that is far too long', () => {
    expect(askedBy({query: 'a'.repeat(500)}, (name) => name === 'query', never)?.query).to.have.length(200);
  });
  it('shows ten cards where the wish is no whole number from 1 to 100', () => {
    const told: string[] = [];
    const size = (limit?: number) => pageSize(limit, (text) => told.push(text));
    expect([undefined, 1, 100].map(size)).to.deep.equal([10, 1, 100]);
    expect(told).to.deep.equal([]);
    expect([0, -4, 101, 2.5, NaN].map(size)).to.deep.equal([10, 10, 10, 10, 10]);
    expect(told).to.have.length(5);
  });
});
