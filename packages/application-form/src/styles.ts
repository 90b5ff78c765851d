import {css} from 'lit';

export const styles = css`
  .steps,
  progress {
    display: block;
    width: 100%;
    height: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--mpp-color-line);
    color: var(--mpp-color-brand);
    accent-color: var(--mpp-color-brand);
    overflow: hidden;
  }
  .steps {
    appearance: none;
  }
  .steps::-webkit-progress-bar {
    background: var(--mpp-color-line);
  }
  .steps::-webkit-progress-value {
    background: var(--mpp-color-brand);
  }
  .steps::-moz-progress-bar {
    background: var(--mpp-color-brand);
  }
  .beside {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--mpp-space-2);
  }
  .beside > span {
    flex: none;
  }
  .square {
    flex: none;
    width: var(--mpp-control-height);
    padding: 0;
  }
  /* Where the device's calendar comes from: under its button, never seen and never reached by itself. */
  .picker {
    position: absolute;
    inset-inline-end: 0;
    inset-block-end: 0;
    width: var(--mpp-control-height);
    height: 1px;
    padding: 0;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  .choices {
    display: flex;
    flex-direction: column;
  }
  .choice:focus-within {
    outline: none;
  }
  .consent-help {
    padding-inline-start: calc(24px + var(--mpp-space-3));
  }
  .group-title {
    padding: 0;
    margin-block-end: var(--mpp-space-4);
    font-size: 20px;
    font-weight: 700;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-6) var(--mpp-space-4);
  }
  .row > * {
    flex: 1 1 240px;
  }
  .warning {
    display: flex;
    gap: var(--mpp-space-2);
    color: var(--mpp-color-attention);
  }
  .warning:empty {
    display: none;
  }
  .bad {
    color: var(--mpp-color-error);
    font-weight: 600;
  }
  .file-row .link-button,
  .review-head .link-button,
  .answer .link-button {
    min-height: 44px;
    padding-inline: var(--mpp-space-1);
  }
  .review-head {
    display: flex;
    gap: var(--mpp-space-3);
    align-items: center;
    justify-content: space-between;
  }
  .answer .edit {
    margin-inline-start: auto;
  }
  /* A region that may speak later takes no room before. */
  .stack-6 > .unsaid {
    margin-block-start: calc(var(--mpp-space-6) * -1);
  }
  .foot {
    align-items: center;
  }
  .foot > p:empty {
    display: none;
  }
  .answer dd > span:first-child {
    flex: 1 1 152px;
  }
  .foot .link-button {
    min-height: 44px;
  }
  .answer {
    padding-block: var(--mpp-space-2);
    border-block-start: 1px solid var(--mpp-color-line);
  }
  .answer dt {
    color: var(--mpp-color-muted);
  }
  .answer dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--mpp-space-3);
    align-items: center;
    white-space: pre-line;
  }
  @container (min-width: 600px) {
    .answer {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: var(--mpp-space-4);
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .steps,
    progress {
      border: 1px solid CanvasText;
    }
  }
`;
