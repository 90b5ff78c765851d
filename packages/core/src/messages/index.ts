import {Words} from '../words.js';
import {id, type SharedMessages} from './id.js';

export type {SharedMessages};
export const sharedMessages = new Words<SharedMessages>(id, async () => (await import('./en.js')).en);
