import {css} from 'lit';

/** Buttons and fields: native elements, 48 px tall, 2 px borders. */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--mpp-space-2);
    min-height: var(--mpp-control-height);
    margin: 0;
    padding: var(--mpp-space-2) var(--mpp-space-4);
    border: 2px solid var(--mpp-color-brand);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-surface);
    color: var(--mpp-color-link);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--mpp-color-brand-soft);
  }
  .button.primary {
    background: var(--mpp-color-brand);
    color: var(--mpp-color-on-brand);
  }
  .button.primary:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
  }
  .button.danger {
    border-color: var(--mpp-color-error);
    color: var(--mpp-color-error);
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    border-color: var(--mpp-color-border);
    background: var(--mpp-color-sunken);
    color: var(--mpp-color-muted);
    cursor: default;
  }
  .link-button {
    display: inline-flex;
    align-items: center;
    gap: var(--mpp-space-1);
    min-height: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--mpp-color-link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: var(--mpp-space-1);
  }
  .field > label,
  .field > legend {
    padding: 0;
    font-weight: 600;
  }
  .field > .input,
  .field > .search-row {
    margin-block-start: var(--mpp-space-1);
  }
  .help {
    color: var(--mpp-color-muted);
  }
  .error:not(.notice) {
    display: flex;
    gap: var(--mpp-space-2);
    color: var(--mpp-color-error);
    font-weight: 600;
  }
  .input {
    width: 100%;
    min-height: var(--mpp-control-height);
    margin: 0;
    padding: var(--mpp-space-2) var(--mpp-space-3);
    border: 2px solid var(--mpp-color-border);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-surface);
    color: var(--mpp-color-text);
    font: inherit;
    font-size: 16px;
  }
  textarea.input {
    min-height: 120px;
    resize: vertical;
  }
  .field.invalid {
    padding-inline-start: var(--mpp-space-3);
    border-inline-start: 4px solid var(--mpp-color-error);
  }
  .field.invalid .input,
  .input[aria-invalid='true'] {
    border-color: var(--mpp-color-error);
  }
  .input::file-selector-button {
    min-height: 32px;
    margin: 0 var(--mpp-space-3) 0 0;
    padding: 0 var(--mpp-space-3);
    border: 1px solid var(--mpp-color-border);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-sunken);
    color: var(--mpp-color-text);
    font: inherit;
    cursor: pointer;
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: var(--mpp-space-3);
    min-height: var(--mpp-control-height);
    padding-block: 10px;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 1px 0 0;
    accent-color: var(--mpp-color-brand);
  }
  .short {
    max-width: 320px;
  }
  @media (forced-colors: active) {
    .button,
    .input {
      border-color: ButtonBorder;
    }
    .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
