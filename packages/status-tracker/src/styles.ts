import {css} from 'lit';

export const trackerStyles = css`
  .lost > div {
    padding-block-start: var(--mpp-space-3);
  }
`;
