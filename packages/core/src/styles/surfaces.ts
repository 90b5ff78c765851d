import {css} from 'lit';

/** Cards, notices and paper. */
export const surfaces = css`
  .card {
    padding: var(--mpp-space-4);
    border: 1px solid var(--mpp-color-line);
    border-radius: var(--mpp-radius-card);
    background: var(--mpp-color-surface);
  }
  .notice {
    display: flex;
    gap: var(--mpp-space-3);
    padding: var(--mpp-space-4);
    border: 1px solid currentColor;
    border-inline-start-width: 6px;
    border-radius: var(--mpp-radius-control);
    font-weight: 400;
  }
  .notice > .stack {
    flex: 1;
    min-width: 0;
    color: var(--mpp-color-text);
  }
  .notice > .icon {
    margin-block-start: 2px;
  }
  .notice.info {
    background: var(--mpp-color-info-soft);
    color: var(--mpp-color-info);
  }
  .notice.success {
    background: var(--mpp-color-success-soft);
    color: var(--mpp-color-success);
  }
  .notice.attention {
    background: var(--mpp-color-attention-soft);
    color: var(--mpp-color-attention);
  }
  .notice.error {
    background: var(--mpp-color-error-soft);
    color: var(--mpp-color-error);
  }
  .notice a {
    color: inherit;
  }
  .notice .muted {
    color: var(--mpp-color-text);
  }
  .notice-title {
    font-size: 16px;
  }
  /* What stands out from a page's text without being an event. */
  .box {
    padding: var(--mpp-space-4);
    border-inline-start: 6px solid var(--mpp-color-brand);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-sunken);
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: var(--mpp-space-2);
    min-height: var(--mpp-control-height);
    color: var(--mpp-color-link);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] > summary .icon {
    transform: rotate(180deg);
  }
  @media (forced-colors: active) {
    .box {
      border: 1px solid CanvasText;
      border-inline-start-width: 6px;
    }
  }
`;
