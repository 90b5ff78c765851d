import {css} from 'lit';

/**
 * The frame. Resets stand on an inner wrapper, since a host's `* {}` beats `:host {}`; sizes are px, since a host's 62.5%
 * root would make a rem 10 px. Every inherited property that a page may have changed is set here.
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .mpp {
    box-sizing: border-box;
    container-type: inline-size;
    padding: var(--mpp-space-4);
    border: 1px solid var(--mpp-color-line);
    border-radius: var(--mpp-radius-card);
    background: var(--mpp-color-surface);
    color: var(--mpp-color-text);
    font-family: var(--mpp-font, inherit);
    font-size: 16px;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    overflow-wrap: anywhere;
    cursor: auto;
    visibility: visible;
  }
  .mpp *,
  .mpp *::before,
  .mpp *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h2 {
    font-size: 24px;
    line-height: 1.25;
    font-weight: 700;
  }
  h3 {
    font-size: 20px;
    line-height: 1.3;
    font-weight: 700;
  }
  h4 {
    font-size: 16px;
    font-weight: 700;
  }
  p,
  li {
    max-width: 70ch;
  }
  ul,
  ol {
    padding-inline-start: var(--mpp-space-6);
  }
  ul.plain,
  ol.plain {
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--mpp-color-link);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--mpp-color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--mpp-color-focus-gap);
  }
  /*
   * Headings and frames take focus so that a screen reader reads on from there; nobody can act on them, so they need no
   * ring. The notice in a frame shows it instead.
   */
  h2:focus,
  h3:focus,
  p[tabindex='-1']:focus,
  div[tabindex='-1']:not(.notice):focus,
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
    box-shadow: none;
  }
  div[tabindex='-1']:focus-visible > .notice:first-child {
    outline: 3px solid var(--mpp-color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--mpp-color-focus-gap);
  }
  .icon {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: var(--mpp-space-2);
  }
  .stack-4 {
    display: flex;
    flex-direction: column;
    gap: var(--mpp-space-4);
  }
  .stack-6 {
    display: flex;
    flex-direction: column;
    gap: var(--mpp-space-6);
  }
  .fact {
    display: flex;
    align-items: flex-start;
    gap: var(--mpp-space-2);
  }
  .fact > .icon {
    margin-block-start: 2px;
    color: var(--mpp-color-muted);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-1) var(--mpp-space-4);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-3);
    align-items: center;
  }
  .muted {
    color: var(--mpp-color-muted);
  }
  .small {
    font-size: 14px;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .unbroken {
    white-space: nowrap;
  }
  .contacts a {
    display: inline-block;
    min-height: 24px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A title with its badge: side by side where there is room. */
  .titled {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-2) var(--mpp-space-4);
    align-items: center;
    justify-content: space-between;
  }
  .badge {
    display: inline-block;
    padding: 1px var(--mpp-space-2);
    border: 1px solid var(--mpp-color-line);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-sunken);
    color: var(--mpp-color-muted);
    font-size: 14px;
  }
  .skeleton {
    height: 20px;
    margin-block: var(--mpp-space-2);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-line);
  }
  .skeleton:last-child {
    width: 60%;
  }
  @media print {
    /* Stronger than the display of what it stands on: a button, a row of buttons. */
    .mpp .no-print {
      display: none;
    }
  }
`;
