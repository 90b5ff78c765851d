import {css} from 'lit';

/** Beside the words of a question where there is room, else below them. */
export const listenStyles = css`
  [data-listen] {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-2);
    align-items: center;
    align-self: flex-start;
  }
  .listen {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 44px;
    margin: 0;
    padding: 0 var(--mpp-space-3);
    border: 2px solid transparent;
    border-radius: calc(var(--mpp-radius-control) * 3);
    background: var(--mpp-color-brand-soft);
    color: var(--mpp-color-link);
    font: inherit;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }
  .listen:hover {
    border-color: currentColor;
  }
  .listen[aria-pressed='true'] {
    background: var(--mpp-color-brand);
    color: var(--mpp-color-on-brand);
  }
  .listen[aria-pressed='true'] .icon {
    fill: currentColor;
  }
  .field[data-listens] {
    flex-flow: row wrap;
    column-gap: var(--mpp-space-3);
    align-items: flex-start;
  }
  .field[data-listens] > * {
    flex: 0 0 100%;
    min-width: 0;
  }
  /* A floated legend is laid out as any other child of its fieldset. */
  .field[data-listens] > legend {
    float: left;
  }
  .field[data-listens] > label,
  .field[data-listens] > legend,
  .field[data-listens] > .computed-label {
    flex: 1 1 96px;
    width: auto;
  }
  .field[data-listens] > label:not(.choice),
  .field[data-listens] > legend,
  .field[data-listens] > .computed-label {
    padding-block: 10px;
  }
  .field[data-listens] > [data-listen] {
    flex: 0 1 auto;
    align-self: flex-start;
  }
  @media (forced-colors: active) {
    .listen {
      border-color: ButtonBorder;
    }
    .listen[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
