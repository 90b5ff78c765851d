import {en} from './en.js';
import {id, type TrackerMessages} from './id.js';

export type {TrackerMessages};
export const trackerMessages: Record<'id' | 'en', TrackerMessages> = {id, en};
