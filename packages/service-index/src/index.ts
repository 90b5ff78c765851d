/** Full-text search over a catalogue of services: the same ranking in browser and server. Pure. */
export {createQuestionKey} from './question-key.js';
export {createServiceIndex, createServiceIndexAsync} from './service-index.js';
export type {IndexedCatalogue, SearchFilter, SearchResult, ServiceIndex, ServiceIndexOptions} from './service-index.js';
