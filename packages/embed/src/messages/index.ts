import {Words} from '@mpp-sdk/core';
import {id, type PortalMessages} from './id.js';

export type {PortalMessages};
export const portalMessages = new Words<PortalMessages>(id, async () => (await import('./en.js')).en);
