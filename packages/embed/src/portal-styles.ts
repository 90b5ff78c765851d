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
    display: flex;
    flex: 1 1 auto;
    gap: var(--mpp-space-2);
    align-items: center;
    justify-content: center;
    min-width: 0;
    min-height: var(--mpp-control-height);
    margin: 0 0 -2px;
    padding: var(--mpp-space-2) var(--mpp-space-1);
    border: 0;
    border-block-end: 4px solid transparent;
    background: none;
    color: var(--mpp-color-link);
    font: inherit;
    font-weight: 600;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  /* One line on a phone: the rest of the name is there for those who listen. */
  .more {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 300px) {
    .entry .icon {
      display: none;
    }
  }
  @container (min-width: 560px) {
    .entry {
      flex-grow: 0;
      padding-inline: var(--mpp-space-4);
    }
    .more {
      position: static;
      clip-path: none;
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
