/** The portal as a class; the loader is built from mpp.ts and is no module to import. */
export {MppPortal} from './mpp-portal.js';
