import {en} from './en.js';
import {id, type SharedMessages} from './id.js';

export type {SharedMessages};
export const sharedMessages: Record<'id' | 'en', SharedMessages> = {id, en};
