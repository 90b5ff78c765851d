import {css} from 'lit';

/** What both elements show: facts with icons, opening hours, the foot with hours and contacts. */
export const factStyles = css`
  /* In line with the words of the row above, not with its icon. */
  .under-icon,
  ul.under-icon {
    padding-inline-start: 28px;
  }
  .foot {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: var(--mpp-space-6);
    padding-block-start: var(--mpp-space-4);
    border-block-start: 1px solid var(--mpp-color-line);
  }
  .open {
    color: var(--mpp-color-success);
  }
`;
