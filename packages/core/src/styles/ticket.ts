import {css} from 'lit';

/** Receipt and ticket look like paper and print on A6. */
export const ticket = css`
  .ticket {
    display: flex;
    flex-direction: column;
    gap: var(--mpp-space-4);
    padding: var(--mpp-space-4);
    border: 2px dashed var(--mpp-color-border);
    border-radius: var(--mpp-radius-card);
    background: var(--mpp-color-surface);
  }
  .ticket-columns {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-4);
    align-items: flex-start;
    justify-content: space-between;
  }
  .ticket-numbers {
    display: flex;
    flex: 1 1 200px;
    flex-direction: column;
    gap: var(--mpp-space-3);
  }
  .ticket-numbers dt {
    color: var(--mpp-color-muted);
  }
  .ticket-numbers dd {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-2);
    align-items: center;
  }
  /* The words of "copy" stand in line with the number above or beside it. */
  .ticket-numbers .button {
    margin-inline-start: calc(var(--mpp-space-2) * -1);
    padding-inline: var(--mpp-space-2);
  }
  @media (forced-colors: active) {
    .ticket-numbers .button {
      margin-inline-start: 0;
    }
  }
  .ticket-number {
    font-size: 24px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 1px;
  }
  .qr {
    flex: none;
    width: 176px;
    height: 176px;
    border-radius: 4px;
    background: #fff;
  }
  .printing {
    border: 0;
    padding: 0;
    color-scheme: light;
  }
  .printing .ticket {
    border: 0;
    max-width: 105mm;
  }
`;
