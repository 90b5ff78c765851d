import {css} from 'lit';
import {ticketStyles} from '@mpp-sdk/core';

/** What comes after the questions. It is brought while they are answered, so that it is here when the line is not. */
export {renderReview} from './render-review.js';
export {renderSending, renderUnsent} from './render-review.js';
export {renderReceipt} from './render-receipt.js';

export const styles = css`
  ${ticketStyles}
  .checksum {
    overflow-wrap: anywhere;
  }
`;
