import {expect} from '@open-wc/testing';
import {tokens} from './tokens.js';

type Rgb = [number, number, number];

const luminance = (rgb: Rgb) => {
  const [r, g, b] = rgb.map((value) => {
    const c = value / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** The colour that the browser really computes for a token. */
function colorOf(box: HTMLElement, token: string): Rgb {
  box.style.color = `var(--mpp-color-${token})`;
  const numbers = getComputedStyle(box).color.match(/\d+/g) ?? [];
  return numbers.slice(0, 3).map(Number) as Rgb;
}

const TEXT: [string, string[]][] = [
  ['text', ['surface', 'sunken', 'brand-soft', 'success-soft', 'attention-soft', 'error-soft', 'info-soft']],
  ['muted', ['surface', 'sunken']],
  ['link', ['surface', 'sunken', 'brand-soft']],
  ['on-brand', ['brand']],
  ['success', ['surface', 'success-soft']],
  ['attention', ['surface', 'attention-soft']],
  ['error', ['surface', 'error-soft']],
  ['info', ['surface', 'info-soft']],
];

describe('the colours', () => {
  let box: HTMLElement;
  before(() => {
    const frame = document.createElement('div');
    const root = frame.attachShadow({mode: 'open'});
    const sheet = tokens.styleSheet;
    if (sheet) root.adoptedStyleSheets = [sheet];
    box = document.createElement('div');
    box.className = 'mpp';
    root.append(box);
    document.body.append(frame);
  });
  for (const scheme of ['light', 'dark']) {
    it(`can be read in ${scheme}: text 4.5:1, borders and focus 3:1`, () => {
      box.style.colorScheme = scheme;
      for (const [text, grounds] of TEXT) {
        for (const ground of grounds) {
          const ratio = contrast(colorOf(box, text), colorOf(box, ground));
          expect(ratio, `${text} on ${ground} in ${scheme}`).to.be.at.least(4.5);
        }
      }
      for (const edge of ['border', 'focus']) {
        expect(contrast(colorOf(box, edge), colorOf(box, 'surface')), `${edge} in ${scheme}`).to.be.at.least(3);
      }
    });
  }
  it('follow the page: the same token differs between light and dark', () => {
    box.style.colorScheme = 'light';
    const light = colorOf(box, 'surface');
    box.style.colorScheme = 'dark';
    expect(colorOf(box, 'surface')).to.not.deep.equal(light);
  });
});
