import {css} from 'lit';

export const aidStyles = css`
  .pictogram {
    flex: none;
    display: flex;
    margin-block: -1px;
    color: var(--mpp-color-link);
  }
`;
