import {css} from 'lit';

/** The question itself; what stands below it brings its own (parts-styles.ts). */
export const searchStyles = css`
  .search-row {
    position: relative;
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
  .suggestions[hidden] {
    display: none;
  }
`;
