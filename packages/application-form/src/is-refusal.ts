import type {MppError} from '@mpp-sdk/api-client';

/** The server said no, so sending it again by itself would bring no other answer. */
export const isRefusal = ({kind, code}: MppError): boolean =>
  ['invalid', 'refused', 'not-found', 'unauthorized'].includes(kind) || code === 'form-outdated';
