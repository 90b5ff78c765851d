import {css} from 'lit';
import {factStyles} from './fact-styles.js';

const ownStyles = css`
  .suggestions {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + var(--mpp-space-1));
    inset-inline: 0;
    padding: var(--mpp-space-1);
    border: 1px solid var(--mpp-color-border);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-surface);
    box-shadow: 0 4px 16px #0003;
  }
  .suggestion {
    display: flex;
    gap: var(--mpp-space-3);
    align-items: center;
    min-height: 44px;
    padding: var(--mpp-space-1) var(--mpp-space-2);
    border-radius: var(--mpp-radius-control);
    cursor: pointer;
  }
  .suggestion .icon {
    color: var(--mpp-color-muted);
  }
  .suggestion:hover,
  .suggestion[aria-selected='true'] {
    background: var(--mpp-color-brand-soft);
  }
  .suggestion[aria-selected='true'] {
    outline: 2px solid var(--mpp-color-focus);
    outline-offset: -2px;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 800;
    text-decoration: underline 2px;
    text-underline-offset: 4px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--mpp-space-2);
    min-height: 44px;
    margin: 0;
    padding: var(--mpp-space-1) var(--mpp-space-4);
    border: 1px solid var(--mpp-color-border);
    border-radius: calc(var(--mpp-radius-control) * 3);
    background: var(--mpp-color-surface);
    color: var(--mpp-color-link);
    font: inherit;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: currentColor;
    background: var(--mpp-color-brand-soft);
  }
  .chip.on {
    padding-inline: calc(var(--mpp-space-4) - 1px);
    border-width: 2px;
    border-color: currentColor;
    background: var(--mpp-color-brand-soft);
    font-weight: 700;
  }
  .chip-select {
    position: relative;
    display: inline-flex;
    max-width: 100%;
  }
  .chip-select .chip {
    field-sizing: content;
    max-width: 240px;
    padding-inline-end: 40px;
    appearance: none;
    text-overflow: ellipsis;
  }
  .chip-select .icon {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: var(--mpp-space-3);
    color: var(--mpp-color-link);
    pointer-events: none;
  }
  .clear {
    min-height: 44px;
  }
  .feedback {
    padding: var(--mpp-space-4);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-sunken);
  }
  .situations {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--mpp-space-2);
  }
  .situation {
    display: flex;
    gap: var(--mpp-space-3);
    align-items: center;
    width: 100%;
    height: 100%;
    min-height: var(--mpp-control-height);
    margin: 0;
    padding: var(--mpp-space-2) var(--mpp-space-3);
    border: 1px solid transparent;
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-brand-soft);
    color: var(--mpp-color-link);
    font: inherit;
    font-weight: 500;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .situation:hover {
    border-color: currentColor;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .results-title {
    font-weight: 600;
  }
  .again {
    align-self: flex-start;
    min-height: 44px;
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--mpp-space-4);
  }
  .results > li {
    max-width: none;
  }
  .card h3 {
    font-size: 18px;
  }
  .card h3 a {
    display: inline-block;
    padding-block: var(--mpp-space-1);
  }
  .card .facts {
    gap: var(--mpp-space-1) var(--mpp-space-3);
  }
  .card .facts .fact {
    gap: 6px;
  }
  .card .fact strong {
    font-weight: 500;
  }
  .perhaps {
    align-self: flex-start;
  }
  @container (min-width: 720px) {
    .results {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .situations {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .feedback {
      border: 1px solid CanvasText;
    }
    .chip.on {
      border-color: Highlight;
    }
  }
`;

export const partsStyles = [factStyles, ownStyles];
