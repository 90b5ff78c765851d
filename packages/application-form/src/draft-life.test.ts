import {expect} from '@open-wc/testing';
import {expiresAt, LIVES} from './draft-life.js';

describe('how long a device keeps a draft', () => {
  const savedAt = new Date(2026, 10, 24, 22, 30).getTime();

  it('is an hour, the rest of the day, a week or a month after the last change', () => {
    const ends = LIVES.map((life) => new Date(expiresAt({savedAt, life})));
    const said = ends.map((end) => [end.getMonth() + 1, end.getDate(), end.getHours(), end.getMinutes()].join(' '));
    expect(said).to.eql(['11 24 23 30', '11 25 0 0', '12 1 22 30', '12 24 22 30']);
  });

  it('is a month when nobody has chosen', () => {
    expect(expiresAt({savedAt})).to.equal(expiresAt({savedAt, life: 'month'}));
  });
});
