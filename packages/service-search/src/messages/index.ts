import {Words} from '@mpp-sdk/core';
import {detailId, type DetailMessages} from './detail-id.js';
import {id, type SearchMessages} from './id.js';

export const searchMessages = new Words<SearchMessages>(id, async () => (await import('./en.js')).en);
export const detailMessages = new Words<DetailMessages>(
  detailId,
  async () => (await import('./detail-en.js')).detailEn,
);
export type {DetailMessages, SearchMessages};
export type {FactMessages} from './shared.js';
