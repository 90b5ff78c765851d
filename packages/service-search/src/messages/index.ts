import {detailEn} from './detail-en.js';
import {detailId} from './detail-id.js';
import {en} from './en.js';
import {id} from './id.js';

export const searchMessages = {id, en};
export const detailMessages = {id: detailId, en: detailEn};
export type {DetailMessages} from './detail-id.js';
export type {SearchMessages} from './id.js';
export type {FactMessages} from './shared.js';
