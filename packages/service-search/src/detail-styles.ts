import {css} from 'lit';

export const detailStyles = css`
  /* What is asked first has to be seen first, on a small phone too: little air, and each answer beside its word. */
  .summary {
    display: flex;
    flex-direction: column;
    gap: var(--mpp-space-2);
    padding: var(--mpp-space-3) var(--mpp-space-4);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-sunken);
  }
  .summary dl {
    display: grid;
    gap: var(--mpp-space-2) var(--mpp-space-6);
  }
  .summary dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--mpp-space-2);
  }
  .summary dt {
    display: flex;
    gap: var(--mpp-space-2);
    align-items: center;
    color: var(--mpp-color-muted);
  }
  .summary dd {
    font-weight: 600;
  }
  .summary .more {
    flex-basis: 100%;
    font-weight: 400;
  }
  .missing {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-1) var(--mpp-space-3);
    align-items: baseline;
  }
  .missing h3 {
    font-size: 16px;
    font-weight: 600;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--mpp-space-6);
  }
  .columns > div {
    min-width: 0;
  }
  .ways > li,
  .places > li {
    max-width: none;
    padding-block: var(--mpp-space-3);
    border-block-start: 1px solid var(--mpp-color-line);
  }
  .ways > li:last-child {
    padding-block-end: 0;
  }
  .part li + li {
    margin-block-start: var(--mpp-space-2);
  }
  .part bdi {
    white-space: pre-line;
  }
  .later summary {
    display: flex;
  }
  .later .actions {
    margin-block-start: var(--mpp-space-3);
  }
  @container (max-width: 479px) {
    .go .button {
      flex: 1 1 100%;
    }
  }
  @container (min-width: 720px) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: var(--mpp-space-8);
    }
    .summary dl {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 2fr);
    }
    .summary dl > div {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .summary {
      border: 1px solid CanvasText;
    }
  }
`;
