import {en} from './en.js';
import {id} from './id.js';
import type {Messages} from './id.js';

export type {Messages};
export const messages: Record<'id' | 'en', Messages> = {id, en};
