import {css} from 'lit';

export const bookingStyles = css`
  .bar {
    display: flex;
    gap: var(--mpp-space-1);
  }
  .bar span {
    flex: 1;
    height: 4px;
    border-radius: 2px;
    background: var(--mpp-color-line);
  }
  .bar .done {
    background: var(--mpp-color-brand);
  }
  .service-row {
    display: flex;
    gap: var(--mpp-space-2);
    align-items: flex-end;
  }
  .service-row .field {
    flex: 1;
    min-width: 0;
  }
  .places {
    margin-block-start: var(--mpp-space-2);
  }
  .place {
    display: flex;
    gap: var(--mpp-space-3);
    cursor: pointer;
  }
  .place.chosen {
    border-color: var(--mpp-color-brand);
    background: var(--mpp-color-brand-soft);
  }
  .place input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--mpp-color-brand);
  }
  .held {
    display: flex;
    flex-direction: column;
    gap: var(--mpp-space-1);
    padding: var(--mpp-space-3) var(--mpp-space-4);
    border-inline-start: 6px solid var(--mpp-color-brand);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-sunken);
  }
  .foot {
    padding-block: var(--mpp-space-3);
    background: var(--mpp-color-surface);
  }
  .visit dd > .stack,
  .visit ul {
    margin-block-start: var(--mpp-space-1);
  }
  .notice .button {
    max-width: 100%;
  }
  @media (forced-colors: active) {
    .bar .done {
      background: Highlight;
    }
    .place.chosen {
      border-color: Highlight;
    }
  }
`;
