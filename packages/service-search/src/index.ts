/** Finding a service and reading its standard. Importing registers nothing; define.ts does. */
export {MppServiceSearch} from './mpp-service-search.js';
export {MppServiceDetail} from './mpp-service-detail.js';
export {MppApplicationStartEvent, MppBookingStartEvent, MppSearchEvent, MppServiceSelectEvent} from './events.js';
export type {SearchSummary} from './events.js';
export {createCatalogueStore, keptService} from './catalogue-store.js';
export type {CatalogueStore, KeptCatalogue, KeptService, KeptStandards} from './catalogue-store.js';
