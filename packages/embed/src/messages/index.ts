import {en} from './en.js';
import {id, type PortalMessages} from './id.js';

export type {PortalMessages};
export const portalMessages: Record<'id' | 'en', PortalMessages> = {id, en};
