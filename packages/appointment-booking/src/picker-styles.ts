import {css} from 'lit';

/** The picker is a control inside somebody's card, so it has no frame of its own. */
export const pickerStyles = css`
  .mpp {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: transparent;
  }
  .label {
    padding: 0;
    font-weight: 600;
  }
  .days,
  .slots {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.4em, 1fr));
    gap: var(--mpp-space-2);
  }
  .day,
  .slot-face {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    width: 100%;
    height: 100%;
    min-height: var(--mpp-control-height);
    margin: 0;
    padding: var(--mpp-space-1);
    border: 2px solid var(--mpp-color-border);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-surface);
    color: var(--mpp-color-text);
    font: inherit;
    font-size: 14px;
    line-height: 1.4;
    text-align: center;
    cursor: pointer;
  }
  .day-number,
  .slot-time {
    display: flex;
    align-items: center;
    gap: var(--mpp-space-1);
    font-size: 18px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .slot-time .icon {
    width: 16px;
    height: 16px;
    stroke-width: 3;
  }
  .day-note,
  .slot-note {
    color: var(--mpp-color-muted);
  }
  .day:hover,
  .slot:hover input:not(:disabled) + .slot-face {
    border-color: var(--mpp-color-brand);
    background: var(--mpp-color-brand-soft);
  }
  .day[aria-pressed='true'],
  input:checked + .slot-face {
    border-color: var(--mpp-color-brand);
    background: var(--mpp-color-brand);
    color: var(--mpp-color-on-brand);
  }
  .day[aria-pressed='true'] .day-note,
  input:checked + .slot-face .slot-note {
    color: inherit;
  }
  .day:not(.free):not([aria-pressed='true']),
  input:disabled + .slot-face {
    border-style: dashed;
    border-color: var(--mpp-color-line);
    background: var(--mpp-color-sunken);
    color: var(--mpp-color-muted);
  }
  input:disabled + .slot-face {
    cursor: default;
  }
  .slot.taken input:disabled + .slot-face {
    border-color: var(--mpp-color-attention);
  }
  .slot {
    position: relative;
    display: block;
  }
  .slot input {
    position: absolute;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
    /* A bar with the held time may stick to the bottom: what has focus stays above it. */
    scroll-margin-block-end: 200px;
  }
  .slot input:focus-visible + .slot-face {
    outline: 3px solid var(--mpp-color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--mpp-color-focus-gap);
  }
  .range {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-3);
    align-items: flex-end;
  }
  .range > .button {
    flex: 1 1 120px;
    justify-content: flex-start;
    padding-inline: 0;
    /* Where both do not fit side by side, one goes below the other: no word is broken. */
    overflow-wrap: normal;
    text-align: start;
  }
  .range > .button + .button {
    justify-content: flex-end;
    text-align: end;
  }
  .range > .button[aria-disabled='true'] {
    border-color: transparent;
    background: transparent;
  }
  .jump {
    display: flex;
    flex: 1 1 280px;
    flex-wrap: wrap;
    gap: var(--mpp-space-2);
    align-items: flex-end;
  }
  .jump .field {
    flex: 1 1 140px;
    max-width: 320px;
  }
  @media (forced-colors: active) {
    .day[aria-pressed='true'],
    input:checked + .slot-face {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    input:disabled + .slot-face {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
