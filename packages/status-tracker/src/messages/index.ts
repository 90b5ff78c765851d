import {Words} from '@mpp-sdk/core';
import {id, type TrackerMessages} from './id.js';

export type {TrackerMessages};
export const trackerMessages = new Words<TrackerMessages>(id, async () => (await import('./en.js')).en);
