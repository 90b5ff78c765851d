import {en} from './en.js';
import {id, type Messages} from './id.js';

export type {Messages};
export const messages: Record<'id' | 'en', Messages> = {id, en};
