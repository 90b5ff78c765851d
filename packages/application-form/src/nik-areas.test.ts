import {expect} from '@open-wc/testing';
import {createClient} from '@mpp-sdk/api-client';
import {nikAreas} from './nik-areas.js';

/** A server that knows of 31.71.01 only; `down` cuts the line. */
function office() {
  const asked: string[] = [];
  const line = {down: false};
  const client = createClient({
    api: 'https://api.example',
    region: '31',
    retries: 0,
    fetch: async (url) => {
      if (line.down) throw new TypeError('no line');
      const code = /areas\/([\d.]+)\/standing$/.exec(String(url))![1]!;
      asked.push(String(url));
      return new Response(JSON.stringify({code, standing: code === '31.71.01' ? 'current' : 'unknown'}));
    },
  });
  return {asked, line, client};
}
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

describe('the area in a NIK', () => {
  it('is asked once, with its six digits only, and told when nobody knows it', async () => {
    const {asked, client} = office();
    let told: () => void = () => {};
    const unknown = new Promise<void>((resolve) => (told = resolve));
    const knows = nikAreas(() => told())(client);
    expect(knows('319999')).to.equal(undefined);
    expect(knows('319999')).to.equal(undefined);
    await unknown;
    expect(knows('319999')).to.equal(false);
    expect(asked).to.deep.equal(['https://api.example/v1/regions/31/areas/31.99.99/standing']);
  });

  it('is not talked about without a line', async () => {
    const {line, client} = office();
    line.down = true;
    let told = 0;
    const knows = nikAreas(() => told++)(client);
    knows('319999');
    await turns();
    expect(knows('319999')).to.equal(undefined);
    expect(told).to.equal(0);
  });
});
