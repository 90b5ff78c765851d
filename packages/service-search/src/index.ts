/** Finding a service and reading its standard. Importing registers nothing; define.ts does. */
export {MppServiceSearch} from './mpp-service-search.js';
export {MppServiceDetail} from './mpp-service-detail.js';
export {MppApplicationStartEvent, MppBookingStartEvent, MppSearchEvent, MppServiceSelectEvent} from './events.js';
export type {SearchSummary} from './events.js';
export {createCatalogueStore, type CatalogueStore, type KeptCatalogue} from './catalogue-store.js';
