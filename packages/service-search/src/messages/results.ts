import {Words} from '@mpp-sdk/core';
import {resultsId, type ResultsMessages} from './results-id.js';

export const resultsMessages = new Words<ResultsMessages>(
  resultsId,
  async () => (await import('./results-en.js')).resultsEn,
);
export type {ResultsMessages};
