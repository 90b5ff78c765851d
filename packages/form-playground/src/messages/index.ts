import {Words} from '@mpp-sdk/core';
import {id, type Messages} from './id.js';

export const messages = new Words<Messages>(id, async () => (await import('./en.js')).en);
