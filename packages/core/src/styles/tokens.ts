import {css} from 'lit';

/**
 * Every colour, size and distance of the elements. A page sets the public ones on any ancestor: `--mpp-brand`,
 * `--mpp-brand-text`, `--mpp-font`, `--mpp-radius`. Contrasts are measured in styles.test.ts.
 * Dark follows the host's `color-scheme`; where the browser has no light-dark() (before Chrome 123) the light set stays.
 */
export const tokens = css`
  .mpp {
    --mpp-color-brand: var(--mpp-brand, #0b5cad);
    --mpp-color-on-brand: var(--mpp-brand-text, #fff);
    --mpp-color-link: var(--mpp-brand, #0b5cad);
    --mpp-color-brand-soft: #e8f1fa;
    --mpp-color-text: #1a2129;
    --mpp-color-muted: #4d5965;
    --mpp-color-surface: #fff;
    --mpp-color-sunken: #f4f6f8;
    --mpp-color-border: #66727f;
    --mpp-color-line: #d5dbe1;
    --mpp-color-success: #0f6b3c;
    --mpp-color-success-soft: #e6f4ec;
    --mpp-color-attention: #855000;
    --mpp-color-attention-soft: #fff4de;
    --mpp-color-error: #b3261e;
    --mpp-color-error-soft: #fdecea;
    --mpp-color-info: #0b5cad;
    --mpp-color-info-soft: #e8f1fa;
    --mpp-color-focus: #1a2129;
    --mpp-color-focus-gap: #ffd54a;
    --mpp-space-1: 4px;
    --mpp-space-2: 8px;
    --mpp-space-3: 12px;
    --mpp-space-4: 16px;
    --mpp-space-6: 24px;
    --mpp-space-8: 32px;
    --mpp-radius-control: var(--mpp-radius, 8px);
    --mpp-radius-card: calc(var(--mpp-radius, 8px) * 1.5);
    --mpp-control-height: 48px;
  }
  @supports (color: light-dark(#000, #fff)) {
    .mpp {
      --mpp-color-brand: light-dark(var(--mpp-brand, #0b5cad), var(--mpp-brand-dark, #7db8f2));
      --mpp-color-on-brand: light-dark(var(--mpp-brand-text, #fff), var(--mpp-brand-text-dark, #08131f));
      --mpp-color-link: light-dark(var(--mpp-brand, #0b5cad), var(--mpp-brand-dark, #7db8f2));
      --mpp-color-brand-soft: light-dark(#e8f1fa, #17324d);
      --mpp-color-text: light-dark(#1a2129, #eef2f6);
      --mpp-color-muted: light-dark(#4d5965, #b4bfca);
      --mpp-color-surface: light-dark(#fff, #14191f);
      --mpp-color-sunken: light-dark(#f4f6f8, #1d242c);
      --mpp-color-border: light-dark(#66727f, #8a97a5);
      --mpp-color-line: light-dark(#d5dbe1, #38434e);
      --mpp-color-success: light-dark(#0f6b3c, #6fd39b);
      --mpp-color-success-soft: light-dark(#e6f4ec, #12301f);
      --mpp-color-attention: light-dark(#855000, #f2bd62);
      --mpp-color-attention-soft: light-dark(#fff4de, #33260d);
      --mpp-color-error: light-dark(#b3261e, #ff9d94);
      --mpp-color-error-soft: light-dark(#fdecea, #3d1815);
      --mpp-color-info: light-dark(#0b5cad, #7db8f2);
      --mpp-color-info-soft: light-dark(#e8f1fa, #17324d);
      --mpp-color-focus: light-dark(#1a2129, #fff);
      --mpp-color-focus-gap: light-dark(#ffd54a, #14191f);
    }
  }
`;
