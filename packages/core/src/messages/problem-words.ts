import {Words} from '../words.js';

/** Words for the server's codes, in chunks of their own: an error without them still has the advice of its kind. */
export const problemWords = new Words<{readonly [code: string]: string}>(
  {},
  async () => (await import('./codes-en.js')).codesEn,
  async () => (await import('./codes-id.js')).codesId,
);
