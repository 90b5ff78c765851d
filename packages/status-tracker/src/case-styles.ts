import {css} from 'lit';

/** Looks of an open case. */
export const caseStyles = css`
  .status {
    display: inline-flex;
    margin-block: var(--mpp-space-1);
    align-items: center;
    align-self: flex-start;
    gap: var(--mpp-space-2);
    padding: var(--mpp-space-1) var(--mpp-space-3);
    border: 2px solid currentColor;
    border-radius: var(--mpp-radius-control);
  }
  .status.info {
    background: var(--mpp-color-info-soft);
    color: var(--mpp-color-info);
  }
  .status.success {
    background: var(--mpp-color-success-soft);
    color: var(--mpp-color-success);
  }
  .status.attention {
    background: var(--mpp-color-attention-soft);
    color: var(--mpp-color-attention);
  }
  .status.error {
    background: var(--mpp-color-error-soft);
    color: var(--mpp-color-error);
  }
  .reference {
    color: var(--mpp-color-text);
    white-space: nowrap;
  }
  .next {
    background: var(--mpp-color-brand-soft);
  }
  .task {
    border: 2px solid var(--mpp-color-attention);
  }
  .note {
    white-space: pre-line;
  }
  .case-facts {
    display: grid;
    grid-template-columns: 1fr;
    gap: var(--mpp-space-3) var(--mpp-space-6);
  }
  .case-facts dt {
    color: var(--mpp-color-muted);
  }
  .case-facts dd {
    font-weight: 600;
  }
  @container (min-width: 560px) {
    .case-facts {
      grid-template-columns: 1fr 1fr;
    }
  }
  .observed {
    grid-column: 1 / -1;
  }
  .observed .muted {
    display: block;
  }
  .observed dd {
    font-weight: 400;
  }
  .clock progress {
    width: 100%;
    max-width: 360px;
  }
  progress.late {
    accent-color: var(--mpp-color-attention);
  }
  .complaint-text {
    padding: var(--mpp-space-3);
    border: 1px solid var(--mpp-color-border);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-surface);
    color: var(--mpp-color-text);
    overflow-wrap: anywhere;
  }
  .timeline li {
    position: relative;
    padding: 0 0 var(--mpp-space-6) var(--mpp-space-6);
  }
  .timeline li::before {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 0;
    width: 12px;
    height: 12px;
    border: 2px solid var(--mpp-color-border);
    border-radius: 50%;
    background: var(--mpp-color-surface);
    content: '';
  }
  /* The line goes from one entry to the next and ends with the first thing that happened. */
  .timeline li:not(:last-child)::after {
    position: absolute;
    inset-block: 22px -2px;
    inset-inline-start: 5px;
    border-inline-start: 2px solid var(--mpp-color-line);
    content: '';
  }
  .timeline li:first-child::before {
    border-color: var(--mpp-color-brand);
    background: var(--mpp-color-brand);
  }
  .timeline li:last-child {
    padding-block-end: 0;
  }
  .timeline .note {
    margin-block-start: var(--mpp-space-1);
    padding-inline-start: var(--mpp-space-3);
    border-inline-start: 4px solid var(--mpp-color-line);
  }
  .document.refused > .icon,
  .file.failed .fact > .icon,
  .file.refused .fact > .icon,
  .bad {
    color: var(--mpp-color-error);
  }
  .document.available > .icon,
  .file.sent .fact > .icon {
    color: var(--mpp-color-success);
  }
  .file {
    display: flex;
    gap: var(--mpp-space-4);
    align-items: flex-start;
    justify-content: space-between;
    padding-block-start: var(--mpp-space-2);
    border-block-start: 1px solid var(--mpp-color-line);
  }
  .file > .fact {
    flex: 1;
    min-width: 0;
  }
  .file > .actions {
    flex: none;
    flex-direction: column;
    align-items: flex-end;
  }
  progress {
    display: block;
    width: 160px;
    max-width: 100%;
    accent-color: var(--mpp-color-brand);
  }
  .end {
    padding-block-start: var(--mpp-space-4);
    border-block-start: 1px solid var(--mpp-color-line);
  }
  .other {
    min-height: 44px;
  }
`;
