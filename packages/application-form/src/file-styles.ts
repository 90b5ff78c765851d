import {css} from 'lit';

/** The chooser and the rows of chosen files. */
export const fileStyles = css`
  .file {
    padding: 10px var(--mpp-space-3);
  }
  .files:empty {
    display: none;
  }
  .file-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mpp-space-1) var(--mpp-space-3);
    align-items: center;
    padding-block: var(--mpp-space-2);
    border-block-end: 1px solid var(--mpp-color-line);
  }
  .file-row canvas {
    max-width: 64px;
    max-height: 64px;
    border: 1px solid var(--mpp-color-line);
  }
  .file-text {
    display: flex;
    flex: 1 1 160px;
    flex-direction: column;
    min-width: 0;
  }
  .file-acts {
    display: flex;
    gap: var(--mpp-space-3);
  }
`;
