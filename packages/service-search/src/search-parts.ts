/** All of the search but its field, a chunk of its own: it comes while the catalogue is on its way. */
export {resultsMessages} from './messages/results.js';
export {partsStyles} from './parts-styles.js';
export {announcement, renderBelow} from './render-below.js';
export {renderSuggestions} from './render-suggestions.js';
export {SearchMemory} from './search-memory.js';
export {createSearchSource} from './search-source.js';
