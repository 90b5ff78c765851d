/** Full-text search over a catalogue of services: the same ranking in browser and server. Pure. */
export {createServiceIndex} from './service-index.js';
export type {SearchFilter, SearchResult, ServiceIndex, ServiceIndexOptions} from './service-index.js';
