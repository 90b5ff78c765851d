import {css} from 'lit';

export const searchStyles = css`
  .search-row {
    display: flex;
    gap: var(--mpp-space-2);
  }
  .search-row .input {
    flex: 1;
    min-width: 0;
  }
  .search-row .button {
    flex: none;
  }
  /* The row of a disclosure is as tall as a finger; its words alone should set the distances. */
  .filters {
    margin-block: calc(var(--mpp-space-3) * -1);
  }
  .filters[open] {
    margin-block-end: 0;
  }
  .filters-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: var(--mpp-space-3);
    padding: var(--mpp-space-4);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-sunken);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--mpp-space-2);
    min-height: 44px;
    margin: 0;
    padding: var(--mpp-space-1) var(--mpp-space-4);
    border: 1px solid var(--mpp-color-border);
    border-radius: calc(var(--mpp-radius-control) * 3);
    background: var(--mpp-color-surface);
    color: var(--mpp-color-link);
    font: inherit;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: currentColor;
    background: var(--mpp-color-brand-soft);
  }
  .situations {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--mpp-space-2);
  }
  .situation {
    width: 100%;
    height: 100%;
    min-height: var(--mpp-control-height);
    margin: 0;
    padding: var(--mpp-space-2) var(--mpp-space-3);
    border: 1px solid transparent;
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-brand-soft);
    color: var(--mpp-color-link);
    font: inherit;
    font-weight: 500;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .situation:hover {
    border-color: currentColor;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .results-title {
    font-weight: 600;
  }
  .again {
    align-self: flex-start;
    min-height: 44px;
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--mpp-space-4);
  }
  .results > li {
    max-width: none;
  }
  .card h3 {
    font-size: 18px;
  }
  .card h3 a {
    display: inline-block;
    padding-block: var(--mpp-space-1);
  }
  .card .facts {
    gap: var(--mpp-space-1) var(--mpp-space-3);
  }
  .card .facts .fact {
    gap: 6px;
  }
  /* In line with the words of the row above, not with its icon. */
  .under-icon,
  ul.under-icon {
    padding-inline-start: 28px;
  }
  .perhaps {
    align-self: flex-start;
  }
  .foot {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: var(--mpp-space-6);
    padding-block-start: var(--mpp-space-4);
    border-block-start: 1px solid var(--mpp-color-line);
  }
  @container (min-width: 720px) {
    .results {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .situations {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  .open {
    color: var(--mpp-color-success);
  }
  @media (forced-colors: active) {
    .filters-grid {
      border: 1px solid CanvasText;
    }
  }
`;

export const detailStyles = css`
  .summary {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: var(--mpp-space-4);
    padding: var(--mpp-space-4);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-sunken);
  }
  .summary dt {
    display: flex;
    gap: var(--mpp-space-2);
    align-items: center;
    color: var(--mpp-color-muted);
  }
  .summary dd {
    padding-inline-start: 28px;
    font-weight: 600;
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
  .ways > li {
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
  .part span {
    white-space: pre-line;
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
  }
  @media (forced-colors: active) {
    .summary {
      border: 1px solid CanvasText;
    }
  }
`;
