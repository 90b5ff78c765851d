import {expect} from '@open-wc/testing';
import {css} from 'lit';
import {until} from '@mpp-sdk/testing';
import {Parts} from './parts.js';

describe('parts that come on demand', () => {
  const root = (): ShadowRoot => document.createElement('div').attachShadow({mode: 'open'});
  const never = () => new Promise<never>(() => {});

  it('come once, with their looks', async () => {
    let asked = 0;
    let changes = 0;
    const shadow = root();
    const search = async () => {
      asked++;
      return {
        styles: css`
          p {
            color: red;
          }
        `,
      } as never;
    };
    const parts = new Parts(
      () => shadow,
      () => changes++,
      {search, address: never} as never,
    );
    expect(parts.get('search')).to.equal(undefined);
    expect(parts.get('search')).to.equal(undefined);
    await until(() => parts.get('search'), 'the part');
    expect([asked, changes, shadow.adoptedStyleSheets.length]).to.eql([1, 1, 1]);
    expect(parts.get('address')).to.equal(undefined);
    expect(parts.failed('address')).to.equal(false);
  });

  it('can be asked for again after they failed, and only then', async () => {
    let line = false;
    let asked = 0;
    const end = async () => {
      asked++;
      if (!line) throw new TypeError('Failed to fetch dynamically imported module');
      return {styles: css``} as never;
    };
    const parts = new Parts(root, () => {}, {end} as never);
    await parts.bring('end');
    expect(parts.failed('end')).to.equal(true);
    expect(parts.get('end')).to.equal(undefined);
    expect(asked).to.equal(1);
    line = true;
    await parts.bring('end');
    expect(parts.failed('end')).to.equal(false);
    expect(parts.get('end')).to.not.equal(undefined);
  });
});
