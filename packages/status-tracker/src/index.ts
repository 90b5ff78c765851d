/** Following an application. Importing registers nothing; define.ts does. */
export {MppStatusTracker} from './mpp-status-tracker.js';
export {MppStatusChangeEvent, MppStatusLoadEvent, type StatusFacts} from './events.js';
