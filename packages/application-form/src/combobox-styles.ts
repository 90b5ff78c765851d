import {css} from 'lit';

export const comboboxStyles = css`
  .options {
    max-height: 300px;
    margin-block-start: var(--mpp-space-1);
    overflow-y: auto;
    border: 2px solid var(--mpp-color-border);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-surface);
  }
  .options[hidden] {
    display: none;
  }
  .option {
    display: flex;
    flex-direction: column;
    justify-content: center;
    max-width: none;
    min-height: var(--mpp-control-height);
    padding: var(--mpp-space-2) var(--mpp-space-3);
    cursor: pointer;
  }
  .option + .option {
    border-block-start: 1px solid var(--mpp-color-line);
  }
  .option:hover,
  .option[aria-selected='true'] {
    background: var(--mpp-color-brand-soft);
  }
  .option[aria-selected='true'] {
    outline: 2px solid var(--mpp-color-brand);
    outline-offset: -2px;
  }
  .detail {
    color: var(--mpp-color-muted);
    font-size: 14px;
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
