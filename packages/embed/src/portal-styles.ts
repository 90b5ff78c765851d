import {css} from 'lit';

/** The elements inside bring their own frames, so the portal has none. */
export const portalStyles = css`
  .mpp {
    padding: 0;
    border: 0;
    background: transparent;
  }
  .entries {
    display: flex;
    gap: var(--mpp-space-1);
    margin-block-end: var(--mpp-space-4);
    border-block-end: 2px solid var(--mpp-color-line);
  }
  .entry {
    min-width: 0;
    min-height: var(--mpp-control-height);
    margin: 0 0 -2px;
    padding: var(--mpp-space-2);
    border: 0;
    border-block-end: 4px solid transparent;
    background: none;
    color: var(--mpp-color-link);
    font: inherit;
    font-weight: 600;
    text-align: center;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  @container (min-width: 480px) {
    .entry {
      padding-inline: var(--mpp-space-3);
    }
  }
  .entry:hover {
    border-block-end-color: var(--mpp-color-border);
  }
  .entry[aria-current] {
    border-block-end-color: var(--mpp-color-brand);
    color: var(--mpp-color-text);
  }
  .back {
    margin-block-end: var(--mpp-space-3);
  }
  [hidden] {
    display: none;
  }
  @media (forced-colors: active) {
    .entry[aria-current] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .entries,
    .back {
      display: none;
    }
  }
`;
