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
  .situations {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
    gap: var(--mpp-space-2);
  }
  .situations .button {
    justify-content: space-between;
    width: 100%;
    text-align: start;
    font-weight: 500;
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
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] > summary .icon {
    transform: rotate(180deg);
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
    min-height: 44px;
    padding: var(--mpp-space-1) var(--mpp-space-3);
    font-weight: 500;
  }
  .results-title {
    font-weight: 600;
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
    gap: var(--mpp-space-1) var(--mpp-space-6);
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
  .summary dt,
  .ways dt {
    display: flex;
    gap: var(--mpp-space-2);
    align-items: center;
    color: var(--mpp-color-muted);
  }
  .summary dd {
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
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    gap: var(--mpp-space-3);
  }
  .part li + li {
    margin-block-start: var(--mpp-space-2);
  }
  .part span {
    white-space: pre-line;
  }
  .box {
    padding: var(--mpp-space-4);
    border-inline-start: 4px solid var(--mpp-color-brand);
    background: var(--mpp-color-sunken);
  }
  @container (min-width: 720px) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: var(--mpp-space-8);
    }
  }
  @media (forced-colors: active) {
    .summary,
    .box {
      border: 1px solid CanvasText;
    }
  }
`;
