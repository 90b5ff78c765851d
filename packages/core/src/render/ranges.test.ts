import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {renderRanges} from './ranges.js';

describe('opening hours', () => {
  it('are never broken within a range, and keep their text', () => {
    const text = 'Senin–Kamis 07.30–16.00, Jumat 7:30-16:30 WIB';
    const box = document.createElement('p');
    render(renderRanges(text), box);
    expect(box.textContent).to.equal(text);
    expect([...box.querySelectorAll('.unbroken')].map((one) => one.textContent)).to.deep.equal([
      '07.30–16.00',
      '7:30-16:30',
    ]);
  });
});
