import {css} from 'lit';

export const styles = css`
  .mpp {
    --line: 20px;
  }
  .columns {
    display: grid;
    gap: var(--mpp-space-6);
  }
  .columns > * {
    min-width: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-3);
    align-items: flex-end;
  }
  .bar > .field {
    flex: 1 1 220px;
  }
  .editor {
    display: flex;
    height: clamp(240px, 60vh, 620px);
    border: 2px solid var(--mpp-color-border);
    border-radius: var(--mpp-radius-control);
    background: var(--mpp-color-surface);
    overflow: hidden;
  }
  .editor:focus-within {
    outline: 3px solid var(--mpp-color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--mpp-color-focus-gap);
  }
  .editor > * {
    margin: 0;
    padding-block: var(--mpp-space-2);
    border: 0;
    font-family: ui-monospace, Consolas, 'Liberation Mono', monospace;
    font-size: 14px;
    line-height: var(--line);
    white-space: pre;
  }
  .gutter {
    flex: none;
    min-width: 48px;
    padding-inline: var(--mpp-space-2);
    background: var(--mpp-color-sunken);
    color: var(--mpp-color-muted);
    text-align: end;
    overflow: hidden;
    user-select: none;
  }
  .gutter b {
    color: var(--mpp-color-error);
  }
  .editor > textarea {
    flex: 1;
    min-width: 0;
    padding-inline: var(--mpp-space-2);
    background: none;
    color: var(--mpp-color-text);
    resize: none;
    outline: none;
    box-shadow: none;
    tab-size: 2;
    overflow: auto;
  }
  .report {
    max-height: 320px;
    overflow: auto;
  }
  .report > li {
    padding-block: var(--mpp-space-2);
    border-block-start: 1px solid var(--mpp-color-line);
  }
  .report .place {
    font-weight: 600;
  }
  .report .error-line > .icon {
    color: var(--mpp-color-error);
  }
  .path {
    font-family: ui-monospace, Consolas, 'Liberation Mono', monospace;
  }
  @container (min-width: 860px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
    /* Beside a long form the text stays in sight. */
    .columns > .write {
      position: sticky;
      inset-block-start: var(--mpp-space-2);
    }
    .editor {
      height: clamp(240px, 52vh, 620px);
    }
    .report {
      max-height: 22vh;
    }
  }
`;
